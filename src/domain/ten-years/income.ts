import { type Plan, yearCount } from './plan.ts';

/** What a plan has earned, all costs paid, from its beginning to the end of a year. */
export interface YearRange {
  /** The mean over chance. */
  readonly mean: number;
  /** Two standard deviations below and above the mean, but never beyond what chance can do at all. */
  readonly low: number;
  readonly high: number;
}

/**
 * Mean and variance of the years that one person is there, out of `years` that are left: one for sure, and each
 * further year with the chance `stay` (0 to 1), as long as no year is missed.
 *
 * With `P(T ≥ k) = stay^(k−1)`: `E[T] = Σ stay^(k−1)` and `E[T²] = Σ (2k−1) stay^(k−1)`, k from 1 to `years`.
 */
export function yearsStayed(stay: number, years: number): { mean: number; variance: number } {
  let mean = 0;
  let square = 0;
  for (let k = 1; k <= years; k += 1) {
    mean += stay ** (k - 1);
    square += (2 * k - 1) * stay ** (k - 1);
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}

/** What is left of one person’s visits in a year. May be below nought. */
export function marginOf({ visits, price, serve }: Plan): number {
  return visits * (price - serve);
}

/**
 * Income after costs, added up to the end of each of the ten years, as a range (closed form).
 *
 * Every year wins `won` people, who are independent of one another. Whoever is there makes all the visits of that year.
 */
export function incomeRanges(plan: Plan): YearRange[] {
  const margin = marginOf(plan);
  const stay = plan.stay / 100;
  let mean = 0;
  let variance = 0;
  let longest = 0;
  return Array.from({ length: yearCount }, (_, index) => {
    // The people won k years before the end of this year have had k years.
    const years = index + 1;
    const one = yearsStayed(stay, years);
    mean += plan.won * one.mean;
    variance += plan.won * one.variance;
    longest += plan.won * years;
    const costs = plan.win * plan.won * years;
    const ends = [margin * plan.won * years - costs, margin * longest - costs];
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const middle = margin * mean - costs;
    const spread = 2 * Math.abs(margin) * Math.sqrt(variance);
    return { mean: middle, low: Math.max(least, middle - spread), high: Math.min(most, middle + spread) };
  });
}
