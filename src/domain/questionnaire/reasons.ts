import { strongestPulls } from './pulls.ts';
import type { ResultWords } from './result-words.ts';
import { saidIn } from './said.ts';
import type { DimensionId, End, Ok, Sheet } from './schema.ts';

/** Why a result is as it is: one dimension, and the owner's own answers that pull there. */
export interface Reason {
  readonly dimension: DimensionId;
  readonly name: string;
  /** Where a lesson says what the documents say about it. */
  readonly lesson: string;
  /** What answers at this end say; null when the answers lie too near the middle to say it. */
  readonly saying: string | null;
  /** The owner's answers, in full. */
  readonly said: readonly string[];
  /** True when it lies clearly on the other side than the result. */
  readonly exception: boolean;
}

/** From here on, a dimension's `saying` is true of its answers. */
const clearly = 0.5;

/**
 * The largest pulls to each end, strongest first (C2), with every exception (C5).
 *
 * Up to three on the side found and two against it, or three each way for a mixed result; exceptions are named
 * beyond that number.
 */
export function reasonsOf(words: ResultWords, sheet: Sheet, result: Ok): Record<End, Reason[]> {
  const strongest = strongestPulls(result.pulls, result.side);
  const reasonsFor = (end: End): Reason[] =>
    result.pulls
      .filter((pull) => strongest[end].includes(pull) || (end !== result.side && result.exceptions.includes(pull.dim)))
      .map(({ dim }) => {
        const dimension = words.dimensions.find(({ id }) => id === dim);
        const isClear = Math.abs(result.profile[dim] ?? 0) >= clearly;
        return {
          dimension: dim,
          name: dimension?.name ?? dim,
          lesson: dimension?.lesson ?? '',
          saying: isClear ? (dimension?.[end].saying ?? null) : null,
          said: saidIn(words, sheet, dim).map(({ text }) => text),
          exception: result.exceptions.includes(dim),
        };
      });
  return { client: reasonsFor('client'), customer: reasonsFor('customer') };
}
