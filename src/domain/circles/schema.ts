import { z } from 'zod';
import { idSchema, lineSchema } from '../text/schema.ts';
import { relations } from './relations.ts';

/** Groups of sources, in the order in which a reader can choose them. */
export const circleGroups = ['dictionaries', 'rules', 'documents', 'others'] as const;

/** `content/circles.yaml`: how one source draws the two words, as far as it says so itself. */
export const circleSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  /** The speaker, where the source's short name does not say who: "A reader, 2013". */
  name: lineSchema.max(40).optional(),
  group: z.enum(circleGroups),
  relation: z.enum(relations),
  /** What the source says, in our words. */
  says: lineSchema.max(140),
  /** Words of the source that a claim quotes already. */
  quote: lineSchema.optional(),
  /** Claims and inventory entries that record it. */
  refs: z.array(idSchema).min(1),
});

export type CircleEntry = z.infer<typeof circleSchema>;
export type CircleGroup = (typeof circleGroups)[number];
