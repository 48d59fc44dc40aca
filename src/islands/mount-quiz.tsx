import { hydrate, render } from 'preact';
import { lastSeen } from '../domain/practice/last-seen.ts';
import { pickAnother } from '../domain/practice/pick-another.ts';
import type { Context } from '../domain/progress/events.ts';
import { firstChoice } from '../domain/progress/first-choice.ts';
import { loadEvents, saveEvent } from '../store/progress.ts';
import { QuizItem, type QuizMode } from './QuizItem.tsx';
import { type QuizFiles, quizFiles } from './quiz-files.ts';
import { readItem } from './read-item.ts';
import type { Mount } from './registry.ts';

/** Make a server-rendered quiz item live. */
export const mount: Mount = async (host) => {
  const form = host.querySelector('form');
  if (!form) return;
  const { mode = 'check', lesson = '', twins } = host.dataset;
  const context = (host.dataset.context ?? (mode === 'guess' ? 'guess' : 'check')) as Context;
  const label = form.querySelector(':scope > .small')?.textContent ?? undefined;
  const files = quizFiles(twins ?? '');
  const keep = (of: { id: string; version: number }, where: Context) => (choice: string, sure: boolean | undefined) =>
    saveEvent({
      kind: 'answered',
      item: of.id,
      version: of.version,
      choice,
      context: where,
      ...(sure !== undefined && { sure }),
    });

  if (form.querySelector('.cards, .field')) return mountFromFile(host, files, form.dataset.item ?? '', label, keep);

  const item = readItem(form);
  const onAnswer = (choice: string, sure: boolean | undefined) => {
    if (mode === 'because') return saveEvent({ kind: 'reasoned', lesson, choice });
    const notice = keep(item, context)(choice, sure);
    if (context === 'check') void import('./lesson-summary.tsx').then(({ showSummary }) => showSummary(host, files));
    return notice;
  };

  hydrate(
    <QuizItem
      item={item}
      mode={mode as QuizMode}
      label={label}
      guess={firstChoice(loadEvents(), item.id, item.version, 'guess')}
      twins={twins}
      onAnswer={onAnswer}
      onTwin={() => showTwin(host, files, item.id, label, (twin) => keep(twin, 'twin'))}
    />,
    host,
  );
};

type Keep = (
  of: { id: string; version: number },
  where: Context,
) => (choice: string, sure: boolean | undefined) => string | undefined;

/** Types that the page's markup does not hold in full are loaded before they come alive. */
async function mountFromFile(host: HTMLElement, files: QuizFiles, id: string, label: string | undefined, keep: Keep) {
  const [item, { AnyItem }] = await Promise.all([files.item(id), import('./AnyItem.tsx')]);
  hydrate(<AnyItem item={item} label={label} onAnswer={keep(item, 'practice')} />, host);
}

const failed = 'The similar question could not be loaded. Try again when you are online.';

/** Put another wording of the same objective below this item, with focus on its first control. */
async function showTwin(
  host: HTMLElement,
  files: QuizFiles,
  id: string,
  label: string | undefined,
  keep: (twin: { id: string; version: number }) => (choice: string, sure: boolean | undefined) => string | undefined,
): Promise<string | undefined> {
  try {
    const pool = await files.pool();
    const objective = pool.find((item) => item.id === id)?.objective ?? '';
    const another = pickAnother(pool, {
      objective,
      not: [id],
      seen: lastSeen(loadEvents(), pool),
      now: Date.now(),
    });
    if (!another) return 'There is no other question on this point yet.';
    const [twin, { AnyItem }] = await Promise.all([files.item(another.item.id), import('./AnyItem.tsx')]);
    const below = document.createElement('div');
    below.className = 'twin';
    host.after(below);
    const seenBefore = another.seen === 'lately' ? ' · you saw this one lately' : '';
    const where = label ? `${label.split(' · ')[0]}, in another case` : 'Another case';
    render(<AnyItem item={twin} label={`${where}${seenBefore}`} onAnswer={keep(twin)} />, below);
    below.querySelector('input')?.focus();
    return undefined;
  } catch {
    return failed;
  }
}
