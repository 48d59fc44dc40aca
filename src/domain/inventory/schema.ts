import { z } from 'zod';
import { idSchema, lineSchema } from '../text/schema.ts';

/** Where a statement stands in the documents: `s1:22` or `s1:7.2`. For checking, not for publishing. */
const placesSchema = z.array(z.string());

/**
 * One thing that the five documents teach, in our own words (`content/inventory.yaml`). Which of the optional fields
 * an item has depends on its kind; the header of that file and its readme list them.
 */
export const inventoryItemSchema = z.looseObject({
  id: idSchema,
  kind: idSchema,
  text: lineSchema,
  side: z.enum(['client', 'customer', 'both', 'neither']),
  sources: z.array(idSchema),
  /** Dimensions, examples and journey stages. */
  name: lineSchema.optional(),
  /** Both ends of a dimension. */
  customer: lineSchema.optional(),
  client: lineSchema.optional(),
  role: z.enum(['defining', 'tendency', 'consequence']).optional(),
  /** What the sources say on a dimension. */
  statements: z
    .array(z.strictObject({ side: z.enum(['client', 'customer', 'both']), at: placesSchema, text: lineSchema }))
    .optional(),
  /** Tables and lists. */
  title: lineSchema.optional(),
  columns: z.array(z.string()).optional(),
  rows: z
    .array(z.strictObject({ cells: z.array(z.string()), at: placesSchema, note: lineSchema.optional() }))
    .optional(),
  /** Definitions: the word defined, and who speaks in the document. */
  term: lineSchema.optional(),
  voice: lineSchema.optional(),
  /** Disagreements and contested trades: who holds what. */
  positions: z
    .array(z.looseObject({ holder: lineSchema, position: lineSchema, at: placesSchema.optional() }))
    .optional(),
  type: idSchema.optional(),
  /** Strategies: what the advice is about. */
  topic: lineSchema.optional(),
  implied: z.boolean().optional(),
  direction: lineSchema.optional(),
  /** Journey stages, from 1. */
  stage: z.int().optional(),
  dimension: idSchema.optional(),
  agreement: lineSchema.optional(),
  form: lineSchema.optional(),
  /** Entries that belong to this one, such as the contested trade of an example. */
  see: z.array(idSchema).optional(),
  relevance: idSchema.optional(),
});

export type InventoryItem = z.infer<typeof inventoryItemSchema>;
