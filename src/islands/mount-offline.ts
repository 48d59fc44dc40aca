import { fetchOffline, type OfflineState, offlineState } from '../store/offline.ts';
import { canBeOffline } from '../store/register-offline.ts';
import type { Mount } from './registry.ts';

/** Say whether this device is ready offline, and fetch what is missing when asked. */
export const mount: Mount = (host) => {
  const said = host.querySelector('[role="status"]');
  const button = host.querySelector('button');
  if (!said || !button) return;
  const forClass = host.dataset.prepare !== undefined;
  let wanted: 'pages' | 'downloads' = 'pages';

  const show = (state: OfflineState | null) => {
    host.dataset.state = state?.ready ? 'ready' : 'not-ready';
    said.textContent = inWords(state, forClass);
    wanted = state?.ready ? 'downloads' : 'pages';
    button.textContent = wanted === 'pages' ? 'Fetch them again' : 'Prepare this class';
    const isWanted = state && (!state.ready || (forClass && state.kept < state.downloads));
    if (button.parentElement) button.parentElement.hidden = !isWanted;
  };
  button.addEventListener('click', async () => {
    said.textContent = 'Fetching.';
    const state = await fetchOffline(wanted, (done, of) => {
      said.textContent = `Fetching file ${done} of ${of}.`;
    });
    if (state) return show(state);
    said.textContent = 'Not everything could be fetched. Try again when you are online.';
  });
  if (canBeOffline()) said.textContent = 'Getting ready offline. This takes a few seconds.';
  // Not waited for: it takes as long as the network does.
  void offlineState().then(show);
};

function inWords(state: OfflineState | null, forClass: boolean): string {
  if (!canBeOffline()) return 'This browser cannot keep the site for use offline at this address.';
  if (!state)
    return 'Not ready offline: the site could not be fetched whole. Load this page again when you are online.';
  if (!state.ready) return 'Not ready offline: the browser has cleared some pages. Fetch them while you are online.';
  const pages = `Ready offline: all ${state.pages} pages are on this device.`;
  if (!forClass || state.downloads === 0) return pages;
  const megabytes = Math.max(0.1, state.downloadBytes / 1_000_000).toFixed(1);
  const files = state.downloads === 1 ? 'one file' : `${state.downloads} files`;
  return state.kept < state.downloads
    ? `${pages} For a class there ${state.downloads === 1 ? 'is' : 'are'} ${files} more, about ${megabytes} MB: downloads such as slides for a USB stick, and what reads codes by camera.`
    : `${pages} So ${state.downloads === 1 ? 'is the file' : `are the ${files}`} for a class.`;
}
