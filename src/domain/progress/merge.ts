import type { AnyEvent } from './events.ts';

/**
 * The events of several lists, each once, in the order of their moments. Any order and any number of merges give the
 * same list: two events with one id (which only a changed file can hold) give the one whose text sorts first.
 */
export function mergeEvents<E extends AnyEvent>(...lists: readonly (readonly E[])[]): E[] {
  const byId = new Map<string, E>();
  for (const event of lists.flat()) {
    const known = byId.get(event.id);
    if (!known || (known !== event && sortText(event) < sortText(known))) byId.set(event.id, event);
  }
  return [...byId.values()].sort(inTime);
}

/** Earlier events first; the id decides between events of one moment, so that the order is the same everywhere. */
export function inTime(a: AnyEvent, b: AnyEvent): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Text of an event that does not depend on the order in which its fields were written. */
function sortText(event: AnyEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => compare(a, b)));
}
