import { loadEvents } from '../store/progress.ts';
import type { SessionPage } from './mount-sessions.ts';

/** Mixed practice over the lessons that a learner chooses. */
export function practiceSession(host: HTMLElement): SessionPage {
  const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  host.querySelector('form')?.addEventListener('click', (event) => {
    const all = (event.target as HTMLElement).dataset.all;
    if (all !== undefined) for (const box of boxes) box.checked = all === 'yes';
  });
  void remindOfTest();

  return {
    context: 'practice',
    async draw(files, form) {
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      if (chosen.length === 0) return 'Choose at least one lesson.';
      // Drawing is loaded only when it is asked for: a link or a reload brings its session along.
      const [pool, { newSession }] = await Promise.all([files.pool(), import('./draw-practice.ts')]);
      return newSession(pool, chosen, Number(new FormData(form).get('length')));
    },
    async retry(files, session, missed) {
      const [pool, { retrySession }] = await Promise.all([files.pool(), import('./draw-practice.ts')]);
      return retrySession(pool, session, missed);
    },
  };
}

/** Show that the third test is due, to those who took the second one a week ago. */
async function remindOfTest(): Promise<void> {
  const due = document.querySelector<HTMLElement>('[data-due]');
  const events = loadEvents();
  if (!due || !events.some(({ kind }) => kind === 'test-finished')) return;
  const { findRuns, nextTest } = await import('../domain/before-after/runs.ts');
  const next = nextTest(findRuns(events), Date.now());
  due.hidden = !(next?.phase === 'later' && next.isDue);
}
