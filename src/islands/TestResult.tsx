import type { ComponentChildren } from 'preact';
import { compareRuns, lessonsToRepeat, rightByChance, scoreRun } from '../domain/before-after/compare-runs.ts';
import type { TestForm } from '../domain/before-after/draw-test.ts';
import { changeInWords, controlLine, phaseName, resultLine } from '../domain/before-after/in-words.ts';
import type { Run, Runs } from '../domain/before-after/runs.ts';
import type { LessonAddress, TestQuestion } from './BeforeAfter.tsx';
import { Sign } from './item-parts.tsx';
import { QuizItem } from './QuizItem.tsx';

interface Props {
  runs: Runs;
  forms: readonly TestForm[];
  items: ReadonlyMap<string, TestQuestion>;
  lessons: readonly LessonAddress[];
  /** What to do next; it stands before the answers. */
  children?: ComponentChildren;
}

/** What the finished tests say: counts, never a grade, with what chance could do beside them. */
export function TestResult({ runs, forms, items, lessons, children }: Props) {
  const done = [runs.before, runs.after, runs.later].filter((run): run is Run => run?.finishedAt !== undefined);
  const tests = done.map((run) => ({ phase: run.start.phase, score: scoreRun(run, forms, items) }));
  const [first, last] = [tests[0], tests.at(-1)];
  const change = first && last && first !== last ? changeInWords(first.score, last.score) : undefined;
  const rows = compareRuns(done, forms, items);
  const questions = [...items.values()];
  const lessonOf = new Map(questions.map(({ objective, lesson }) => [objective, lesson]));
  const canOf = (objective: string) => questions.find((each) => each.objective === objective)?.can ?? objective;
  const repeat = lessonsToRepeat(
    rows,
    lessonOf,
    lessons.map(({ id }) => id),
  ).flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  const byChance = Math.round((forms[0]?.scored.length ?? 0) * rightByChance);
  const latest = done.at(-1);

  return (
    <>
      <h2 tabIndex={-1} class="counts">
        {resultLine(tests)}
      </h2>
      <div class="stack-half said-of-change">
        <p>
          {controlLine(tests)} Guessing gives about {byChance} of {forms[0]?.scored.length}.
        </p>
        {change && <p>{change.sentences.join(' ')}</p>}
        {change && change.kind !== 'rose' && repeat.length > 0 && (
          <p>
            {repeat.length === 1 ? 'This lesson is ' : 'These two lessons are '}
            worth a second reading:{' '}
            {repeat.map(({ id, number, title, address }, i) => (
              <span key={id}>
                {i > 0 && ' and '}
                <a href={address}>
                  {number}, {title}
                </a>
              </span>
            ))}
            .
          </p>
        )}
        {children}
      </div>
      {done.length > 1 && (
        <>
          <h3>What you can do, line by line</h3>
          <table class="plain sheet">
            <thead>
              <tr>
                <th scope="col">You can …</th>
                {tests.map(({ phase }) => (
                  <th scope="col" key={phase}>
                    {phaseName(phase)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ objective, outcomes }) => (
                <tr key={objective}>
                  <th scope="row">{canOf(objective)}</th>
                  {outcomes.map(({ item, right }, i) => (
                    <td key={item + tests[i]?.phase} data-name={tests[i] && phaseName(tests[i].phase)}>
                      <b>
                        {right !== undefined && <Sign verdict={right ? 'correct' : 'not-this-one'} />}
                        {right === undefined ? 'Not answered' : right ? 'Correct' : 'Not this one'}
                      </b>
                      {answerText(done[i], items.get(item))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {latest && (
        <>
          <h3>{done.length === 1 ? 'Every question, with its answer' : 'The last test, with its answers'}</h3>
          <Answers run={latest} items={items} />
        </>
      )}
      {done.slice(0, -1).map((run) => (
        <details key={run.start.id}>
          <summary>{run.start.phase === 'before' ? 'The first test' : 'The second test'}, with its answers</summary>
          <Answers run={run} items={items} />
        </details>
      ))}
    </>
  );
}

function answerText(run: Run | undefined, question: TestQuestion | undefined): string | undefined {
  const choice = question && run?.answers.get(question.id)?.choice;
  return question?.shown.choices.find(({ id }) => id === choice)?.text;
}

/** All questions of a test in its order, each to open. */
function Answers({ run, items }: { run: Run; items: ReadonlyMap<string, TestQuestion> }) {
  return (
    <ol class="results">
      {run.start.order.map((id) => {
        const question = items.get(id);
        const choice = run.answers.get(id)?.choice;
        const isRight = choice === question?.key;
        return (
          question && (
            <li key={id}>
              <details>
                <summary>
                  {choice === undefined ? <span /> : <Sign verdict={isRight ? 'correct' : 'not-this-one'} />}
                  <span>
                    <span class="away">
                      {choice === undefined ? 'Not answered: ' : isRight ? 'Correct: ' : 'Not right: '}
                    </span>
                    {question.shown.stem}
                    {!question.can && <span class="small"> Not taught here.</span>}
                  </span>
                </summary>
                {choice === undefined ? (
                  <RightChoice question={question} />
                ) : (
                  <QuizItem item={question.shown} mode="check" answered={choice} />
                )}
              </details>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** The right choice of a question that was not answered. */
function RightChoice({ question: { shown } }: { question: TestQuestion }) {
  const key = shown.choices.find((choice) => choice.key);
  return (
    <div class="item">
      <div class="answer correct">
        <Sign verdict="correct" />
        <div>
          <p>{key?.text}</p>
          <p class="verdict">Correct</p>
          <p class="why">{key?.why}</p>
        </div>
      </div>
    </div>
  );
}
