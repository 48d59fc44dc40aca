/**
 * The script of a deck that is one file and opens from disk (`src/cli/deck-files/`). The same file is both windows: with
 * `?notes` in its address it is the presenter's. All that it will ask for stands in it, packed, so that an answer is
 * nowhere to be read before its step.
 */
import { bringFiles, readFile } from '../store/read-file.ts';
import { deckIslands } from './deck-islands.ts';
import { wakeIslands } from './wake-islands.ts';

const main = document.querySelector('main');
const packed = document.querySelector('[data-packed]')?.textContent ?? '';
const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
// The slides as they are before any script has touched them: the notes show them too.
bringFiles({ ...JSON.parse(new TextDecoder().decode(bytes)), '?slides': main?.outerHTML ?? '' });

if (location.search === '?notes') await showNotes();
wakeIslands(async (name) => deckIslands[name]);

/** Put the notes in the place of the slides. */
async function showNotes(): Promise<void> {
  const notes = new DOMParser().parseFromString(await readFile('?notes'), 'text/html');
  document.title = notes.title;
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-window]'))
    style.media = style.dataset.window === 'notes' ? 'all' : 'not all';
  const body = notes.querySelector('main');
  if (body) main?.replaceWith(document.importNode(body, true));
}
