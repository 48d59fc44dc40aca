/** Longest part of a file's name that comes from what somebody typed, in characters. */
const longest = 40;

/**
 * A safe name for a file to save: what somebody typed shrinks to letters and digits of any script, joined by hyphens.
 *
 * @example
 * fileName('result', 'Tom’s / shop', '2027-05-01', 'json') // 'result-tom-s-shop-2027-05-01.json'
 */
export function fileName(what: string, typed: string, date: string, ending: string): string {
  const words = typed
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const safe = [...(words ?? []).join('-')].slice(0, longest).join('').replace(/-+$/, '');
  return `${[what, safe, date].filter(Boolean).join('-')}.${ending}`;
}
