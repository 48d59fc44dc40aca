// Apart from what asks the worker (offline.ts): every page loads this.
const base = import.meta.env.BASE_URL;

/** Whether this browser can keep the site at all; a page without https, or in a frame, cannot. */
export const canBeOffline = (): boolean => 'serviceWorker' in navigator && parent === window;

let registering: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Begin to keep the site; undefined where the browser refuses. Never rejects. */
export function registerOffline(): Promise<ServiceWorkerRegistration | undefined> {
  registering ??= canBeOffline()
    ? navigator.serviceWorker.register(`${base}offline-worker.js`, { scope: base }).catch(() => undefined)
    : Promise.resolve(undefined);
  return registering;
}

/** Call back when a newer build is on the device and waits for the windows of this one to be closed. */
export async function onNewBuild(offer: () => void): Promise<void> {
  const registration = await registerOffline();
  if (!registration) return;
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offer();
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  look();
}
