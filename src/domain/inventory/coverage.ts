import type { InventoryItem } from './schema.ts';
import { untaughtKinds } from './untaught-kinds.ts';

export interface KindCoverage {
  readonly kind: string;
  readonly taught: number;
  readonly toTeach: number;
  /** Ids of this kind that no page teaches yet, in the inventory's order. */
  readonly missing: readonly string[];
}

export interface Coverage {
  readonly taught: number;
  readonly toTeach: number;
  /** In the order in which the inventory first names each kind. */
  readonly byKind: readonly KindCoverage[];
  /** All ids that no page teaches yet, in the inventory's order. */
  readonly missing: readonly string[];
}

/**
 * Count how much of the inventory is taught. `taughtIds` are the ids that resolve to a place on a rendered
 * page; ids that the inventory does not hold, or whose kind is only listed, count for nothing.
 */
export function coverage(inventory: readonly InventoryItem[], taughtIds: ReadonlySet<string>): Coverage {
  const toTeach = inventory.filter((item) => !untaughtKinds.includes(item.kind));
  const byKind = [...Map.groupBy(toTeach, (item) => item.kind)].map(([kind, items]) => {
    const missing = items.filter((item) => !taughtIds.has(item.id)).map((item) => item.id);
    return { kind, taught: items.length - missing.length, toTeach: items.length, missing };
  });
  const missing = toTeach.filter((item) => !taughtIds.has(item.id)).map((item) => item.id);
  return { taught: toTeach.length - missing.length, toTeach: toTeach.length, byKind, missing };
}
