import { z } from 'zod';
import { lessonParts } from '../../course/parts.ts';
import { idSchema, lineSchema } from '../../text/schema.ts';
import { levels } from '../levels.ts';

/** Where a card's subject is taught: a lesson and one of its parts. */
const lessonPlaceSchema = z.strictObject({ id: idSchema, part: z.enum(lessonParts.map(({ id }) => id)) });

const cardSchema = z.strictObject({
  /** What to do, in a few words: "Plan the contact". */
  title: lineSchema,
  /** One or two sentences that say how. */
  text: lineSchema,
  /** What a firm that follows the card would answer to one question of the dimension. */
  answer: z.strictObject({ question: idSchema, to: z.literal([...levels]) }),
  /** Passages of the inventory that the card rests on. */
  grounds: z.array(idSchema).min(1),
  lesson: lessonPlaceSchema,
});

/** `content/questionnaire/advice.yaml`: what an owner may do next, at each end of each dimension. */
export const adviceSchema = z.strictObject({
  /** Every dimension: what a firm changes with least effort comes first. */
  easiestFirst: z.array(idSchema),
  cards: z.record(idSchema, z.strictObject({ customer: cardSchema, client: cardSchema })),
  /** Advice that stands at both ends, and why. */
  both: z.strictObject({
    title: lineSchema,
    text: lineSchema,
    reason: lineSchema,
    grounds: z.array(idSchema).min(1),
    lesson: lessonPlaceSchema,
  }),
  /** Why nobody is told to move. */
  stay: z.array(z.strictObject({ text: lineSchema, sources: z.array(idSchema).min(1) })).min(1),
});

export type AdviceFile = z.infer<typeof adviceSchema>;
export type AdviceCard = z.infer<typeof cardSchema>;
