import { z } from 'zod';
import { idSchema } from '../text/schema.ts';

/**
 * What a code can be of: a lesson's check; the test before the lessons, in one form; both tests, each in its form; the
 * side that the questionnaire found.
 */
export const codedKinds = ['lesson', 'before', 'before-after', 'side'] as const;

/** Choices of one value: 1 for the first one, up to 7; 0 is no answer. */
export const mostChoices = 7;

/** What one value of a code says. */
const codedItemSchema = z.strictObject({
  item: idSchema,
  version: z.int().min(1),
  /** Value 1 is the first choice. */
  choices: z.array(idSchema).min(2).max(mostChoices),
});

/** One number of `content/codes.yaml`, and what a code with this number says. */
export const numberedQuizSchema = z.strictObject({
  number: z.int().min(1).max(255),
  kind: z.enum(codedKinds),
  /** A lesson, a form (`a`), the forms before and after (`a-b`), or the questionnaire. */
  of: idSchema,
  /** Fixes the entry: `npm run new:codes` writes it, and the linter refuses an entry that was changed later. */
  seal: z.string().regex(/^[0-9a-f]{8}$/, 'eight signs that “npm run new:codes” writes'),
  /** In the order of the values. */
  items: z.array(codedItemSchema).min(1).max(60),
});

/** `content/codes.yaml`: every number that a class code ever had; of one quiz the last entry counts. */
export const numberedQuizzesSchema = z.strictObject({ quizzes: z.array(numberedQuizSchema) });

export type CodedKind = (typeof codedKinds)[number];
export type NumberedQuiz = z.infer<typeof numberedQuizSchema>;
/** What a number stands for, before it has one. */
export type CodedQuiz = Pick<NumberedQuiz, 'kind' | 'of' | 'items'>;
