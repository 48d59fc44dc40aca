/**
 * The only script that every page loads: switches for colours and motion, prefetching of the page a reader points
 * at, the islands, and the copy for use offline. An island is text and native controls until the reader first touches it with pointer, key
 * or focus; only then does its script load and take over the markup that is already there.
 */
import { loadSettings, saveSettings } from '../store/settings.ts';
import { storage } from '../store/storage.ts';
import { mountIsland } from './registry.ts';

const root = document.documentElement;
const settings = loadSettings();

const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
const motionSwitch = document.querySelector<HTMLInputElement>('[data-motion-switch]');
const isDark = () =>
  (settings.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const showTheme = () => themeSwitch?.setAttribute('aria-pressed', String(isDark()));

themeSwitch?.addEventListener('click', () => {
  settings.theme = isDark() ? 'light' : 'dark';
  root.dataset.theme = settings.theme;
  saveSettings(settings);
  showTheme();
});
showTheme();

if (motionSwitch) {
  motionSwitch.checked = settings.motion === 'less';
  motionSwitch.addEventListener('change', () => {
    if (motionSwitch.checked) root.dataset.motion = settings.motion = 'less';
    else {
      delete settings.motion;
      delete root.dataset.motion;
    }
    saveSettings(settings);
  });
}

/** Islands already taken over, or on their way. */
const mounted = new WeakMap<Element, Promise<void>>();

function mount(target: EventTarget | null): Promise<void> | undefined {
  const host = target instanceof Element ? target.closest<HTMLElement>('[data-island]') : null;
  if (!host) return undefined;
  const known = mounted.get(host);
  if (known) return known;
  const loading = mountIsland(host).catch((error: unknown) => {
    // A failed download must not leave a dead control: forget it, so that the next touch tries again.
    mounted.delete(host);
    console.error(error);
  });
  mounted.set(host, loading);
  return loading;
}

// Tools that most readers pass by wait for a click, so that reading a page to its end asks for nothing more.
for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'] as const) {
  document.addEventListener(
    type,
    ({ target }) => {
      const waits = type !== 'click' && target instanceof Element && target.closest('[data-on-click]');
      if (!waits) void mount(target);
    },
    { passive: true },
  );
}

// A form sent before its island is there is held until it is, then sent again.
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const host = form.closest('[data-island]');
  if (!host || host.hasAttribute('data-ready')) return;
  event.preventDefault();
  void mount(form)?.then(() => form.requestSubmit(event.submitter as HTMLButtonElement | null));
});

// Islands that must show something at once, such as a result read from the address; those that name a part of an
// address or a key of the storage only when it is there.
for (const host of document.querySelectorAll<HTMLElement>('[data-island][data-at-once]')) {
  const { atOnce = '' } = host.dataset;
  if (location.hash.includes(atOnce) || storage.read(atOnce) !== null) void mount(host);
}
// Figures that keep their state in the address wait to be touched, unless it holds some.
if (location.hash.includes('=')) for (const host of document.querySelectorAll('[data-from-link]')) void mount(host);

// Figures that a reader left in another state come back in it, after a reload or a way back (see store/page-state.ts).
const kept = (history.state as { figures?: Record<string, unknown> } | null)?.figures ?? {};
for (const host of document.querySelectorAll<HTMLElement>('[data-keep]')) {
  if (kept[host.dataset.keep ?? '']) void mount(host);
}

// Islands whose state stands in the address, `#circles=iso-9000`, now or after a link on this page.
function mountAddressed(): void {
  for (const host of document.querySelectorAll<HTMLElement>('[data-island][data-fragment]')) {
    if (location.hash.startsWith(`#${host.dataset.fragment}=`)) void mount(host);
  }
}
addEventListener('hashchange', mountAddressed);
mountAddressed();

// Fetch the next page when a reader points at its link, so that the click costs no round trip.
const fetched = new Set<string>([location.pathname]);
document.addEventListener('pointerover', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.href }));
});

// Once the page is quiet, keep the whole site on the device for use offline. Who saves data is not made to, and a room
// full of people sees no notice.
const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
if (import.meta.env.PROD && 'serviceWorker' in navigator && parent === window && !saves) {
  addEventListener('load', () =>
    setTimeout(async () => {
      const { onNewBuild } = await import('../store/register-offline.ts');
      await onNewBuild(async () => {
        if (!/\/teach\/present/.test(location.pathname)) (await import('./offer-update.ts')).offerUpdate();
      });
    }, 500),
  );
}
