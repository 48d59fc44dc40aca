import type { Rest } from './answers.ts';

/** Longest name of a line of business, in characters. */
export const longestName = 40;

/** Characters that are no part of a name: controls, line breaks, and marks that turn round the text after them. */
const notInNames = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** What of a typed text can be a name: at most forty characters, in one line. */
export function asName(text: string): string {
  return [...text.toWellFormed().replace(notInNames, '')].slice(0, longestName).join('');
}

/** Whether a text is a name as it stands. */
export function isName(text: string): boolean {
  return text.trim() !== '' && text === asName(text);
}

/**
 * What the two lines are called, never the same: by their names, else by their places.
 *
 * The names are what somebody typed, so a page must set them as text, never as HTML.
 */
export function lineNames(rest: Pick<Rest, 'name' | '2.name'>): readonly [string, string] {
  const first = rest.name?.trim() || 'First line';
  const second = rest['2.name']?.trim() || 'Second line';
  return first === second ? [`${first} (first)`, `${second} (second)`] : [first, second];
}
