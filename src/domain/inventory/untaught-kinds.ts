/** Kinds of inventory entries that are listed but not taught. */
export const untaughtKinds: readonly string[] = ['source', 'promo', 'excluded'];
