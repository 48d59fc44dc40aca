import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deckFileLimit, deckFilePath } from '../../domain/deck/deck-file.ts';
import { deckIslands } from '../../islands/deck-islands.ts';
import { makeDeckFile } from './make-deck-file.ts';

/** A deck file that was written. */
export interface WrittenDeck {
  readonly deck: string;
  readonly bytes: number;
}

/**
 * Write a file for each deck of the site built in `dist`. `base` has a slash at both ends; `site` is where it will be
 * served, when that is known. Throws when one is larger than the limit.
 */
export function writeDeckFiles(dist: string, base: string, site: string | undefined, script: string): WrittenDeck[] {
  const islands = new Set(Object.keys(deckIslands));
  const decks = globSync('teach/present/*/index.html', { cwd: dist }).map(
    (file) => file.replaceAll('\\', '/').split('/')[2] ?? '',
  );
  const written = decks.toSorted().map((deck) => {
    const slides = `${base}teach/present/${deck}/`;
    const notes = `${base}teach/presenter/${deck}/`;
    const read = (address: string) => readBuilt(dist, base, address);
    const text = makeDeckFile({ slides, notes, read, base, site, script, islands });
    const file = join(dist, deckFilePath(deck));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { deck, bytes: Buffer.byteLength(text) };
  });
  const large = written.filter(({ bytes }) => bytes > deckFileLimit * 1000);
  if (large.length > 0)
    throw new Error(
      `${large.map(({ deck, bytes }) => `${deckFilePath(deck)} weighs ${Math.ceil(bytes / 1000)} kB`).join(', ')}: a deck file may weigh ${deckFileLimit} kB, and /teach/ says so`,
    );
  return written;
}

function readBuilt(dist: string, base: string, address: string): Buffer | undefined {
  const path = decodeURI(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  const file = join(dist, path);
  return address.startsWith(base) && existsSync(file) ? readFileSync(file) : undefined;
}
