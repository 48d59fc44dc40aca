import { render } from 'preact';
import { formatSession, readSession, type Session } from '../domain/practice/address.ts';
import { sessionAnswers } from '../domain/practice/session-answers.ts';
import type { Answered } from '../domain/progress/events.ts';
import type { ItemIndex, PooledItem } from '../domain/quiz/item-index.ts';
import { loadEvents, saveEvent } from '../store/progress.ts';
import { type Given, Practice } from './Practice.tsx';
import { quizFiles } from './quiz-files.ts';
import type { Mount } from './registry.ts';

const failed = 'The questions could not be loaded. Try again when you are online.';

/**
 * Mixed practice. The address holds the session, by its seed and its items, so that a reload or a link keeps it; the
 * learner's events hold what was answered in it.
 */
export const mount: Mount = async (host) => {
  const form = host.querySelector('form');
  const place = host.querySelector<HTMLElement>('.place');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const due = document.querySelector<HTMLElement>('[data-due]');
  if (!form || !place || !status) return;
  const files = quizFiles(host.dataset.quiz ?? '');
  const lessons = host.dataset.lessons ?? '';
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

  const open = (session: Session) => {
    history.pushState(null, '', formatSession(session));
    return show(true);
  };

  const start = async () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (chosen.length === 0) {
      status.textContent = 'Choose at least one lesson.';
      return;
    }
    // Drawing is loaded only when it is asked for: a link or a reload brings its session along.
    const [pool, { newSession }] = await Promise.all([files.pool(), import('./draw-practice.ts')]);
    await open(newSession(pool, chosen, Number(new FormData(form).get('length'))));
  };

  const retry = async (session: Session, missed: readonly PooledItem[]) => {
    const [pool, { retrySession }] = await Promise.all([files.pool(), import('./draw-practice.ts')]);
    await open(retrySession(pool, session, missed));
  };

  let current: Session | undefined;
  const show = async (isAsked: boolean): Promise<void> => {
    const isSession = location.hash.includes('items=');
    if (!isSession && /^#\w/.test(location.hash)) {
      // "Skip to the text" and the like: stay here, and put the session back into the address.
      if (current) history.replaceState(null, '', formatSession(current));
      return;
    }
    const pool = isSession ? await files.pool() : [];
    const read = readSession(location.hash, pool);
    const session = read.kind === 'session' && read.session.items.length > 0 ? read.session : undefined;
    current = session;
    host.closest('article')?.toggleAttribute('data-session', session !== undefined);
    status.textContent =
      read.kind === 'session' && read.gone > 0
        ? `${read.gone === 1 ? 'One question' : `${read.gone} questions`} of this link cannot be found.`
        : '';
    if (!session) return render(null, place);
    const byId = new Map(pool.map((item) => [item.id, item]));
    const items = session.items.flatMap((id) => byId.get(id) ?? []);
    const answers = sessionAnswers(loadEvents(), session.seed);
    const given = answers.size > 0 ? await restore(session, await files.index(), answers) : new Map<string, Given>();
    render(
      <Practice
        key={formatSession(session)}
        session={session}
        items={items}
        files={files}
        given={given}
        home={location.pathname}
        lessonAddress={(lesson) => `${lessons}${lesson}/`}
        isAsked={isAsked}
        save={(item, { choice, sure }) =>
          saveEvent({
            kind: 'answered',
            item: item.id,
            version: item.version,
            choice,
            context: 'practice',
            session: session.seed,
            ...(sure !== undefined && { sure }),
          })
        }
        retry={(missed) => void guarded(() => retry(session, missed))}
      />,
      place,
    );
  };

  const guarded = (job: () => Promise<void>) =>
    job().catch(() => {
      status.textContent = failed;
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.textContent = '';
    void guarded(start);
  });
  form.addEventListener('click', (event) => {
    const all = (event.target as HTMLElement).dataset.all;
    if (all !== undefined) for (const box of boxes) box.checked = all === 'yes';
  });
  addEventListener('popstate', () => void guarded(() => show(true)));

  const events = loadEvents();
  if (due && events.some(({ kind }) => kind === 'test-finished')) {
    const { findRuns, nextTest } = await import('../domain/before-after/runs.ts');
    const next = nextTest(findRuns(events), Date.now());
    due.hidden = !(next?.phase === 'later' && next.isDue);
  }
  await guarded(() => show(false));
};

/** The answers of a session that was begun before. */
async function restore(
  { items }: Session,
  index: ItemIndex,
  answers: ReadonlyMap<string, Answered>,
): Promise<ReadonlyMap<string, Given>> {
  const { isRight } = await import('../domain/quiz/answer-key.ts');
  return new Map(
    index.flatMap(({ id, version, key }) => {
      const answer = items.includes(id) ? answers.get(id) : undefined;
      const right = answer?.version === version ? isRight(key, answer.choice) : undefined;
      return answer && right !== undefined ? [[id, { ...answer, right }] as const] : [];
    }),
  );
}
