import { useNewBuild } from '../store/offline.ts';
import { loadSheet } from './load-sheet.ts';
import css from './offer-update.css?url';

/** Say quietly that a newer version is on the device. It comes by itself once all windows were closed. */
export async function offerUpdate(): Promise<void> {
  if (document.querySelector('.update')) return;
  await loadSheet(css);
  const notice = document.createElement('aside');
  notice.className = 'update no-print';
  notice.setAttribute('aria-label', 'Newer version');
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const button = (text: string, pressed: () => void) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    made.addEventListener('click', pressed);
    return made;
  };
  const now = button('Use it now', async () => {
    const windows = await useNewBuild();
    if (windows > 1)
      said.textContent = `This site is open in ${windows} windows. Close the others first, then press again.`;
  });
  const later = button('Later', () => notice.remove());
  later.className = 'quiet';
  notice.append(said, now, later);
  document.body.append(notice);
  // Said after it is on the page, so that a screen reader hears it.
  said.textContent = 'A newer version of this site is ready. Your answers stay.';
}
