import type { Answered, AnyEvent } from '../progress/events.ts';
import { isKnown } from '../progress/events.ts';
import { inTime } from '../progress/merge.ts';

/** The first answer to each item within one session or test, by the item's id: the answer that counts. */
export function sessionAnswers(events: readonly AnyEvent[], session: string): Map<string, Answered> {
  const answers = new Map<string, Answered>();
  for (const event of events) {
    if (!isKnown(event) || event.kind !== 'answered' || event.session !== session) continue;
    const known = answers.get(event.item);
    if (!known || inTime(event, known) < 0) answers.set(event.item, event);
  }
  return answers;
}
