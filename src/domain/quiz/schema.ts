import { z } from 'zod';
import { bloomLevels, soloLevels } from '../course/schema.ts';
import { idSchema, lineSchema, reviewSchema } from '../text/schema.ts';

/** The four frames that weight the tests differently, and the wide dictionary use under them. */
export const frames = ['work', 'time', 'duty', 'name', 'wide'] as const;

/** Item types with three choices and one key. */
export const choiceTypes = [
  'word-and-reason',
  'what-would-change',
  'which-frame',
  'same-or-different',
  'judge-the-claim',
] as const;

/**
 * Where an item is used: opens the lesson, stands in its check, waits for practice, varies another item, is scored in
 * a test form, or asks there about something this site does not teach. A control's lesson and objective are `none`.
 */
export const places = ['guess', 'check', 'practice', 'twin', 'form', 'control'] as const;

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

/** What every item has, whatever its type. */
const itemBase = {
  id: idSchema,
  /** Raised when the meaning changes; only this item's history is then set apart. */
  version: z.int().min(1),
  lesson: idSchema,
  objective: idSchema,
  place: z.enum(places),
  frame: z.enum(frames),
  bloom: z.enum(bloomLevels),
  solo: z.enum(soloLevels),
  /** The author's forecast, 1 easy to 5 hard. */
  difficulty: z.int().min(1).max(5),
  trade: idSchema,
  stem: lineSchema,
  /** Inventory ids or source ids that the item rests on. */
  sources: z.array(idSchema).min(1),
  reviewed: z.strictObject({ content: reviewSchema, language: reviewSchema }),
};

/** Three choices, one key. */
export const choiceItemSchema = z.strictObject({
  ...itemBase,
  type: z.enum(choiceTypes),
  choices: z.array(choiceSchema).length(3),
  /** Keep the written order of choices (scales); otherwise the page shuffles by the item's id. */
  scale: z.literal(true).optional(),
});

/** Six cards, each sorted by radio buttons into customer, it depends, or client. */
export const sortItemSchema = z.strictObject({
  ...itemBase,
  type: z.literal('sort-six'),
  cards: z
    .array(
      z.strictObject({
        id: idSchema,
        text: lineSchema,
        key: z.enum(['customer', 'depends', 'client']),
        /** 20 to 40 words; where the key is `depends`, on what. */
        why: lineSchema,
        misconception: idSchema.optional(),
      }),
    )
    .length(6),
});

/** A sentence with a gap, finished in a text field. */
export const sentenceItemSchema = z.strictObject({
  ...itemBase,
  type: z.literal('finish-the-sentence'),
  /** Accepted answers; capitals, spaces and a last full stop do not count. */
  accept: z.array(lineSchema).min(1).max(8),
  why: lineSchema,
});

export const itemSchema = z.discriminatedUnion('type', [choiceItemSchema, sortItemSchema, sentenceItemSchema]);

/** One of the two parallel forms of the test before and after: ten scored items and two on things not taught here. */
const formSchema = z.strictObject({
  id: z.enum(['a', 'b']),
  scored: z.array(idSchema).length(10),
  controls: z.array(idSchema).length(2),
});

/** `content/quiz/forms.yaml`: the two forms by item id, and the items that stand in them alone. */
export const formsSchema = z.strictObject({ forms: z.array(formSchema).length(2), items: z.array(choiceItemSchema) });

/** `content/quiz/<lesson>.yaml`. */
export const itemFileSchema = z.strictObject({ items: z.array(itemSchema) });

export type Item = z.infer<typeof itemSchema>;
export type ChoiceItem = z.infer<typeof choiceItemSchema>;
export type SortItem = z.infer<typeof sortItemSchema>;
export type SentenceItem = z.infer<typeof sentenceItemSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type Frame = (typeof frames)[number];
