import { formatSession, readSession, type Session } from '../domain/practice/address.ts';
import { sessionAnswers } from '../domain/practice/session-answers.ts';
import type { Answered } from '../domain/progress/events.ts';
import type { ItemIndex, PooledItem } from '../domain/quiz/item-index.ts';
import { loadEvents, saveEvent } from '../store/progress.ts';
import type { Given } from './Practice.tsx';
import { practiceSession } from './practice-session.ts';
import { type QuizFiles, quizFiles } from './quiz-files.ts';
import type { Mount } from './registry.ts';

const failed = 'The questions could not be loaded. Try again when you are online.';

/** What differs between the pages that ask questions in sessions. */
export interface SessionPage {
  /** Context of the answers' events. */
  context: 'practice' | 'review';
  /** Draw a new session, or say in a sentence why there is none. Asked for by the form. */
  draw: (files: QuizFiles, form: HTMLFormElement) => Promise<Session | string>;
  /** Draw other wordings of what was missed; absent where missed questions come again by themselves. */
  retry?: (files: QuizFiles, session: Session, missed: readonly PooledItem[]) => Promise<Session>;
  /** Called whenever the page shows no session. */
  onOverview?: (files: QuizFiles) => Promise<void>;
}

/**
 * Sessions of questions on one page: mixed practice, or a review. The address holds the session, by its seed and its items, so that a reload or a
 * link keeps it; the learner's events hold what was answered in it.
 */
export const mount: Mount = async (host) => {
  const isReview = host.dataset.island === 'review';
  const { context, draw, retry, onOverview } = isReview
    ? (await import('./review-session.ts')).reviewSession(host)
    : practiceSession(host);
  const form = host.querySelector('form');
  const place = host.querySelector<HTMLElement>('.place');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  if (!form || !place || !status) return;
  const files = quizFiles(host.dataset.quiz ?? '');
  const lessons = host.dataset.lessons ?? '';

  const open = (session: Session) => {
    history.pushState(null, '', formatSession(session));
    return show(true);
  };

  let current: Session | undefined;
  /** Takes the shown session away; there once one is shown. */
  let clear = () => {};
  const show = async (isAsked: boolean): Promise<void> => {
    const isSession = location.hash.includes('items=');
    if (!isSession && /^#\w/.test(location.hash)) {
      // "Skip to the text" and the like: stay here, and put the session back into the address.
      if (current) history.replaceState(null, '', formatSession(current));
      else await onOverview?.(files);
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
    if (!session) {
      clear();
      await onOverview?.(files);
      return;
    }
    const byId = new Map(pool.map((item) => [item.id, item]));
    const items = session.items.flatMap((id) => byId.get(id) ?? []);
    const answers = sessionAnswers(loadEvents(), session.seed);
    const given = answers.size > 0 ? await restore(session, await files.index(), answers) : new Map<string, Given>();
    // What draws a session is loaded when there is one: an overview does without it.
    const { drawSession } = await import('./draw-session.tsx');
    clear = () => drawSession(place, null);
    drawSession(place, {
      session,
      items,
      files,
      given,
      home: location.pathname,
      lessonAddress: (lesson) => `${lessons}${lesson}/`,
      isAsked,
      save: (item, { choice, sure }) =>
        saveEvent({
          kind: 'answered',
          item: item.id,
          version: item.version,
          choice,
          context,
          session: session.seed,
          ...(sure !== undefined && { sure }),
        }),
      retry: retry && ((missed) => void guarded(async () => open(await retry(files, session, missed)))),
    });
  };

  const guarded = (job: () => Promise<void>) =>
    job().catch(() => {
      status.textContent = failed;
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.textContent = '';
    void guarded(async () => {
      const drawn = await draw(files, form);
      if (typeof drawn === 'string') status.textContent = drawn;
      else await open(drawn);
    });
  });
  addEventListener('popstate', () => void guarded(() => show(true)));
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
