import { plainText } from '../text/inline.ts';
import { parsePlaced } from './placed.ts';
import type { Item } from './schema.ts';
import { scoreSentence } from './score-sentence.ts';
import { type SortKey, scoreSort } from './score-sort.ts';

/** What makes an answer right: the key's id, the place of each card, or the accepted texts. */
export type AnswerKey =
  | string
  | { readonly cards: Readonly<Record<string, SortKey>> }
  | { readonly accept: readonly string[] };

/** The answer key of an item of any type. */
export function answerKey(item: Item): AnswerKey {
  if ('choices' in item) {
    const key = item.choices.find((choice) => choice.key);
    if (!key) throw new RangeError(`item ${item.id} has no key`);
    return key.id;
  }
  if ('cards' in item) return { cards: Object.fromEntries(item.cards.map(({ id, key }) => [id, key])) };
  return { accept: item.accept.map(plainText) };
}

/**
 * Whether a stored answer, the `choice` of an event, is right. A sort is right when every card is; one with open cards
 * is undefined: neither right nor wrong. So is an empty text.
 */
export function isRight(key: AnswerKey, choice: string): boolean | undefined {
  if (typeof key === 'string') return choice === '' ? undefined : choice === key;
  const score =
    'cards' in key
      ? scoreSort({ cards: Object.entries(key.cards).map(([id, at]) => ({ id, key: at })) }, parsePlaced(choice))
      : scoreSentence({ id: 'stored', accept: key.accept }, choice);
  return score.kind === 'scored' ? score.correct : undefined;
}
