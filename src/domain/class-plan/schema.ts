import { z } from 'zod';
import { lessonParts } from '../course/parts.ts';
import { questionSteps } from '../deck/deck.ts';
import { idSchema, lineSchema } from '../text/schema.ts';
import { printedSheets } from './sheets.ts';

/** How much a step matters when time runs out: `may` goes first, then `should`. */
export const priorities = ['must', 'should', 'may'] as const;

/** Only in these plans; in all plans of its step where it says nothing. */
const inPlans = { in: z.array(idSchema).min(1).optional() };

/** Something that a step puts on the screen: a slide, or a question with its steps. */
export const showSchema = z.discriminatedUnion('kind', [
  /** What the class can do at the end. */
  z.strictObject({ kind: z.literal('objectives'), ...inPlans }),
  /** A part of a lesson. */
  z.strictObject({
    kind: z.literal('part'),
    lesson: idSchema,
    part: z.enum(lessonParts.map(({ id }) => id)),
    ...inPlans,
  }),
  /** A lesson's figure, by the component's name in its text. */
  z.strictObject({ kind: z.literal('figure'), lesson: idSchema, figure: z.string().regex(/^[A-Z]\w+$/), ...inPlans }),
  /** A question, with those of its steps that belong here. */
  z.strictObject({ kind: z.literal('item'), item: idSchema, steps: z.array(z.enum(questionSteps)).min(1), ...inPlans }),
  /** Cards of the sorting bench, and where the voices put them. */
  z.strictObject({ kind: z.literal('cards'), cards: z.array(idSchema).min(1), ...inPlans }),
  /** What the class has to do, in its own words. */
  z.strictObject({
    kind: z.literal('task'),
    title: lineSchema,
    lines: z.array(lineSchema).min(1).max(5),
    ...inPlans,
  }),
  /** A page of this site to open. */
  z.strictObject({ kind: z.literal('page'), page: z.enum(['/which-is-my-business/']), ...inPlans }),
]);

export const planStepSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  /** Whole minutes in each plan that has this step, by the plan's id. */
  minutes: z.record(idSchema, z.int().min(1)),
  priority: z.enum(priorities),
  who: lineSchema,
  /** Printed sheets that the step needs. */
  sheets: z.array(z.enum(printedSheets.map(({ id }) => id))).default([]),
  /** What else has to be there. */
  materials: z.array(lineSchema).default([]),
  shows: z.array(showSchema).min(1),
  do: z.array(lineSchema).min(1).max(5),
  /** Words to read out. */
  say: z.array(lineSchema).min(1).max(5),
  /** Words that lead to the next step. */
  next: lineSchema,
  /** What people may answer, beside the keys of the step's questions. */
  expect: z.array(lineSchema).default([]),
  misconceptions: z.array(idSchema).default([]),
  /** Claims that the trainer's words rest on. */
  claims: z.array(idSchema).default([]),
  /** How to shorten the step when time runs out. */
  cut: lineSchema,
});

/** `content/teach/plans.yaml`: one class in several lengths. */
export const plansSchema = z.strictObject({
  plans: z
    .array(
      z.strictObject({
        id: idSchema,
        title: lineSchema,
        /** Whole minutes of the class; those of its steps make the same sum. */
        minutes: z.int().min(10).max(240),
        /** One sentence: what the class does. */
        gist: lineSchema,
        /** Where this length fits. */
        fits: lineSchema,
      }),
    )
    .min(1),
  /** What a class can do afterwards: an objective of a lesson, and the item that shows it, asked in each of the plans. */
  objectives: z.array(z.strictObject({ objective: idSchema, item: idSchema, in: z.array(idSchema).min(1) })).min(1),
  steps: z.array(planStepSchema).min(1),
});

export type PlansFile = z.infer<typeof plansSchema>;
export type PlanEntry = PlansFile['plans'][number];
export type StepEntry = z.infer<typeof planStepSchema>;
export type Show = z.infer<typeof showSchema>;
export type Priority = (typeof priorities)[number];
