import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TestItem } from '../domain/before-after/compare-runs.ts';
import { drawTest, type TestForm } from '../domain/before-after/draw-test.ts';
import { findRuns, nextTest, openRun, type Run, type Runs } from '../domain/before-after/runs.ts';
import type { Phase, ProgressEvent } from '../domain/progress/events.ts';
import type { ShownChoiceItem } from '../domain/quiz/shown-item.ts';
import type { NewEvent } from '../store/open-progress.ts';
import { CodeOffer } from './CodeOffer.tsx';
import { Knots } from './Knots.tsx';
import { QuizItem } from './QuizItem.tsx';
import { TestResult } from './TestResult.tsx';

/** A question of a test, with what its result says about it. */
export interface TestQuestion extends TestItem {
  readonly shown: ShownChoiceItem;
  readonly lesson: string;
  /** Completes "You can …"; empty for what is not taught here. */
  readonly can: string;
}

/** A lesson as a result links to it. */
export interface LessonAddress {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly address: string;
}

interface Props {
  forms: readonly TestForm[];
  items: ReadonlyMap<string, TestQuestion>;
  /** In course order. */
  lessons: readonly LessonAddress[];
  events: () => ProgressEvent[];
  save: (event: NewEvent) => { event: ProgressEvent; notice: string | undefined };
  newSeed: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Draw the class code of the finished tests. */
  showCode: (into: HTMLElement, runs: Runs) => Promise<void>;
  /** Called when a test is on the screen, and when none is. */
  onRunning?: (isRunning: boolean) => void;
}

const buttons: Record<Phase, string> = {
  before: 'Start the first test',
  after: 'Start the second test',
  later: 'Start the third look',
};

/**
 * The test before the lessons, the one after them and a third look a week later. Everything shown is worked out from
 * the learner's events, so that a reload, another window or another day goes on where the last answer was given.
 */
export function BeforeAfter({ forms, items, lessons, events, save, newSeed, now, showCode, onRunning }: Props) {
  const [notice, setNotice] = useState<string>();
  const [, redraw] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);

  const runs = findRuns(events());
  const running = openRun(runs);
  const next = nextTest(runs, now());
  const order = running?.start.order.filter((id) => items.has(id)) ?? [];
  const at = order.findIndex((id) => !running?.answers.has(id));
  const place = `${running?.start.id} ${at}`;

  const act = (event: NewEvent) => {
    hasActed.current = true;
    const kept = save(event);
    setNotice(kept.notice);
    redraw((n) => n + 1);
    return kept;
  };
  const start = (phase: Phase) => {
    const test = drawTest(forms, phase, newSeed(), runs.before?.start.form);
    act({ kind: 'test-started', ...test });
  };
  const finish = (run: Run) => act({ kind: 'test-finished', session: run.start.id });

  useLayoutEffect(() => onRunning?.(running !== undefined), [running !== undefined]);
  useEffect(() => {
    if (!hasActed.current) return;
    const heading = top.current?.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const startButton = (phase: Phase) => (
    <button type="button" onClick={() => start(phase)}>
      {buttons[phase]}
    </button>
  );
  const question = items.get(order[at] ?? '');
  const isLast = order.filter((id) => !running?.answers.has(id)).length === 1;

  return (
    <div class="session" ref={top}>
      {running && question ? (
        <>
          <h2 tabIndex={-1}>
            Question {at + 1} of {order.length}
          </h2>
          <Knots results={order.map((id) => (running.answers.has(id) ? true : undefined))} at={at} />
          <QuizItem
            key={question.id}
            item={question.shown}
            mode="test"
            onAnswer={(choice) => {
              act({
                kind: 'answered',
                item: question.id,
                version: question.version,
                choice,
                context: running.start.phase,
                session: running.start.id,
              });
              if (isLast) finish(running);
              return undefined;
            }}
          />
          <p class="small">If you do not know, guess. The answers come at the end.</p>
          <p class="no-print">
            <button type="button" class="plain-button" onClick={() => finish(running)}>
              Stop here and show the answers now
            </button>
          </p>
        </>
      ) : running ? (
        <>
          <h2 tabIndex={-1}>Every question is answered</h2>
          <button type="button" onClick={() => finish(running)}>
            See how it went
          </button>
        </>
      ) : runs.before?.finishedAt ? (
        <TestResult runs={runs} forms={forms} items={items} lessons={lessons}>
          {next?.phase === 'after' && (
            <p>
              Now <a href={lessons[0]?.address}>read the lessons</a>, on one day or on many. Then come back to this page
              for the second test. It asks the same things about other cases.
            </p>
          )}
          {next?.phase === 'later' && (
            <p>
              {next.isDue
                ? 'A week has passed. A third look shows what stayed. It asks questions of the first form, in a new order.'
                : 'Come back to this page in a week. A third look then shows what stayed.'}
            </p>
          )}
          <div class="row no-print">
            {next?.isDue && startButton(next.phase)}
            <button type="button" class="plain-button" onClick={() => start('before')}>
              Begin again with a new first test
            </button>
          </div>
          <CodeOffer key={`${runs.before.start.id} ${runs.after?.finishedAt}`} show={(into) => showCode(into, runs)} />
        </TestResult>
      ) : (
        <>
          <h2 tabIndex={-1}>The first test</h2>
          <div class="stack-half said-of-change">
            <p>
              Twelve questions, about six minutes. Ten ask about things that the lessons teach. Two ask about other
              things: they show how much comes from luck and practice.
            </p>
            <p>You see no answers on the way. At the end, every one is explained. It is no exam, and nobody sees it.</p>
            <div class="row no-print">{startButton('before')}</div>
          </div>
        </>
      )}
      <p class="small" role="status">
        {notice}
      </p>
    </div>
  );
}
