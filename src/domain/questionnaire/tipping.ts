import { answerValue } from './answer-value.ts';
import { type Position, positionOf } from './position.ts';
import type { Level, QuestionId, Sheet, Structure, Tip } from './schema.ts';
import { sideOf } from './side.ts';
import type { Tally } from './tally.ts';

/** An answer that can be changed, and how far one step of it moves the position's numerator. */
interface Lever {
  readonly id: QuestionId;
  readonly value: number;
  readonly perStep: number;
}

/** One lever for every answer with a value: a step moves the numerator by `2 w_d / n_d` (C6.3). */
function leversOf(structure: Structure, sheet: Sheet, tally: Tally): Lever[] {
  const byId = new Map(tally.dimensions.map((dimension) => [dimension.id, dimension]));
  const levers: Lever[] = [];
  for (const { id, dimension } of structure.questions) {
    const value = answerValue(sheet[id]);
    const own = byId.get(dimension);
    if (value !== null && own) levers.push({ id, value, perStep: (2 * own.weight) / own.count });
  }
  return levers;
}

const moved = ({ num, den }: Position, by: number): Position => ({ num: num + by, den });

/**
 * Single answers that would change the side (C6.3), each with the nearest level that does it, in question order.
 *
 * An answer stands here twice when the levels on both sides of it are equally near, the customer end first.
 * Those with `oneStep` are the C6 set `tip1`; all together are `tipAny`.
 */
export function tippingAnswers(structure: Structure, sheet: Sheet, tally: Tally): Tip[] {
  const position = positionOf(tally);
  if (!position) return [];
  const side = sideOf(position);
  const tips: Tip[] = [];
  for (const { id, value, perStep } of leversOf(structure, sheet, tally)) {
    for (let steps = 1; steps <= 4; steps += 1) {
      const found = [value - steps, value + steps].filter(
        (to) => Math.abs(to) <= 2 && sideOf(moved(position, (to - value) * perStep)) !== side,
      );
      for (const to of found) tips.push({ id, to: to as Level, oneStep: steps === 1 });
      if (found.length > 0) break;
    }
  }
  return tips;
}

/**
 * `k`, the least number of answers that would have to be different to change the side (C6.4); null when no
 * number of changes would.
 *
 * Moves add up independently, so taking the largest first is exact.
 */
export function leastChanges(structure: Structure, sheet: Sheet, tally: Tally): number | null {
  const position = positionOf(tally);
  if (!position) return null;
  const side = sideOf(position);
  const levers = leversOf(structure, sheet, tally);

  /** Changes needed when every move goes towards this end. */
  const countToward = (end: 1 | -1): number | null => {
    const moves = levers.map(({ value, perStep }) => (2 - end * value) * perStep).sort((a, b) => b - a);
    let sum = 0;
    for (const [index, move] of moves.entries()) {
      sum += move;
      if (sideOf(moved(position, end * sum)) !== side) return index + 1;
    }
    return null;
  };

  const counts = [countToward(1), countToward(-1)].filter((count) => count !== null);
  return counts.length === 0 ? null : Math.min(...counts);
}
