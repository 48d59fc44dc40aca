import { plainText } from '../text/inline.ts';

/**
 * Not answered is never wrong. `given` is what the reader wrote, `key` the first accepted answer. `near` is an answer that
 * misses an accepted one by its ending or by a letter or two: nobody learns the subject from a spelling mistake.
 */
export type SentenceScore =
  | { kind: 'unanswered' }
  | { kind: 'scored'; correct: boolean; given: string; key: string; near?: NearMiss };
export type NearMiss = 'ending' | 'spelling';

/** The parts of a "finish the sentence" item that scoring needs. */
export interface ScorableSentenceItem {
  id: string;
  accept: readonly string[];
}

/**
 * Score a typed answer against the accepted ones. Capitals, spaces, a first article, a last full stop and the shape
 * of apostrophes do not count. An answer of spaces alone counts as not given.
 *
 * @throws RangeError when the item accepts nothing; its schema keeps such an item out of the site.
 */
export function scoreSentence({ id, accept }: ScorableSentenceItem, response: string | null): SentenceScore {
  const key = accept[0];
  if (key === undefined) throw new RangeError(`item ${id} accepts no answer`);
  const given = normaliseAnswer(response ?? '');
  if (given === '') return { kind: 'unanswered' };
  const accepted = accept.map((answer) => normaliseAnswer(plainText(answer)));
  const near = nearMiss(accepted, given);
  return {
    kind: 'scored',
    correct: accepted.includes(given),
    given: (response ?? '').trim(),
    key: plainText(key),
    ...(near && { near }),
  };
}

/** A typed answer without what does not count: equal answers become equal texts. */
export function normaliseAnswer(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ ?\.$/, '')
    .replace(/^(an?|the) (?=.)/, '');
}

function nearMiss(accepted: readonly string[], given: string): NearMiss | undefined {
  if (accepted.includes(given)) return undefined;
  const stem = (text: string) => text.replace(/('s|s'|s)$/, '');
  if (accepted.some((answer) => stem(answer) === stem(given))) return 'ending';
  const allowed = ({ length }: string) => (length < 4 ? 0 : length < 8 ? 1 : 2);
  return accepted.some((answer) => editDistance(answer, given) <= allowed(answer)) ? 'spelling' : undefined;
}

/** Letters to change, add, leave out or swap with their neighbour to make one text of the other. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}
