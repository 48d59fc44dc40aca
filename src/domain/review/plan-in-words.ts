import { dueInOneReview, type ReviewPlan } from './plan.ts';

const things = (count: number) => (count === 1 ? 'One thing' : `${count} things`);
const isDue = (count: number) => (count === 1 ? 'is' : 'are');

/**
 * What is due, in one or two plain sentences.
 *
 * @param formatDay writes a moment (ms since 1970) as a day in the reader's calendar
 */
export function planInWords(plan: ReviewPlan, formatDay: (at: number) => string): string {
  const { due, begun, nextDueAt, dueThen } = plan;
  if (begun === 0)
    return 'Nothing to review yet. Answer the questions of a lesson, and they come back here in other words.';
  if (due.length > 0) {
    const asked = dueInOneReview(plan).length;
    const cut = asked < due.length ? ` A review asks ${asked} of them, so that it stays short and mixed.` : '';
    return `${things(due.length)} you began to learn ${isDue(due.length)} due today.${cut}`;
  }
  if (nextDueAt === null) return 'Nothing is due.';
  return `Nothing is due today. ${things(dueThen)} will be due on ${formatDay(nextDueAt)}.`;
}
