import { z } from 'zod';
import { frames } from '../quiz/schema.ts';
import { idSchema, lineSchema } from '../text/schema.ts';
import { chairIds } from './chairs.ts';

/** The four frames that explain disagreements, and the fifth group for those that no frame explains. */
export const disagreementGroups = ['work', 'time', 'duty', 'name', 'fact'] as const;

/** `content/disagreements.yaml`: what we add to a disagreement of the inventory, by the same id. */
export const disagreementSchema = z.strictObject({
  id: idSchema,
  group: z.enum(disagreementGroups),
  /** The question as readers see it, at most 120 characters. */
  question: lineSchema.max(120),
  /** What a careful speaker would say, in one or two sentences. */
  careful: lineSchema.max(320),
  lessons: z.array(idSchema).min(1),
});

/** `content/examples.yaml`: what we add to an example or contested trade of the inventory, by the same id. */
export const exampleNoteSchema = z.strictObject({
  id: idSchema,
  /** The name as readers see it. */
  name: lineSchema.max(60),
  /** The frames by which its sources place it. */
  frames: z.array(z.enum(frames)).min(1),
  lesson: idSchema,
  /** The questionnaire's example sheet of the same trade. */
  sheet: idSchema.optional(),
});

/** `content/glossary.yaml`. */
export const glossaryEntrySchema = z.strictObject({
  id: idSchema,
  /** One term, or a pair: "Consumer / customer". */
  term: lineSchema.max(60),
  kind: z.enum(['pair', 'term']),
  /** Two or three plain sentences. */
  text: lineSchema.max(420),
  sources: z.array(idSchema).default([]),
  /** False: shown with the label "not verified". */
  verified: z.boolean(),
  /** The inventory's related pair that this explains. */
  pair: idSchema.optional(),
  /** Lesson that explains the term. */
  lesson: idSchema.optional(),
});

/** `content/languages.yaml`. */
export const languageSchema = z.strictObject({
  /** BCP 47 tag: es, zh-Hans. */
  id: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  name: lineSchema,
  dir: z.literal('rtl').optional(),
  words: z
    .array(
      z.strictObject({
        word: lineSchema,
        /** Latin letters, for words in another script. */
        said: lineSchema.optional(),
        means: lineSchema.max(120),
        /** The lawyer's word for a client. */
        lawyer: z.literal(true).optional(),
        /** Situations in which the sources use the word. */
        chairs: z.array(z.enum(chairIds)).default([]),
      }),
    )
    .min(1),
  note: lineSchema.max(320).optional(),
  sources: z.array(idSchema).min(1),
  verified: z.boolean(),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
export type DisagreementGroup = (typeof disagreementGroups)[number];
export type ExampleNote = z.infer<typeof exampleNoteSchema>;
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
export type Language = z.infer<typeof languageSchema>;
