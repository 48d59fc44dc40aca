import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../domain/practice/address.ts';
import type { PooledItem } from '../domain/quiz/item-index.ts';
import type { ShownItem } from '../domain/quiz/shown-item.ts';
import { Knots } from './Knots.tsx';
import type { EndProps } from './PracticeEnd.tsx';
import { QuizItem } from './QuizItem.tsx';
import type { QuizFiles } from './quiz-files.ts';

/** An answer of this session. */
export interface Given {
  readonly choice: string;
  readonly right: boolean;
  readonly sure?: boolean | undefined;
}

export interface PracticeProps {
  session: Session;
  /** The session's items, in its order. */
  items: readonly PooledItem[];
  files: QuizFiles;
  /** What was answered before the page was loaded, by item. */
  given: ReadonlyMap<string, Given>;
  /** Address of the page without a session. */
  home: string;
  /** Address of a lesson. */
  lessonAddress: (lesson: string) => string;
  /** Whether the learner has just asked for this session, so that focus goes to it. */
  isAsked: boolean;
  /** Keep an answer; returns a sentence when it could not be stored. */
  save: (item: PooledItem, given: Given) => string | undefined;
  /** Ask about the objectives of these items again, in other words; absent where they come again by themselves. */
  retry?: ((missed: readonly PooledItem[]) => void) | undefined;
}

/** What cards and typed answers need is loaded when one of them is asked, and the end when it is reached. */
interface Late {
  other?: typeof import('./other-items.tsx');
  End?: FunctionComponent<EndProps>;
}

/** A practice session: one question a screen, then how it went. */
export function Practice(props: PracticeProps) {
  const { items, files, isAsked, save } = props;
  const [given, setGiven] = useState(props.given);
  const firstOpen = items.findIndex(({ id }) => !given.has(id));
  const [at, setAt] = useState(firstOpen < 0 ? items.length : firstOpen);
  const [shown, setShown] = useState<ReadonlyMap<string, ShownItem>>(new Map());
  const [{ other, End }, setLate] = useState<Late>({});
  const [isFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isMove = useRef(isAsked);
  const isEnd = at >= items.length;
  const item = items[at];

  const loadItem = async (id: string) => {
    const loaded = await files.item(id);
    if (!('choices' in loaded)) {
      const module = await import('./other-items.tsx');
      setLate((known) => ({ ...known, other: module }));
    }
    setShown((known) => new Map(known).set(id, loaded));
  };
  const load = () => {
    setFailed(false);
    const wanted = isEnd ? items : items.slice(at, at + 1);
    const end = isEnd
      ? import('./PracticeEnd.tsx').then((module) => setLate((known) => ({ ...known, End: module.PracticeEnd })))
      : undefined;
    Promise.all([end, ...wanted.map(({ id }) => loadItem(id))]).catch(() => setFailed(true));
  };
  const isReady = isEnd ? End && items.every(({ id }) => shown.has(id)) : item && shown.has(item.id);
  useEffect(load, [at]);
  useEffect(() => {
    if (isMove.current && isReady) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    }
    isMove.current ||= isReady === true;
  }, [at, isReady]);

  const results = items.map(({ id }) => given.get(id)?.right);
  const asked = item && shown.get(item.id);

  if (isEnd && isReady && End)
    return <End {...props} given={given} shown={shown} other={other} results={results} heading={heading} />;

  const onAnswer = (choice: string, sure: boolean | undefined) => {
    if (!item) return undefined;
    const right =
      asked && 'choices' in asked
        ? asked.choices.some(({ id, key }) => key && id === choice)
        : asked !== undefined && other?.isRightAnswer(asked, choice) === true;
    setGiven(new Map(given).set(item.id, { choice, sure, right }));
    // The next question loads while the reasons of this one are read; if that fails, it is loaded again when asked.
    const next = items[at + 1];
    if (next) loadItem(next.id).catch(() => undefined);
    return save(item, { choice, sure, right });
  };
  const onward = {
    text: at + 1 === items.length ? 'See how it went' : 'Next question',
    go: () => setAt(at + 1),
  };

  return (
    <div class="session">
      <h2 tabIndex={-1} ref={heading}>
        {isEnd ? 'The end' : `Question ${at + 1} of ${items.length}`}
      </h2>
      <Knots results={results} at={at} />
      {asked && 'choices' in asked ? (
        <QuizItem key={asked.id} item={asked} mode="check" onAnswer={onAnswer} onward={onward} />
      ) : asked && other ? (
        <other.OtherItem key={asked.id} item={asked} onAnswer={onAnswer} onward={onward} />
      ) : (
        <div class="stack-half" role="status">
          <p>
            {isFailed ? 'The question could not be loaded. Try again when you are online.' : 'The question is loading.'}
          </p>
          {isFailed && (
            <button type="button" onClick={load}>
              Try again
            </button>
          )}
        </div>
      )}
      <p class="small no-print">
        <a href={props.home}>End this session</a>
      </p>
    </div>
  );
}
