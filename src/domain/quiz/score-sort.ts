/** Where a card is put. */
export type SortKey = 'customer' | 'depends' | 'client';

/** What a reader did with the cards: where each was put, by the card's id. A card that is not named is not answered. */
export type SortResponse = Readonly<Record<string, string | null | undefined>>;

/** Not answered is never wrong, neither for one card nor for all. */
export type CardScore = { id: string; key: SortKey } & (
  | { kind: 'unanswered' }
  | { kind: 'scored'; correct: boolean; chosen: SortKey }
);

/** `right` of `answered` cards; `correct` is said only when every card was answered. */
export type SortScore = { cards: CardScore[]; right: number; answered: number } & (
  | { kind: 'unanswered' }
  | { kind: 'partial' }
  | { kind: 'scored'; correct: boolean }
);

/** The parts of a "sort six" item that scoring needs. */
export interface ScorableSortItem {
  cards: readonly { id: string; key: SortKey }[];
}

/**
 * Score the cards of one item, in the order given, and all together. An answer that is none of the three, or for a card
 * that the item no longer has, counts as not given.
 */
export function scoreSort({ cards }: ScorableSortItem, response: SortResponse): SortScore {
  const scores = cards.map(({ id, key }): CardScore => {
    const chosen = Object.hasOwn(response, id) ? response[id] : undefined;
    return isSortKey(chosen)
      ? { id, key, kind: 'scored', correct: chosen === key, chosen }
      : { id, key, kind: 'unanswered' };
  });
  const answered = scores.filter(({ kind }) => kind === 'scored').length;
  const right = scores.filter((score) => score.kind === 'scored' && score.correct).length;
  const total = { cards: scores, right, answered };
  if (answered === 0) return { ...total, kind: 'unanswered' };
  if (answered < cards.length) return { ...total, kind: 'partial' };
  return { ...total, kind: 'scored', correct: right === cards.length };
}

function isSortKey(value: string | null | undefined): value is SortKey {
  return value === 'customer' || value === 'depends' || value === 'client';
}
