import { noGuess } from '../domain/ten-years/guess.ts';
import { manyBrief, planLimits } from '../domain/ten-years/plan.ts';
import { start, type TenYears } from '../domain/ten-years/state.ts';

const most = Object.fromEntries(Object.entries(planLimits).map(([key, limits]) => [key, limits.most]));

/** States of the ten years: nothing but one, a tie, the most, a loss, guesses, and right-to-left. */
export const tenYearsExamples: readonly { name: string; state: TenYears; rtl?: boolean }[] = [
  { name: 'the start', state: start },
  { name: 'one person, once a year', state: { ...start, plan: { ...start.plan, won: 1, stay: 0, visits: 1 } } },
  { name: 'a tie: equal numbers, other words', state: { ...start, plan: manyBrief } },
  { name: 'equal numbers and words', state: { ...start, plan: manyBrief, word: 'customers' } },
  { name: 'the most of everything', state: { ...start, plan: most as unknown as TenYears['plan'] } },
  { name: 'a loss in every year', state: { ...start, plan: { ...start.plan, price: 5, serve: 100, win: 300 } } },
  { name: 'a guess for one year', state: { ...start, guess: noGuess.with(4, 5000) } },
  { name: 'a guess far above the range', state: { ...start, guess: noGuess.with(2, 0).with(9, 40_000) } },
  { name: 'right-to-left', state: start, rtl: true },
];
