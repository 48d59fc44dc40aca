import { registerOffline } from './register-offline.ts';

/** What the service worker says of this device. */
export interface OfflineState {
  /** Every file of the site is here: counted, not remembered. */
  readonly ready: boolean;
  readonly pages: number;
  /** Files that are kept only when a trainer asks for it, and how many of them are here. */
  readonly downloads: number;
  readonly kept: number;
  /** What all of them weigh on a device. */
  readonly downloadBytes: number;
}

type Progress = (done: number, of: number) => void;

/** Wait until the worker that is being installed, if there is one, is done or has failed. */
async function settled({ installing }: ServiceWorkerRegistration): Promise<void> {
  if (!installing) return;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (installing.state !== 'installing') resolve();
    };
    installing.addEventListener('statechange', look);
    look();
  });
}

/** What is on this device; null where nothing can be kept, or where it failed. */
export async function offlineState(): Promise<OfflineState | null> {
  const registration = await registerOffline();
  if (!registration) return null;
  await settled(registration);
  const worker = registration.active ?? registration.waiting;
  return worker ? ask<OfflineState>(worker, 'state') : null;
}

/** Fetch the pages that are missing, or those and the downloads; null when it failed. */
export async function fetchOffline(what: 'pages' | 'downloads', progress: Progress): Promise<OfflineState | null> {
  const registration = await registerOffline();
  const worker = registration?.active;
  if (!worker) return null;
  // Where the browser allows it, the files then stay when it needs room.
  await navigator.storage?.persist?.().catch(() => false);
  return ask<OfflineState>(worker, what, progress);
}

/**
 * Go over to the newer build that waits, and load this page again. Gives the number of open windows when there are
 * others: they must be closed first, because they would go on with pages of this build.
 */
export async function useNewBuild(): Promise<number> {
  const waiting = (await registerOffline())?.waiting;
  if (!waiting) return 1;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  const answer = await ask<{ windows: number }>(waiting, 'use');
  return answer?.windows ?? 1;
}

/** Ask the worker, and hear of its progress until it answers; null when it says that it failed. */
function ask<T extends object>(worker: ServiceWorker, question: string, progress?: Progress): Promise<T | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<object>) => {
      if ('done' in data && 'of' in data) return progress?.(Number(data.done), Number(data.of));
      port1.close();
      resolve('failed' in data ? null : (data as T));
    };
    worker.postMessage({ ask: question }, [port2]);
  });
}
