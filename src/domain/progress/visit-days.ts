import type { AnyEvent } from './events.ts';

/** A day on which a learner did something here. */
export interface VisitDay {
  /** `2026-11-21`. */
  readonly day: string;
  /** Answers given on that day, in lessons, practice and tests. */
  readonly answers: number;
  /** Whole days since the visit before; absent at the first one. */
  readonly gap?: number;
}

const dayInMs = 86_400_000;

/**
 * A learner's days, in their order, from events in any order.
 *
 * @param dayOf the calendar day of a moment, as `2026-11-21`; the caller knows the learner's time zone
 */
export function visitDays(events: readonly AnyEvent[], dayOf: (at: string) => string): VisitDay[] {
  const answers = new Map<string, number>();
  for (const { kind, at } of events) {
    const day = dayOf(at);
    answers.set(day, (answers.get(day) ?? 0) + (kind === 'answered' ? 1 : 0));
  }
  const days = [...answers.keys()].sort();
  return days.map((day, i) => {
    const before = days[i - 1];
    const gap = before === undefined ? undefined : Math.round((Date.parse(day) - Date.parse(before)) / dayInMs);
    return { day, answers: answers.get(day) ?? 0, ...(gap !== undefined && { gap }) };
  });
}

/** What a learner's thread says: one day is a point, and every return ties it to the next. */
export function visitsInWords(days: readonly VisitDay[]): string {
  if (days.length === 0) return 'No visit yet.';
  if (days.length === 1) return 'One day here: a point.';
  const returns = days.length - 1;
  return `You came back ${returns === 1 ? 'once' : `${returns} times`}: a thread joins ${days.length} days.`;
}
