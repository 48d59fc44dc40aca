import { leaveOutOrder, type PlanStep } from './compose-plan.ts';

/** What keeping time needs to know of a step. */
export type TimedStep = Pick<PlanStep, 'id' | 'title' | 'minutes' | 'from' | 'priority' | 'cut'>;

/** Where a class is, against its plan. */
export interface Pace {
  /** Whole minutes: above 0 behind the plan, below 0 ahead of it, 0 within the step's own time. */
  readonly behind: number;
  /** Ids of later steps to leave out, so that the class ends in time; none while it is not behind. */
  readonly leaveOut: readonly string[];
  /** Whole minutes that would still be missing after that. */
  readonly missing: number;
}

/**
 * How a class stands at a step after so many minutes. Steps to leave out are those that matter least and come last,
 * and never the one that runs now; only as many as make up for the delay.
 */
export function paceOf(steps: readonly TimedStep[], current: string, elapsedMinutes: number): Pace {
  const index = steps.findIndex(({ id }) => id === current);
  const step = steps[index];
  if (!step) return { behind: 0, leaveOut: [], missing: 0 };
  const late = Math.floor(elapsedMinutes - (step.from + step.minutes));
  const early = Math.floor(step.from - elapsedMinutes);
  if (late <= 0) return { behind: early > 0 ? -early : 0, leaveOut: [], missing: 0 };
  const leaveOut: string[] = [];
  let saved = 0;
  for (const each of leaveOutOrder({ steps: steps.slice(index + 1) as PlanStep[] })) {
    if (saved >= late) break;
    leaveOut.push(each.id);
    saved += each.minutes;
  }
  return { behind: late, leaveOut, missing: Math.max(0, late - saved) };
}

/** The pace in one sentence. */
export function paceInWords(pace: Pace, steps: readonly TimedStep[]): string {
  const minutes = (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`;
  if (pace.behind === 0) return 'In time.';
  if (pace.behind < 0) return `${minutes(-pace.behind)} ahead.`;
  const names = steps.filter(({ id }) => pace.leaveOut.includes(id)).map(({ title }) => `“${title}”`);
  const cut = names.length > 0 ? ` To end in time, leave out ${names.join(' and ')}.` : '';
  const rest =
    pace.missing > 0
      ? ` ${names.length > 0 ? 'Then' : 'To end in time,'} shorten the steps by ${minutes(pace.missing)}.`
      : '';
  return `${minutes(pace.behind)} behind.${cut}${rest}`;
}
