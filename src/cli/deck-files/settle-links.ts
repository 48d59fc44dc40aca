import { attributeOf, type Element, elementsIn, setAttribute, unwrap } from './markup.ts';

/** What a deck file knows of addresses. */
export interface Addresses {
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Where the site is served, `https://example.org/`, when the build knows it. */
  readonly site: string | undefined;
  /** Pages that stand in the file itself, by their paths on the site: `?notes` for `/teach/presenter/two-counters/`. */
  readonly inside: Readonly<Record<string, string>>;
}

/**
 * Make the links below an element work from a disk: to what stands in the file, or to the site where its address is
 * known. Any other becomes plain text, because it would lead nowhere. Links to other sites stay as they are.
 */
export function settleLinks(root: Element, { base, site, inside }: Addresses): void {
  for (const link of elementsIn(root)) {
    const address = link.tagName === 'a' ? attributeOf(link, 'href') : undefined;
    if (!address?.startsWith(base)) continue;
    const [path = '', fragment] = address.split('#');
    const found = inside[path];
    if (found !== undefined) setAttribute(link, 'href', fragment ? `${found}#${fragment}` : found);
    else if (site) {
      setAttribute(link, 'href', new URL(address, site).href);
      // Beside the slides: without a network the page does not come, and the class should not lose its place.
      setAttribute(link, 'target', '_blank');
    } else unwrap(link);
  }
}
