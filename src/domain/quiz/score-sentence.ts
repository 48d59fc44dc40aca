import { plainText } from '../text/inline.ts';

/** Not answered is never wrong. `given` is what the reader wrote, `key` the first accepted answer. */
export type SentenceScore = { kind: 'unanswered' } | { kind: 'scored'; correct: boolean; given: string; key: string };

/** The parts of a "finish the sentence" item that scoring needs. */
export interface ScorableSentenceItem {
  id: string;
  accept: readonly string[];
}

/**
 * Score a typed answer against the accepted ones. Capitals, spaces, a last full stop and the shape of apostrophes do
 * not count. An answer of spaces alone counts as not given.
 *
 * @throws RangeError when the item accepts nothing; its schema keeps such an item out of the site.
 */
export function scoreSentence({ id, accept }: ScorableSentenceItem, response: string | null): SentenceScore {
  const key = accept[0];
  if (key === undefined) throw new RangeError(`item ${id} accepts no answer`);
  const given = normaliseAnswer(response ?? '');
  if (given === '') return { kind: 'unanswered' };
  const correct = accept.some((answer) => normaliseAnswer(plainText(answer)) === given);
  return { kind: 'scored', correct, given: (response ?? '').trim(), key: plainText(key) };
}

/** A typed answer without what does not count: equal answers become equal texts. */
export function normaliseAnswer(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ ?\.$/, '');
}
