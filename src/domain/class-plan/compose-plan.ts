import type { PlanEntry, PlansFile, Priority, Show, StepEntry } from './schema.ts';

/** A step in its place in one plan. */
export interface PlanStep extends Omit<StepEntry, 'minutes'> {
  readonly minutes: number;
  /** Whole minutes from the start of the class. */
  readonly from: number;
}

/** One class of one length, ready to read or to present. */
export interface ClassPlan extends PlanEntry {
  readonly objectives: readonly { readonly objective: string; readonly item: string }[];
  /** In the order of the class. */
  readonly steps: readonly PlanStep[];
}

/** The plans of a file, each with its own steps and what they show, in the file's order. */
export function composePlans({ plans, objectives, steps }: PlansFile): ClassPlan[] {
  return plans.map((plan) => ({
    ...plan,
    objectives: objectives.filter((each) => each.in.includes(plan.id)),
    steps: placeSteps(steps, plan.id),
  }));
}

function placeSteps(steps: readonly StepEntry[], plan: string): PlanStep[] {
  let from = 0;
  return steps.flatMap((step) => {
    const minutes = step.minutes[plan];
    if (minutes === undefined) return [];
    const placed = { ...step, minutes, from, shows: step.shows.filter((show) => isIn(show, plan)) };
    from += minutes;
    return [placed];
  });
}

const isIn = (show: Show, plan: string): boolean => show.in?.includes(plan) ?? true;

/** Ids of the items that a plan asks, in order, each once. */
export function askedItems({ steps }: Pick<ClassPlan, 'steps'>): string[] {
  return [...new Set(steps.flatMap(({ shows }) => shows.flatMap((show) => (show.kind === 'item' ? show.item : []))))];
}

/** Steps to leave out when late, those that matter least and come last first; a `must` is never left out. */
export function leaveOutOrder({ steps }: Pick<ClassPlan, 'steps'>): PlanStep[] {
  const rank: Record<Priority, number> = { may: 0, should: 1, must: 2 };
  return steps
    .filter(({ priority }) => priority !== 'must')
    .toReversed()
    .toSorted((a, b) => rank[a.priority] - rank[b.priority]);
}
