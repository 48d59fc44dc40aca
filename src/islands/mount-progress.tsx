import { render } from 'preact';
import { findRuns, nextTest } from '../domain/before-after/runs.ts';
import { longestFile } from '../domain/progress/file.ts';
import { visitDays } from '../domain/progress/visit-days.ts';
import { onProgressChange, progress, storageNotice } from '../store/progress.ts';
import { addFile, toFile } from '../store/progress-file.ts';
import { dayOf } from './day-of.ts';
import { OwnVisits } from './OwnVisits.tsx';
import { quizFiles } from './quiz-files.ts';
import type { Mount } from './registry.ts';

/** A learner's progress: what it is, and saving, loading and forgetting it. Buttons stand in the page; words follow. */
export const mount: Mount = async (host) => {
  const find = <E extends HTMLElement>(name: string) => host.querySelector<E>(`[data-${name}]`);
  const [visits, standings, notice] = [find('visits'), find('standings'), find('notice')];
  const [saving, loading, forgetting] = [find('save'), find<HTMLInputElement>('load'), find('forget')];
  const [confirm, forgetNow, keep] = [find('confirm'), find('forget-now'), find('keep')];
  const status = host.querySelector('[role="status"]');
  if (!visits || !standings || !notice || !saving || !loading || !forgetting || !confirm || !forgetNow || !keep) return;
  const files = quizFiles(host.dataset.quiz ?? '');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };

  visits.replaceChildren();
  const show = async () => {
    const events = progress.all();
    notice.textContent = storageNotice() ?? '';
    render(<OwnVisits days={visitDays(events, dayOf)} />, visits);
    const runs = findRuns(events);
    const next = runs.before ? (nextTest(runs, Date.now())?.phase ?? 'done') : 'none';
    for (const line of host.querySelectorAll<HTMLElement>('[data-test]')) line.hidden = line.dataset.test !== next;
    standings.hidden = events.length === 0;
    if (events.length === 0) return;
    try {
      const { drawStandings } = await import('./draw-standings.tsx');
      await drawStandings(standings, files, { events, lessons: host.dataset.lessons ?? '', now: Date.now() });
    } catch {
      say('The lessons could not be loaded. Try again when you are online.');
    }
  };

  saving.addEventListener('click', () => {
    if (progress.all().length === 0) return say('There is nothing to save yet.');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toFile(progress)], { type: 'application/json' }));
    link.download = `client-or-customer-${dayOf(Date.now())}.json`;
    link.click();
    // Freed only later: some browsers begin to read after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say(`Your progress was handed to the browser as ${link.download}.`);
  });

  loading.addEventListener('change', async () => {
    const [file] = loading.files ?? [];
    if (!file) return;
    // Read no more than is needed to see that it is too large: a character takes at most four bytes.
    const text = await file
      .slice(0, 4 * longestFile + 4)
      .text()
      .catch(() => '');
    // Chosen again, the same file is loaded again.
    loading.value = '';
    const result = addFile(progress, text);
    if (result.kind === 'refused') return say(result.why);
    const added =
      result.added === 0
        ? 'Everything in this file is here already. Nothing was changed.'
        : `${result.added === 1 ? 'One entry was' : `${result.added} entries were`} added. What was here before is still here.`;
    say([added, result.notice].filter(Boolean).join(' '));
    await show();
  });

  const ask = (isAsked: boolean) => {
    confirm.hidden = !isAsked;
    forgetting.hidden = isAsked;
    (isAsked ? keep : forgetting).focus();
  };
  forgetting.addEventListener('click', () => {
    say('');
    ask(true);
  });
  keep.addEventListener('click', () => ask(false));
  confirm.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') ask(false);
  });
  forgetNow.addEventListener('click', () => {
    progress.forget();
    ask(false);
    void show();
    say('Done. Nothing of your progress is left on this device.');
  });

  onProgressChange(() => void show());
  await show();
};
