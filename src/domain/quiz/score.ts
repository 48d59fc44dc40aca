/** What a reader did with an item: a choice's id, or nothing yet. */
export type Response = string | null;

/** Not answered is never wrong. */
export type Score = { kind: 'unanswered' } | { kind: 'scored'; correct: boolean; chosen: string; key: string };

/** The parts of an item that scoring needs; a page that reads an item from its own text has no more. */
export interface ScorableItem {
  id: string;
  choices: readonly { id: string; key?: boolean | undefined }[];
}

/**
 * Score one response. A response that names no choice of the item counts as unanswered, so that an item whose
 * choices changed since a response was stored asks again instead of marking it wrong.
 *
 * @throws RangeError when the item has no key; the content linter keeps such an item out of the site.
 */
export function scoreItem(item: ScorableItem, response: Response): Score {
  const key = item.choices.find((choice) => choice.key);
  if (!key) throw new RangeError(`item ${item.id} has no key`);
  if (!item.choices.some((choice) => choice.id === response)) return { kind: 'unanswered' };
  return { kind: 'scored', correct: response === key.id, chosen: response as string, key: key.id };
}
