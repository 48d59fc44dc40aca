import type { Position } from './position.ts';
import type { Structure } from './schema.ts';
import { sideOf } from './side.ts';
import type { Tally } from './tally.ts';

/** The lowest and the highest position that the missing answers allow. */
export interface Range {
  readonly lo: Position;
  readonly hi: Position;
}

/**
 * Range from skipped questions (C6.1): every missing answer set to −2, and to +2, so that all questions count.
 *
 * Every way of filling the gaps lies inside, and so does the position without them.
 */
export function rangeOf(structure: Structure, tally: Tally): Range {
  const total = structure.questions.length;
  const missing = total - tally.answered;
  let sum = 0;
  for (const dimension of tally.dimensions) sum += dimension.sum;
  return {
    lo: { num: sum - 2 * missing, den: 2 * total },
    hi: { num: sum + 2 * missing, den: 2 * total },
  };
}

/** Whether some way of filling the gaps gives another side than this position has (C6.5). */
export function isCrossed(range: Range, position: Position): boolean {
  const side = sideOf(position);
  return sideOf(range.lo) !== side || sideOf(range.hi) !== side;
}
