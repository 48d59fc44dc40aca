import { useRef, useState } from 'preact/hooks';
import { longestText } from '../domain/progress/events.ts';
import { type NearMiss, scoreSentence } from '../domain/quiz/score-sentence.ts';
import type { ShownSentenceItem } from '../domain/quiz/shown-item.ts';
import { type Onward, Sign, Sure, sureFrom } from './item-parts.tsx';

interface Props {
  item: ShownSentenceItem;
  label?: string | undefined;
  /** What was typed, for pages that show a finished state. */
  answered?: string | undefined;
  /** Called once with the first answer; returns a sentence when it could not be stored. */
  onAnswer?: (choice: string, sure: boolean | undefined) => string | undefined;
  onward?: Onward | undefined;
}

const nearWords: Record<NearMiss, string> = {
  ending: 'Nearly. Look at the ending, then check again. This did not count.',
  spelling: 'Nearly. Look at the spelling, then check again. This did not count.',
};

/** A sentence to finish in a text field. A slip of the pen is asked again; it is not a wrong answer. */
export function SentenceItem({ item, label, answered, onAnswer, onward }: Props) {
  const [answer, setAnswer] = useState<string | undefined>(answered);
  const [typed, setTyped] = useState(false);
  const [problem, setProblem] = useState('');
  const [note, setNote] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    if (answer !== undefined) return onward?.go();
    const data = new FormData(form.current ?? undefined);
    const given = String(data.get('answer') ?? '').trim();
    const score = scoreSentence(item, given);
    if (score.kind === 'unanswered') return setProblem('Write an answer first.');
    if (score.near) return setProblem(nearWords[score.near]);
    setProblem('');
    setAnswer(given);
    setNote(onAnswer?.(given, sureFrom(data, item.id)));
  };

  const right = answer !== undefined && scoreSentence(item, answer);
  const correct = right && right.kind === 'scored' && right.correct;

  return (
    <form
      class="item"
      ref={form}
      onSubmit={submit}
      onInput={() => setTyped(true)}
      data-item={item.id}
      noValidate
      autocomplete="off"
    >
      {label && <p class="small">{label}</p>}
      <fieldset class="ask">
        <legend>{item.stem}</legend>
        {answer === undefined ? (
          <label class="field needs-script">
            Your word or words
            <input type="text" name="answer" maxLength={longestText} autocapitalize="none" spellcheck={false} />
          </label>
        ) : (
          <>
            {!correct && (
              <div class="answer not-this-one">
                <Sign verdict="not-this-one" />
                <div>
                  <p>{answer}</p>
                  <p class="verdict">
                    Not this one<span> · your answer</span>
                  </p>
                </div>
              </div>
            )}
            <div class="answer correct">
              <Sign verdict="correct" />
              <div>
                <p>{correct ? answer : item.accept[0]}</p>
                <p class="verdict">Correct{correct && <span> · your answer</span>}</p>
                <p class="why">{item.why}</p>
              </div>
            </div>
          </>
        )}
      </fieldset>
      <div class="row needs-script">
        {answer !== undefined && !onward ? null : (
          <button type="submit">{answer !== undefined ? onward?.text : 'Check'}</button>
        )}
        {typed && answer === undefined && <Sure name={item.id} />}
      </div>
      <p class="status" role="status">
        {problem}
        {answer !== undefined && (
          <span class="away">{correct ? 'Correct.' : `Not this one. Correct: ${item.accept[0]}.`}</span>
        )}
        {note && ` ${note}`}
      </p>
      {answer === undefined && (
        <details class="reasons without-script">
          <summary>Show the answer</summary>
          <p>
            <b>{item.accept[0]}</b>. {item.why}
          </p>
        </details>
      )}
    </form>
  );
}
