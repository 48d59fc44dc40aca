import { sessionAnswers } from '../practice/session-answers.ts';
import { daysSince } from '../progress/days-since.ts';
import { type Answered, type AnyEvent, isKnown, type Phase, type TestStarted } from '../progress/events.ts';
import { inTime } from '../progress/merge.ts';

/** One test that was begun. */
export interface Run {
  readonly start: TestStarted;
  /** The first answer to each item. */
  readonly answers: ReadonlyMap<string, Answered>;
  /** When it ended, whole or half-way; absent while it is open. */
  readonly finishedAt?: string;
}

/** The tests that belong together: the last begun before the lessons, and what followed it. */
export interface Runs {
  readonly before?: Run;
  readonly after?: Run;
  readonly later?: Run;
}

/** Days after the second test from which a third look is worth it. */
export const laterAfterDays = 7;

/** Find the tests in a learner's events, in whatever order these stand. */
export function findRuns(events: readonly AnyEvent[]): Runs {
  const known = events.filter(isKnown).toSorted(inTime);
  const starts = known.filter((event) => event.kind === 'test-started');
  const begun = starts.findLast(({ phase }) => phase === 'before');
  if (!begun) return {};
  const since = starts.filter((start) => inTime(start, begun) > 0);
  const runOf = (start: TestStarted): Run => {
    const end = known.find((event) => event.kind === 'test-finished' && event.session === start.id);
    return { start, answers: sessionAnswers(known, start.id), ...(end && { finishedAt: end.at }) };
  };
  const first = (phase: Phase) => since.find((start) => start.phase === phase);
  const [after, later] = [first('after'), first('later')];
  return { before: runOf(begun), ...(after && { after: runOf(after) }), ...(later && { later: runOf(later) }) };
}

/** The test that is begun and not ended, if there is one. */
export function openRun({ before, after, later }: Runs): Run | undefined {
  return [before, after, later].find((run) => run && run.finishedAt === undefined);
}

/**
 * Which test comes next; undefined when all three are done. The third look comes into question once the second test is
 * done; `isDue` says whether its week is over at `now` (milliseconds since 1970).
 */
export function nextTest({ before, after, later }: Runs, now: number): { phase: Phase; isDue: boolean } | undefined {
  if (!before?.finishedAt) return { phase: 'before', isDue: true };
  if (!after?.finishedAt) return { phase: 'after', isDue: true };
  if (later?.finishedAt) return undefined;
  return { phase: 'later', isDue: daysSince(after.finishedAt, now) >= laterAfterDays };
}
