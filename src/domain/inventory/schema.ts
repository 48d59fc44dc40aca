import { z } from 'zod';
import { idSchema, lineSchema } from '../text/schema.ts';

/**
 * One thing that the five documents teach, in our own words (`content/inventory.yaml`). Fields beyond these
 * belong to single kinds and are kept as they are; see the header of that file.
 */
export const inventoryItemSchema = z.looseObject({
  id: idSchema,
  kind: idSchema,
  text: lineSchema,
  side: z.enum(['client', 'customer', 'both', 'neither']),
  sources: z.array(idSchema),
});

export type InventoryItem = z.infer<typeof inventoryItemSchema>;
