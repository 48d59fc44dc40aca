import { peoplePerMark } from '../charts/crowd-layout.ts';
import { moneyScale } from '../charts/income-layout.ts';
import { incomeRanges } from '../domain/ten-years/income.ts';
import { manyBrief, samePlan } from '../domain/ten-years/plan.ts';
import { runPlan } from '../domain/ten-years/run.ts';
import type { TenYears } from '../domain/ten-years/state.ts';

/** Everything that the picture and its table show of a state. */
export function viewOf(state: TenYears) {
  const plans = [manyBrief, state.plan] as const;
  const ranges = plans.map(incomeRanges);
  const runs = plans.map((plan) => runPlan(plan, state.seed));
  const [a = [], b = []] = ranges;
  return {
    ranges: [a, b] as const,
    runs,
    scale: moneyScale(ranges, state.guess),
    perMark: peoplePerMark(runs.map(({ people }) => people)),
    same: samePlan(...plans),
  };
}

export type TenYearsView = ReturnType<typeof viewOf>;
