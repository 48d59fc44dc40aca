import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeadersFile } from '../serve/headers-file.ts';

const template = new URL('./worker.js', import.meta.url);

/** Type by the ending of a name, for what the pack may hold: text alone. */
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const endingOf = (file: string) => /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';

/** What no reader asks for: settings of hosts and of search engines, the gallery, and what this module writes. */
const leftOut = /^(_headers|robots\.txt|sitemap[^/]*\.xml|gallery\/.*|offline-worker\.js|_astro\/offline-pack\..*)$/;

/** Files that are fetched only when a trainer prepares a class: decks to carry, what is for other programs, the camera's reader. */
const onRequest = /^(downloads\/.*|teach\/files\/.*|.*\.(zip|pdf|xlsx)|_astro\/jsQR\..*)$/;

/** What a device keeps for use without the network, by paths from the site's root. */
export interface OfflineFiles {
  /** Pages, scripts, styles and data, which come in one file. */
  readonly pack: readonly string[];
  readonly fonts: readonly string[];
  readonly downloads: readonly string[];
}

/** Sort the files of a built site by how they get onto a device. */
export function offlineFiles(dist: string): OfflineFiles {
  const files = globSync('**', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !leftOut.test(file) && statSync(join(dist, file)).isFile())
    // Like beside like: the pack is smaller then.
    .toSorted((a, b) => (endingOf(a) === endingOf(b) ? (a < b ? -1 : 1) : endingOf(a) < endingOf(b) ? -1 : 1));
  const isPacked = (file: string) => endingOf(file) in types && !onRequest.test(file);
  const isFont = (file: string) => endingOf(file) === 'woff2';
  return {
    pack: files.filter(isPacked),
    fonts: files.filter(isFont),
    downloads: files.filter((file) => !isPacked(file) && !isFont(file)),
  };
}

/**
 * Write the pack and the service worker of the site built in `dist` for the path `base` (`/` or `/course/`).
 *
 * The pack begins with a line of JSON: the headers that a host would send, and for each file its path, its length in
 * UTF-16 units and its headers. The texts follow without anything between them. Its name holds a hash of the whole site.
 */
export function writeOffline(dist: string, base: string): OfflineFiles {
  for (const old of globSync('_astro/offline-pack.*.txt', { cwd: dist })) rmSync(join(dist, old));
  const found = offlineFiles(dist);
  const headersFile = join(dist, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const heads: string[] = [];
  const texts: string[] = [];
  const entries = found.pack.map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const set = { ...Object.fromEntries(headersFor(rules, `/${path}`)), 'Content-Type': types[endingOf(file)] };
    const head = JSON.stringify(set);
    if (!heads.includes(head)) heads.push(head);
    const text = readFileSync(join(dist, file), 'utf8');
    texts.push(text);
    return [encodeURI(path), text.length, heads.indexOf(head)];
  });
  const pack = `${JSON.stringify({ heads: heads.map((head) => JSON.parse(head)), files: entries })}\n${texts.join('')}`;
  const others = [...found.fonts, ...found.downloads].map((file) => readFileSync(join(dist, file)));
  const hash = createHash('sha256').update(pack);
  for (const bytes of others) hash.update(bytes);
  const build = hash.digest('hex').slice(0, 12);
  const name = `_astro/offline-pack.${build}.txt`;
  writeFileSync(join(dist, name), pack);
  const words: Record<string, unknown> = {
    BASE: base,
    PACK: base + name,
    FONTS: found.fonts.map(encodeURI),
    DOWNLOADS: found.downloads.map(encodeURI),
    SIZE: found.downloads.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
    BUILD: build,
  };
  const worker = readFileSync(template, 'utf8').replace(/\b(BASE|PACK|FONTS|DOWNLOADS|SIZE|BUILD)\b/g, (word) =>
    JSON.stringify(words[word]),
  );
  writeFileSync(join(dist, 'offline-worker.js'), worker);
  return found;
}
