/** Named lines of classes, shared by the gallery page and by tests over it. */
import type { ClassPlan, PlanStep } from '../domain/class-plan/compose-plan.ts';
import type { Priority } from '../domain/class-plan/schema.ts';

function plan(id: string, lengths: readonly (readonly [minutes: number, priority: Priority])[]): ClassPlan {
  let from = 0;
  const steps = lengths.map(([minutes, priority], index): PlanStep => {
    const step = {
      ...{ id: `step-${index}`, title: `Step ${index + 1}`, minutes, from, priority, who: 'Everyone' },
      ...{ sheets: [], materials: [], shows: [], do: [], say: [], next: '', expect: [] },
      ...{ misconceptions: [], claims: [], cut: '' },
    };
    from += minutes;
    return step;
  });
  return { id, title: id, minutes: from, gist: '', fits: '', objectives: [], steps };
}

export const planExamples: readonly { name: string; plan: ClassPlan; of: number }[] = [
  { name: 'One step', plan: plan('one', [[30, 'must']]), of: 30 },
  {
    name: 'A short class on the scale of a long one',
    plan: plan('short', [
      [3, 'must'],
      [12, 'should'],
    ]),
    of: 120,
  },
  {
    name: 'Many steps of one minute',
    plan: plan(
      'many',
      Array.from({ length: 24 }, (_, i) => [1, i % 3 ? 'must' : 'may'] as const),
    ),
    of: 24,
  },
  {
    name: 'Steps that may go at the end',
    plan: plan('end', [
      [20, 'must'],
      [10, 'should'],
      [15, 'may'],
    ]),
    of: 45,
  },
];
