import { z } from 'zod';
import { bloomLevels, soloLevels } from '../course/schema.ts';
import { idSchema, lineSchema, reviewSchema } from '../text/schema.ts';

/** The four frames that weight the tests differently, and the wide dictionary use under them. */
export const frames = ['work', 'time', 'duty', 'name', 'wide'] as const;

/** Item types workable with one group of radio buttons. */
export const itemTypes = [
  'word-and-reason',
  'what-would-change',
  'which-frame',
  'same-or-different',
  'judge-the-claim',
] as const;

/** Where an item is used: opens the lesson, stands in its check, waits for practice, or varies another item. */
export const places = ['guess', 'check', 'practice', 'twin'] as const;

export const choiceSchema = z.strictObject({
  id: idSchema,
  text: lineSchema,
  /** Present on the one right choice. */
  key: z.literal(true).optional(),
  /** 20 to 40 words: what tempts, why it fails or holds here, what to look at. */
  why: lineSchema,
  /** A wrong choice names the misconception it comes from, or else says why it is there. */
  misconception: idSchema.optional(),
  rationale: lineSchema.optional(),
});

export const itemSchema = z.strictObject({
  id: idSchema,
  /** Raised when the meaning changes; only this item's history is then set apart. */
  version: z.int().min(1),
  lesson: idSchema,
  objective: idSchema,
  place: z.enum(places),
  frame: z.enum(frames),
  type: z.enum(itemTypes),
  bloom: z.enum(bloomLevels),
  solo: z.enum(soloLevels),
  /** The author's forecast, 1 easy to 5 hard. */
  difficulty: z.int().min(1).max(5),
  trade: idSchema,
  stem: lineSchema,
  choices: z.array(choiceSchema).length(3),
  /** Keep the written order of choices (scales); otherwise the page shuffles by the item's id. */
  scale: z.literal(true).optional(),
  /** Inventory ids or source ids that the item rests on. */
  sources: z.array(idSchema).min(1),
  reviewed: z.strictObject({ content: reviewSchema, language: reviewSchema }),
});

/** `content/quiz/<lesson>.yaml`. */
export const itemFileSchema = z.strictObject({ items: z.array(itemSchema) });

export type Item = z.infer<typeof itemSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type Frame = (typeof frames)[number];
