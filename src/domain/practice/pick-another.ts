import { daysSince } from '../progress/days-since.ts';
import { isTaught } from '../quiz/is-taught.ts';
import type { Pool, PooledItem } from '../quiz/item-index.ts';

/** After how many days a wording counts as new again. */
export const forgottenAfterDays = 14;

/** Another item of an objective, and how long ago the learner last saw it. */
export interface Another {
  readonly item: PooledItem;
  readonly seen: 'never' | 'long-ago' | 'lately';
}

/**
 * Items with the least familiar wording first: those never seen, in the order of `places`, then the least recently
 * seen. So no wording comes again while another one is unused or older.
 */
export function byFamiliarity(
  items: readonly PooledItem[],
  seen: ReadonlyMap<string, string>,
  places: readonly PooledItem['place'][],
): PooledItem[] {
  const rank = ({ place }: PooledItem) => (places.includes(place) ? places.indexOf(place) : places.length);
  return items.toSorted((a, b) => {
    const [first, second] = [seen.get(a.id) ?? '', seen.get(b.id) ?? ''];
    return first < second ? -1 : first > second ? 1 : rank(a) - rank(b);
  });
}

/**
 * Another wording for an objective: its twin first, then the item that was not seen for the longest time; never one of
 * `not`, and never an item of the tests. Undefined when the objective has no other item.
 *
 * `now` is in milliseconds since 1970.
 */
export function pickAnother(
  items: Pool,
  {
    objective,
    not,
    seen,
    now,
  }: { objective: string; not: readonly string[]; seen: ReadonlyMap<string, string>; now: number },
): Another | undefined {
  const pool = items.filter((item) => item.objective === objective && isTaught(item) && !not.includes(item.id));
  const [item] = byFamiliarity(pool, seen, ['twin']);
  if (!item) return undefined;
  const at = seen.get(item.id);
  if (at === undefined) return { item, seen: 'never' };
  return { item, seen: daysSince(at, now) >= forgottenAfterDays ? 'long-ago' : 'lately' };
}
