import { useEffect, useState } from 'preact/hooks';
import type { CourseWords } from '../domain/course/course-words.ts';
import { topMisconception } from '../domain/practice/top-misconception.ts';
import type { ShownItem } from '../domain/quiz/shown-item.ts';
import { Sign } from './item-parts.tsx';
import { Knots } from './Knots.tsx';
import type { Given, PracticeProps } from './Practice.tsx';
import { QuizItem } from './QuizItem.tsx';

export interface EndProps extends PracticeProps {
  given: ReadonlyMap<string, Given>;
  shown: ReadonlyMap<string, ShownItem>;
  other: typeof import('./other-items.tsx') | undefined;
  results: readonly (boolean | undefined)[];
  heading: { current: HTMLHeadingElement | null };
}

/** How a session went: counts, the wrong belief behind most answers, what to try again, and every answer. */
export function PracticeEnd(props: EndProps) {
  const { items, given, shown, other, results, files, home, lessonAddress, retry, heading } = props;
  const [words, setWords] = useState<CourseWords>();
  // The words are worth a download only here; without them the rest of the summary stands.
  useEffect(() => void files.words().then(setWords, () => undefined), [files]);

  const right = results.filter(Boolean).length;
  const missed = items.filter((_, i) => !results[i]);
  const top = topMisconception(
    missed.flatMap(({ id }) => {
      const [item, answer] = [shown.get(id), given.get(id)];
      return item && answer ? [{ item, choice: answer.choice }] : [];
    }),
  );
  const belief = top && words?.misconceptions[top.id];
  const lesson = words?.lessons.find(({ id }) => id === belief?.lesson);

  return (
    <div class="session">
      <h2 tabIndex={-1} ref={heading}>
        {right} of {items.length} right at the first answer
      </h2>
      <Knots results={results} at={-1} />
      {missed.length === 0 && (
        <p>Nothing to look at again today.{retry && ' In a few days, try other questions on these points.'}</p>
      )}
      {!retry && missed.length > 0 && <p>What was not right comes back in a day or two, in other words.</p>}
      <div class="row no-print">
        {retry && missed.length > 0 && (
          <button type="button" onClick={() => retry(missed)}>
            {missed.length === 1 ? 'Try a similar question' : `Try ${missed.length} similar questions`}
          </button>
        )}
        <a class={retry && missed.length > 0 ? 'button quiet' : 'button'} href={home}>
          {retry ? 'New session' : 'See what is due next'}
        </a>
      </div>
      {top && belief && lesson && (
        <div class="belief">
          <p class="small">{top.times === 1 ? 'One answer fits' : `${top.times} answers fit`} what many say:</p>
          <p class="said">“{belief.say}”</p>
          <p>
            <a href={`${lessonAddress(lesson.id)}#fact`}>
              Lesson {lesson.number}, {lesson.title}
            </a>
            {', says what is wrong with that.'}
          </p>
        </div>
      )}
      <h3>Every question, with its answer</h3>
      <ol class="results">
        {items.map(({ id }, i) => {
          const [item, answer] = [shown.get(id), given.get(id)];
          return (
            item && (
              <li key={id}>
                <details>
                  <summary>
                    <Sign verdict={results[i] ? 'correct' : 'not-this-one'} />
                    <span>
                      <span class="away">{results[i] ? 'Correct: ' : 'Not right: '}</span>
                      {item.stem}
                      {!results[i] && answer?.sure && <span class="small"> You were sure here.</span>}
                    </span>
                  </summary>
                  {'choices' in item ? (
                    <QuizItem item={item} mode="check" answered={answer?.choice} />
                  ) : (
                    other && <other.OtherItem item={item} answered={answer?.choice} />
                  )}
                </details>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
