import type { Ignored } from './answers.ts';

const mostNamed = 5;
const longestName = 30;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : text;
}

/**
 * Name what was left out of a link, in one sentence of plain text; empty when nothing was.
 *
 * The names are what somebody typed, so a page must set the sentence as text, never as HTML.
 */
export function formatIgnored(ignored: readonly Ignored[]): string {
  if (ignored.length === 0) return '';
  const names = ignored.slice(0, mostNamed).map(({ key, value }) => shorten(`${key}=${value}`));
  const more = ignored.length - names.length;
  return `This link holds something we do not know, and we left it out: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
