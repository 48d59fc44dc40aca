import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Every page of the built site as a path, home first. Decks as one file are to be saved: `deck-file.test.ts` opens them. */
export function builtPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/teach/files/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/**
 * Every page, but of the decks one lesson's slides and notes and one class's: all come from the same two templates, show
 * their first slide only, and take their words and figures from lessons that are here. `present.test.ts` walks all.
 */
export function pagesToCheck(): string[] {
  const isDeck = (path: string) => /^\/teach\/present(er)?\/./.test(path);
  return builtPages().filter((path) => !isDeck(path) || /\/(two-counters|class-60)\/$/.test(path));
}
