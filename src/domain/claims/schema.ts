import { z } from 'zod';
import { frames } from '../quiz/schema.ts';
import { idSchema, lineSchema, teachesSchema } from '../text/schema.ts';

/** How well a claim is supported; `ours` is the site's own reasoning. */
export const statuses = ['agreed', 'disputed', 'one-source', 'no-evidence', 'ours'] as const;

export const sourceKinds = [
  'dictionary',
  'law-or-regulator',
  'standard',
  'study',
  'textbook',
  'trade-body',
  'vendor',
  'web-page',
  'blog',
  'reader-comment',
  'reference-work',
] as const;

/** One voice for or against a claim. */
const voiceSchema = z.strictObject({
  source: idSchema,
  /** The speaker, where that is not the source itself: "a reader, 2013". Readers are never named. */
  who: lineSchema.optional(),
  /** At most 15 words, shown in quotation marks. */
  quote: lineSchema.optional(),
  /** What the source says, in our words. */
  note: lineSchema.optional(),
  frame: z.enum(frames).optional(),
  /** The word it gives the people of a trade, where the claim is about that: `other` is a third word. */
  says: z.enum(['customer', 'client', 'depends', 'other']).optional(),
});

export const claimSchema = z.strictObject({
  id: idSchema,
  text: lineSchema,
  status: z.enum(statuses),
  for: z.array(voiceSchema).default([]),
  against: z.array(voiceSchema).default([]),
  /** What stays open, or our note. */
  open: lineSchema.optional(),
  /** False: shown with the label "not verified". */
  verified: z.boolean(),
  teaches: teachesSchema,
});

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  /** How cards name it, at most 40 characters: "A CRM vendor’s article". The title when absent. */
  short: lineSchema.max(40).optional(),
  /** Author or publisher. */
  who: lineSchema.optional(),
  kind: z.enum(sourceKinds),
  /** As known: a year, a day, or "undated". */
  date: lineSchema,
  url: z.url().optional(),
  /** How we read it: the text given to us, an archived copy, or an excerpt quoted by somebody else. */
  checked: z.enum(['supplied', 'archive', 'excerpt']),
  /** What was taken from it. */
  taken: lineSchema,
  /** A commercial interest or another reason for care. */
  interest: lineSchema.optional(),
});

export const misconceptionSchema = z.strictObject({
  id: idSchema,
  /** The belief in the words people use, without quotation marks. */
  say: lineSchema,
  instead: lineSchema,
  proof: lineSchema,
  /** Lesson whose refutation answers it. */
  lesson: idSchema,
});

export type Claim = z.infer<typeof claimSchema>;
export type ClaimStatus = (typeof statuses)[number];
export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = (typeof sourceKinds)[number];
export type Misconception = z.infer<typeof misconceptionSchema>;
