import { answerValue } from './answer-value.ts';
import { asNumber, denominatorOf, partOf, positionOf } from './position.ts';
import type { Sheet, Structure } from './schema.ts';
import type { Tally } from './tally.ts';

/**
 * Lowest and highest position when any one answer is left out (C6.2), −1 to 1.
 *
 * Null when fewer than two answers have a value: nothing would be left.
 */
export function leaveOutRange(structure: Structure, sheet: Sheet, tally: Tally): [number, number] | null {
  const position = positionOf(tally);
  if (!position || tally.answered < 2) return null;
  const den = denominatorOf(tally);
  const byId = new Map(tally.dimensions.map((dimension) => [dimension.id, dimension]));
  let lowest = 1;
  let highest = -1;

  for (const { id, dimension } of structure.questions) {
    const value = answerValue(sheet[id]);
    const before = byId.get(dimension);
    if (value === null || !before) continue;
    const after = { ...before, sum: before.sum - value, count: before.count - 1 };
    const without = asNumber({
      num: position.num - partOf(before) + partOf(after),
      den: after.count === 0 ? den - 4 * before.weight : den,
    });
    lowest = Math.min(lowest, without);
    highest = Math.max(highest, without);
  }
  return [lowest, highest];
}
