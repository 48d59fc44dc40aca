import { planInWords } from '../domain/review/plan-in-words.ts';
import type { SessionPage } from './mount-sessions.ts';

const formatDay = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** What is due today, asked in other words. */
export function reviewSession(host: HTMLElement): SessionPage {
  const overview = host.querySelector<HTMLElement>('.overview');
  const start = host.querySelector<HTMLElement>('[type="submit"]');
  const begin = host.querySelector<HTMLElement>('[data-begin]');
  const remind = host.querySelector<HTMLElement>('[data-remind]');
  let dueAt = Number.NaN;

  remind?.addEventListener('click', async () => {
    const { saveReminder } = await import('./save-reminder.ts');
    saveReminder(dueAt);
  });

  return {
    context: 'review',
    async draw(files) {
      const [index, { newReview }] = await Promise.all([files.index(), import('./draw-review.ts')]);
      return newReview(index) ?? 'Nothing is due any more: another window has asked it.';
    },
    async onOverview(files) {
      const [index, { planNow }] = await Promise.all([files.index(), import('./draw-review.ts')]);
      const plan = planNow(index);
      if (overview) overview.textContent = planInWords(plan, formatDay);
      if (start) start.hidden = plan.due.length === 0;
      if (begin) begin.hidden = plan.begun > 0;
      if (remind) remind.hidden = plan.nextDueAt === null;
      dueAt = plan.nextDueAt ?? Number.NaN;
    },
  };
}
