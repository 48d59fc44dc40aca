import type { Pool, PooledItem } from '../quiz/item-index.ts';
import { interleave } from './interleave.ts';
import { pickAnother } from './pick-another.ts';

export interface Retry {
  /** Items that were not right. */
  readonly missed: readonly PooledItem[];
  /** Ids of all items of the session that is retried. */
  readonly asked: readonly string[];
  /** When each item was last seen. */
  readonly seen: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: () => number;
}

/**
 * Ask about missed objectives again, each in another wording: one that the session did not hold, or else any but the
 * missed one. Never the same item twice. The result is mixed.
 */
export function drawRetry(pool: Pool, { missed, asked, seen, now, random }: Retry): PooledItem[] {
  const taken: string[] = [];
  const others = missed.flatMap(({ id, objective }) => {
    const another =
      pickAnother(pool, { objective, not: [...asked, ...taken], seen, now }) ??
      pickAnother(pool, { objective, not: [id, ...taken], seen, now });
    if (!another) return [];
    taken.push(another.item.id);
    return [another.item];
  });
  return interleave(others, random);
}
