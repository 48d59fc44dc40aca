import { z } from 'zod';
import { frames } from '../quiz/schema.ts';
import { idSchema, lineSchema } from '../text/schema.ts';
import { bins } from './bins.ts';

/** `content/sorting.yaml`: the cards of the sorting bench, and where each voice puts them. */
export const sortingSchema = z.strictObject({
  voices: z.array(
    z.strictObject({
      id: idSchema,
      source: idSchema,
      /** The speaker, where that is not the source itself: "A reader in 2013". */
      name: lineSchema.max(40).optional(),
    }),
  ),
  hands: z
    .array(
      z.strictObject({
        id: idSchema,
        cards: z
          .array(
            z.strictObject({
              id: idSchema,
              /** The entry of `content/examples.yaml`. */
              example: idSchema,
              /** Short enough for a card on a small phone. */
              name: lineSchema.max(20),
              /** What the answer depends on; for cards on which the voices differ, and only for those. */
              on: lineSchema.max(160).optional(),
              places: z
                .array(
                  z.strictObject({
                    voice: idSchema,
                    bin: z.enum(bins),
                    frame: z.enum(frames),
                    /** The claim or inventory entry that records it. */
                    ref: idSchema,
                  }),
                )
                .min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type SortingFile = z.infer<typeof sortingSchema>;
