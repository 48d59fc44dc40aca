import type { AnyEvent } from '../progress/events.ts';
import { isKnown } from '../progress/events.ts';
import type { Pool } from '../quiz/item-index.ts';

/** When each item was last answered, in any context; items never answered, or only in another version, are absent. */
export function lastSeen(events: readonly AnyEvent[], pool: Pool): Map<string, string> {
  const version = new Map(pool.map((item) => [item.id, item.version]));
  const seen = new Map<string, string>();
  for (const event of events) {
    if (!isKnown(event) || event.kind !== 'answered' || version.get(event.item) !== event.version) continue;
    if (event.at > (seen.get(event.item) ?? '')) seen.set(event.item, event.at);
  }
  return seen;
}
