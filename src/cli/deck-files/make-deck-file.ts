import { createHash } from 'node:crypto';
import { parse, serializeOuter, defaultTreeAdapter as tree } from 'parse5';
import { dataUrl, inlineStyle } from './inline-styles.ts';
import { attributeOf, type Element, elementsIn, setAttribute, textIn } from './markup.ts';
import { settleLinks } from './settle-links.ts';

/** What a deck file is made of. */
export interface DeckParts {
  /** Paths of the deck's two pages on the site: `/teach/present/two-counters/`. */
  readonly slides: string;
  readonly notes: string;
  /** A file of the built site by its address; undefined when there is none. */
  readonly read: (address: string) => Buffer | undefined;
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Where the site is served, when the build knows it. */
  readonly site: string | undefined;
  /** One module that imports nothing. */
  readonly script: string;
  /** Names of the islands that the script can bring to life. */
  readonly islands: ReadonlySet<string>;
}

/**
 * A deck as one HTML file that opens from a disk and asks for nothing: style, type, script, and the slides as they are
 * on the site. Notes and keys stand in it packed (base64 of JSON, text by address), so that they are nowhere to be read
 * before their step. Throws when the pages name something that the file cannot hold.
 */
export function makeDeckFile(parts: DeckParts): string {
  const { slides, notes, base, site, script } = parts;
  const read = (address: string) => {
    const bytes = parts.read(address);
    if (!bytes) throw new Error(`${slides} names ${address}, which is no file of the built site`);
    return bytes;
  };
  const shown = openPage(read(slides).toString());
  const told = openPage(read(notes).toString());
  const packed: Record<string, string> = {};
  for (const { main } of [shown, told]) {
    checkIslands(main, parts.islands, slides);
    settleLinks(main, { base, site, inside: { [slides]: '?slides', [notes]: '?notes' } });
    for (const address of filesNamedIn(main, base, [slides, notes])) packed[address] = read(address).toString();
  }
  for (const element of elementsIn(shown.main)) {
    if (attributeOf(element, 'class')?.split(' ').includes('without-script')) sayWithoutScript(element);
    if (attributeOf(element, 'data-notes')) setAttribute(element, 'data-notes', '?notes');
  }
  for (const element of elementsIn(told.main))
    if (attributeOf(element, 'data-slides')) setAttribute(element, 'data-slides', '?slides');
  packed['?notes'] = `<title>${escapeText(told.title)}</title>${serializeOuter(told.main)}`;

  const inline = (addresses: readonly string[]) =>
    addresses.map((address) => inlineStyle(read(address).toString(), read));
  const [ofSlides, ofNotes, ofFigures] = [shown.headStyles, told.headStyles, shown.bodyStyles].map(inline);
  const sheets = [ofSlides, ofNotes, ofFigures].map((each = []) => each.map(({ rules }) => rules).join('\n'));
  const faces = [ofSlides, ofNotes, ofFigures].flatMap((each = []) => each.flatMap((sheet) => sheet.faces));
  const [slidesStyle = '', notesStyle = '', figuresStyle = ''] = sheets;
  const styles = [[...new Set(faces)].join('\n'), slidesStyle, notesStyle, figuresStyle];
  const scripts = [shown.firstPaint, asInlineScript(script)];

  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy(scripts, styles)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(shown.title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="icon" href="${dataUrl(shown.icon, read(shown.icon))}">`,
    `<style>${styles[0]}</style>`,
    `<style data-window="slides">${slidesStyle}</style>`,
    `<style data-window="notes" media="not all">${notesStyle}</style>`,
    `<style>${figuresStyle}</style>`,
    `<script>${scripts[0]}</script>`,
    '</head>',
    '<body>',
    serializeOuter(shown.main),
    `<script type="text/plain" data-packed>${Buffer.from(JSON.stringify(packed)).toString('base64')}</script>`,
    `<script type="module">${scripts[1]}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A page of the site in the parts that a deck file needs; its style sheets are taken out of `main`. */
interface OpenPage {
  readonly title: string;
  readonly main: Element;
  readonly icon: string;
  /** The inline script that runs before the first paint. */
  readonly firstPaint: string;
  readonly headStyles: readonly string[];
  readonly bodyStyles: readonly string[];
}

function openPage(html: string): OpenPage {
  const elements = elementsIn(parse(html));
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page of a deck has no <main>');
  const links = (rel: string, within: readonly Element[]) =>
    within.filter((element) => element.tagName === 'link' && attributeOf(element, 'rel') === rel);
  const inside = links('stylesheet', elementsIn(main));
  const hrefs = (of: readonly Element[]) => [...new Set(of.map((link) => attributeOf(link, 'href') ?? ''))];
  const headStyles = hrefs(links('stylesheet', elements).filter((link) => !inside.includes(link)));
  const bodyStyles = hrefs(inside);
  for (const link of inside) tree.detachNode(link);
  const textOf = (found: Element | undefined) => (found ? textIn(found) : '');
  return {
    title: textOf(elements.find(({ tagName }) => tagName === 'title')),
    main,
    icon: hrefs(links('icon', elements))[0] ?? '',
    firstPaint: textOf(elements.find((each) => each.tagName === 'script' && attributeOf(each, 'src') === undefined)),
    headStyles,
    bodyStyles,
  };
}

function checkIslands(main: Element, known: ReadonlySet<string>, page: string): void {
  const names = elementsIn(main).flatMap((element) => attributeOf(element, 'data-island') ?? []);
  const unknown = [...new Set(names.filter((name) => !known.has(name)))];
  if (unknown.length > 0)
    throw new Error(
      `${page} has the island ${unknown}, which a deck file cannot bring to life. Islands of figures in lessons belong into src/islands/figure-islands.ts; those there are: ${[...known].join(', ')}`,
    );
}

/** Addresses of files in the data of elements, which their script would load. */
function filesNamedIn(main: Element, base: string, pages: readonly string[]): string[] {
  const named = elementsIn(main).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name.startsWith('data-') && value.startsWith(base) ? value : [])),
  );
  return [...new Set(named)].filter((address) => !pages.includes(address)).toSorted();
}

function sayWithoutScript(element: Element): void {
  const text =
    'These are slides with questions only. Votes, answers and notes need script, which is off in this browser.';
  element.childNodes = [];
  tree.insertText(element, text);
}

/** No network at all, and no script or style but those that stand in the file. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** A script as it may stand in a page: no text in it ends its element, or hides its end. */
export function asInlineScript(script: string): string {
  const safe = script.replace(/<(?=\/script)/gi, '\\x3c');
  if (/<!--/.test(safe)) throw new Error('The script of deck files holds "<!--", which a page would read as a comment');
  return safe;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
