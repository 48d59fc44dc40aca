import type { Profile } from './schema.ts';
import type { DimensionTally, Tally } from './tally.ts';

/**
 * A position as a fraction of whole numbers, `num / den`, −1 to 1, `den` above 0.
 *
 * Sides are decided on the whole numbers: −6/30 must be on the customer side, and a floating-point
 * quotient would sometimes say otherwise.
 */
export interface Position {
  readonly num: number;
  readonly den: number;
}

/**
 * Share of one dimension in a position's numerator: `2 w_d Σx_i / n_d` (C2); 0 without an answer.
 *
 * Whole for dimensions of up to three questions, which `check.ts` sees to.
 */
export function partOf({ weight, sum, count }: DimensionTally): number {
  return count === 0 ? 0 : (2 * weight * sum) / count;
}

/** Denominator of a tally's position: `4 W_A`, four times the weight of the answered dimensions (C2). */
export function denominatorOf(tally: Tally): number {
  let weight = 0;
  for (const dimension of tally.dimensions) if (dimension.count > 0) weight += dimension.weight;
  return 4 * weight;
}

/**
 * Weighted mean of the answered dimensions (C2): `S = Σ w_d m_d / W_A`. On a full sheet this is the sum of
 * all answers divided by 30.
 *
 * Null when nothing has a value.
 */
export function positionOf(tally: Tally): Position | null {
  const den = denominatorOf(tally);
  if (den === 0) return null;
  let num = 0;
  for (const dimension of tally.dimensions) num += partOf(dimension);
  return { num, den };
}

/** A position as a number. */
export function asNumber({ num, den }: Position): number {
  return num / den;
}

/** Mean of each dimension's answers (C2), `m_d = Σx_i / 2n_d`, −1 to 1; null without an answer. */
export function profileOf(tally: Tally): Profile {
  return Object.fromEntries(
    tally.dimensions.map(({ id, sum, count }) => [id, count === 0 ? null : asNumber({ num: sum, den: 2 * count })]),
  );
}
