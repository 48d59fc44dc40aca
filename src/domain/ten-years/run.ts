import { marginOf } from './income.ts';
import { type Plan, yearCount } from './plan.ts';

/** Somebody who came: the first year, 1 to 10, and how many years in a row. */
export interface Stay {
  readonly from: number;
  readonly years: number;
}

/** One run of chance. */
export interface Run {
  /** In the order in which they came. */
  readonly people: readonly Stay[];
  /** Income after costs, added up to the end of each year. */
  readonly income: readonly number[];
}

/** A number from 0 to 1 that looks like chance but is fixed by three whole numbers (the last steps of MurmurHash3). */
function chance(seed: number, person: number, year: number): number {
  let mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(person + 1, 0x85ebca6b) ^ Math.imul(year + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

/** More than any plan wins in a year, so that each person has a number of their own. */
const cohort = 1000;

/**
 * Let ten years pass once. Equal plans with equal seeds give equal runs, whatever the people are called.
 *
 * A person’s luck in a year depends on the seed, on who they are and on the year alone. So with a higher share who stay
 * nobody leaves earlier, and with more people won the others do as before.
 */
export function runPlan(plan: Plan, seed: number): Run {
  const margin = marginOf(plan);
  const people: Stay[] = [];
  const there: number[] = Array.from({ length: yearCount }, () => 0);
  for (let from = 1; from <= yearCount; from += 1) {
    for (let index = 0; index < plan.won; index += 1) {
      let years = 1;
      while (from + years <= yearCount && chance(seed, from * cohort + index, from + years) < plan.stay / 100)
        years += 1;
      people.push({ from, years });
      for (let year = from; year < from + years; year += 1) there[year - 1] = (there[year - 1] ?? 0) + 1;
    }
  }
  let total = 0;
  const income = there.map((count) => {
    total += margin * count - plan.win * plan.won;
    return total;
  });
  return { people, income };
}
