/**
 * The only script that every page loads: switches for colours and motion, prefetching of the page a reader points
 * at, the islands, and the copy for use offline. An island is text and native controls until the reader first touches
 * it with pointer, key or focus; only then does its script load and take over the markup that is already there.
 */
import { loadSettings, saveSettings } from '../store/settings.ts';
import { findIsland } from './registry.ts';
import { wakeIslands } from './wake-islands.ts';

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

wakeIslands(findIsland);

// Fetch the next page when a reader points at its link, so that the click costs no round trip.
const fetched = new Set<string>([location.pathname]);
document.addEventListener('pointerover', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.hasAttribute('download') || link.origin !== location.origin || fetched.has(link.pathname)) return;
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
