import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** An element of a built page with the attributes that rules look at. */
export interface PageElement {
  readonly tag: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A built page. */
export interface Page {
  /** Path of the file inside `dist/`: `lessons/two-counters/index.html`. */
  readonly path: string;
  readonly elements: readonly PageElement[];
}

/** A built site: its pages, and the paths of all its files inside `dist/`. */
export interface Site {
  readonly pages: readonly Page[];
  readonly files: ReadonlySet<string>;
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Where it will be served, when that is known: links to it are inside links. */
  readonly origin?: string | undefined;
}

/** Read the built site in a folder. `base` may lack its slashes. */
export function readSite(dist: string, base = '/', siteUrl?: string): Site {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .toSorted();
  return {
    pages: files
      .filter((path) => path.endsWith('.html'))
      .map((path) => parsePage(path, readFileSync(join(dist, path), 'utf8'))),
    files: new Set(files),
    base: `/${base}/`.replaceAll(/\/+/g, '/'),
    origin: siteUrl ? new URL(siteUrl).origin : undefined,
  };
}

/** Read a page as a browser without script does. */
export function parsePage(path: string, html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { path, elements: [...elementsOf(document)] };
}

function* elementsOf(node: Node): Generator<PageElement> {
  if ('attrs' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { tag: node.tagName, line: node.sourceCodeLocation?.startLine ?? 1, attributes };
  }
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
