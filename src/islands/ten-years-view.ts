import { peoplePerMark } from '../charts/crowd-layout.ts';
import { moneyScale } from '../charts/income-layout.ts';
import { incomeRanges, type YearRange } from '../domain/ten-years/income.ts';
import { manyBrief, type Plan, samePlan } from '../domain/ten-years/plan.ts';
import { type Run, runPlan } from '../domain/ten-years/run.ts';
import type { TenYears } from '../domain/ten-years/state.ts';

/** What follows from a plan and a run of chance alone. */
interface Played {
  readonly plan: Plan;
  readonly seed: number;
  readonly ranges: readonly YearRange[];
  readonly run: Run;
}

/** The last plays, newest first: most steps of a reader change one plan, and some change none. */
let played: readonly Played[] = [];

function play(plan: Plan, seed: number): Played {
  const known = played.find((each) => each.seed === seed && samePlan(each.plan, plan));
  const found = known ?? { plan, seed, ranges: incomeRanges(plan), run: runPlan(plan, seed) };
  played = [found, ...played.filter((each) => each !== found)].slice(0, 2);
  return found;
}

/** Everything that the picture and its table show of a state. Equal plans and seeds give the very same objects. */
export function viewOf(state: TenYears) {
  const a = play(manyBrief, state.seed);
  const b = play(state.plan, state.seed);
  return {
    ranges: [a.ranges, b.ranges] as const,
    runs: [a.run, b.run] as const,
    scale: moneyScale([a.ranges, b.ranges], state.guess),
    perMark: peoplePerMark([a.run.people, b.run.people]),
    same: a === b,
  };
}

export type TenYearsView = ReturnType<typeof viewOf>;
