import { z } from 'zod';
import { daySchema, idSchema, lineSchema, reviewSchema, teachesSchema } from '../text/schema.ts';
import { figuresSchema } from './figures.ts';
import { playIds } from './plays.ts';

/** Bloom's levels, simplest first. */
export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const;
/** SOLO levels, simplest first. */
export const soloLevels = ['unistructural', 'multistructural', 'relational', 'extended'] as const;

/** `content/course.yaml`: the only place where order and titles live, for written and unwritten lessons alike. */
export const courseSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: idSchema,
      title: lineSchema,
      lessons: z.array(z.strictObject({ id: idSchema, title: lineSchema, question: lineSchema })).min(1),
    }),
  ),
  /** The lessons of the short path, in course order. */
  shortPath: z.array(idSchema),
});

export const objectiveSchema = z.strictObject({
  id: idSchema,
  /** Completes "You can …". */
  text: lineSchema,
  bloom: z.enum(bloomLevels),
  solo: z.enum(soloLevels),
});

/** One line across both cases, so that like stands beside like. The customer's cell is always first. */
const pairRowSchema = z.strictObject({ label: lineSchema, customer: lineSchema, client: lineSchema });

export const drawings = ['book', 'folder', 'bottle', 'comb', 'coin', 'key', 'loaf', 'receipt'] as const;

const caseHeadSchema = z.strictObject({ title: lineSchema, drawing: z.enum(drawings) });

/** The front matter of `content/lessons/<lesson>.mdx`: what a lesson holds as data; its prose is the body. */
export const lessonSchema = z.strictObject({
  /** Minutes for reading, playing and answering everything. */
  minutes: z.int().min(1).max(30),
  /** Lessons to read before this one. */
  needs: z.array(idSchema).default([]),
  /** Explorables that carry the lesson's idea further; linked at its end. */
  play: z.array(z.enum(playIds)).default([]),
  /** One sentence for search engines and lists, at most 160 characters. */
  summary: lineSchema.max(160),
  /** Terms that are new here; each is marked with `<Term>` in the body. */
  terms: z.array(idSchema),
  /** The one wrong belief that this lesson refutes. */
  misconception: idSchema,
  objectives: z.array(objectiveSchema).min(2).max(6),
  /** Every case the lesson uses, so that variety can be checked and no quiz item repeats one. */
  cases: z
    .array(
      z.strictObject({
        id: idSchema,
        trade: idSchema,
        level: z.enum(['easy', 'medium', 'boundary']),
        /** First names of people in the case; quiz items must not use them. */
        people: z.array(z.string()).default([]),
      }),
    )
    .min(3),
  /** Part "Two cases": a matched pair on shared rows. */
  pair: z.strictObject({
    /** One or two sentences that set the scene. */
    scene: lineSchema,
    customer: caseHeadSchema,
    client: caseHeadSchema,
    rows: z.array(pairRowSchema).min(3).max(7),
    /** Completes "In both …": asked first, told second. */
    both: lineSchema,
    onlyCustomer: lineSchema,
    onlyClient: lineSchema,
    teaches: teachesSchema,
  }),
  /** Part "Many say … In fact …", in its fixed form. `because` completes "This is not right, because". */
  refutation: z.strictObject({
    say: lineSchema,
    because: lineSchema,
    instead: lineSchema,
    proof: lineSchema,
    claims: z.array(idSchema).default([]),
    teaches: teachesSchema,
  }),
  /** Part "Because …": choose the best reason. */
  because: z.strictObject({
    stem: lineSchema,
    choices: z
      .array(z.strictObject({ id: idSchema, text: lineSchema, key: z.literal(true).optional(), why: lineSchema }))
      .length(3),
  }),
  /** Item of an earlier lesson that "Check" asks again; a lesson without one shows its own fifth item. */
  earlier: idSchema.optional(),
  /** Part "Keep": the one sentence and a three-row table to take away. */
  keep: z.strictObject({ gist: lineSchema, rows: z.array(pairRowSchema).length(3), teaches: teachesSchema }),
  /** Words in the lesson's figures. */
  figures: figuresSchema.default({}),
  /** Day of the last change of meaning. */
  updated: daySchema,
  reviewed: z.strictObject({ content: reviewSchema, language: reviewSchema }),
});

export type CourseOutline = z.infer<typeof courseSchema>;
export type Objective = z.infer<typeof objectiveSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
export type PairRow = z.infer<typeof pairRowSchema>;
export type Drawing = (typeof drawings)[number];
