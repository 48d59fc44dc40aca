import type { formsSchema } from './schema.ts';

/** The two parallel forms of the test before and after, by item id, and the items that stand in them alone. */
export type Forms = ReturnType<typeof formsSchema.parse>;
