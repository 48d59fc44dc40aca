import { formatSymbol } from '../codes/alphabet.ts';
import { decode } from '../questionnaire/answers.ts';
import { hash } from '../quiz/shuffle.ts';

/** What a trainer has chosen for a sheet, as an address holds it: `#items=word-for-any-buyer,shoes-and-roof-plan`. */
export interface ReadPicks {
  /** Known ids, each once, in the order of the sheet. */
  readonly picked: readonly string[];
  /** What was left out, as somebody typed it and shortened: set it as text, never as HTML. */
  readonly ignored: readonly string[];
}

const longestNamed = 30;

/**
 * Read a choice from a fragment, with or without its `#`. Never throws. Undefined where the fragment does not begin
 * with the key, or names nothing that there is: the sheet then holds what it holds by itself.
 *
 * @param known ids that can be chosen, in the order of the sheet
 */
export function readPicks(key: string, known: readonly string[], fragment: string): ReadPicks | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(`${key}=`)) return undefined;
  // Some programs write a comma in an address as %2C.
  const asked = new Set(
    decode(text.slice(key.length + 1))
      .split(',')
      .filter(Boolean),
  );
  const isKnown = new Set(known);
  const picked = known.filter((id) => asked.has(id));
  if (picked.length === 0) return undefined;
  return { picked, ignored: [...asked].filter((id) => !isKnown.has(id)).map(shorten) };
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > longestNamed ? `${characters.slice(0, longestNamed).join('')}…` : text;
}

/** The fragment of a choice without `#`, in the order of the sheet, so that one choice has one address. */
export function writePicks(key: string, known: readonly string[], picked: ReadonlySet<string>): string {
  return `${key}=${known.filter((id) => picked.has(id)).join(',')}`;
}

/**
 * A short code printed on a worksheet and on its key, so that two sheets on a table can be matched: four symbols of
 * Crockford's base 32, from the ids in their order with the versions. Equal sheets have equal codes; different ones
 * differ in all but about one of a million pairs.
 */
export function sheetCode(entries: readonly string[]): string {
  const value = hash(entries.join(' '));
  return [15, 10, 5, 0].map((shift) => formatSymbol((value >>> shift) & 31)).join('');
}
