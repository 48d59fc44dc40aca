import { answerKey } from '../domain/quiz/answer-key.ts';
import { formatPlaced } from '../domain/quiz/placed.ts';
import type { Item } from '../domain/quiz/schema.ts';
import type { SortKey } from '../domain/quiz/score-sort.ts';

const sortKeys: readonly SortKey[] = ['customer', 'depends', 'client'];

/** Somebody who answers items: the `choice` of an event, as a page would store it. */
export type Learner = (item: Item) => string;

/** Knows every answer. */
export const master: Learner = (item) => {
  const key = answerKey(item);
  if (typeof key === 'string') return key;
  return 'cards' in key ? formatPlaced(key.cards) : (key.accept[0] ?? '');
};

/** Takes a choice, or a place for each card, by chance; `random` gives numbers from 0 up to 1. */
export function guesser(random: () => number): Learner {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return (item) => {
    if ('choices' in item) return any(item.choices).id;
    if ('cards' in item) return formatPlaced(Object.fromEntries(item.cards.map(({ id }) => [id, any(sortKeys)])));
    return 'no idea';
  };
}

/** Holds one wrong belief: answers by it wherever an item offers it, and right everywhere else. */
export function believer(misconception: string): Learner {
  return (item) => {
    if ('choices' in item)
      return item.choices.find((choice) => choice.misconception === misconception)?.id ?? master(item);
    if (!('cards' in item)) return master(item);
    return formatPlaced(
      Object.fromEntries(
        item.cards.map(({ id, key, misconception: behind }) => [
          id,
          behind === misconception ? (key === 'client' ? 'customer' : 'client') : key,
        ]),
      ),
    );
  };
}

/** Whether an item offers a belief. */
export function offers(item: Item, misconception: string): boolean {
  const parts = 'choices' in item ? item.choices : 'cards' in item ? item.cards : [];
  return parts.some((part) => part.misconception === misconception);
}
