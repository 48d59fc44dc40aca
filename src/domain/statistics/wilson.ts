/** Two-sided 95 %: the quantile of the normal distribution at 0.975. */
export const z95 = 1.959964;

/** A value with the interval that says how rough it is. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with its 95 % Wilson score interval, all 0 to 1. Null without any answers.
 *
 * Source: E. B. Wilson (1927), “Probable inference, the law of succession, and statistical inference”, without a
 * continuity correction.
 */
export function wilsonInterval(right: number, of: number): Estimate | null {
  if (of <= 0) return null;
  const share = right / of;
  const spread = z95 ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
