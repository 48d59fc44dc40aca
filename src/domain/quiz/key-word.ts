import { plainText } from '../text/inline.ts';
import type { Item } from './schema.ts';

/** The word that an item's right answer uses; undefined where it uses both, or neither. */
export type KeyWord = 'customer' | 'client';

/**
 * The word of the right answer, so that practice can mix the two. Where the key names neither word, the stem decides: a
 * key that is one of two people answers "who is the client?".
 */
export function keyWord(item: Item): KeyWord | undefined {
  if ('cards' in item) return undefined;
  const answer = 'choices' in item ? (item.choices.find(({ key }) => key)?.text ?? '') : (item.accept[0] ?? '');
  return onlyWord(answer) ?? (namesAny(answer) ? undefined : onlyWord(lastSentence(item.stem)));
}

const has = (text: string, word: KeyWord) => new RegExp(`\\b${word}`, 'i').test(plainText(text));
const namesAny = (text: string) => has(text, 'customer') || has(text, 'client');

function onlyWord(text: string): KeyWord | undefined {
  const [customer, client] = [has(text, 'customer'), has(text, 'client')];
  if (customer === client) return undefined;
  return customer ? 'customer' : 'client';
}

function lastSentence(stem: string): string {
  return stem.split(/(?<=[.!?])\s+/).at(-1) ?? stem;
}
