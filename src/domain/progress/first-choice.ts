import type { Answered, Context, ProgressEvent } from './events.ts';
import { inTime } from './merge.ts';

/** The first choice a learner made for this version of an item in a context: the answer that counts. */
export function firstChoice(
  events: readonly ProgressEvent[],
  item: string,
  version: number,
  context: Context,
): string | undefined {
  let first: Answered | undefined;
  for (const event of events) {
    if (event.kind !== 'answered' || event.item !== item || event.version !== version || event.context !== context)
      continue;
    if (!first || inTime(event, first) < 0) first = event;
  }
  return first?.choice;
}
