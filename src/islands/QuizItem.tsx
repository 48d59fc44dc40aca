import { useRef, useState } from 'preact/hooks';
import { feedbackFor } from '../domain/quiz/feedback.ts';
import type { ShownChoiceItem } from '../domain/quiz/shown-item.ts';
import { type Onward, Sign, Sure, sureFrom } from './item-parts.tsx';

/**
 * `guess` asks before the lesson and tells nothing; `check` answers at once and its first answer counts;
 * `because` asks for a reason and then shows all of them; `test` keeps the answer and tells nothing until the end.
 */
export type QuizMode = 'guess' | 'check' | 'because' | 'test';

interface Props {
  item: ShownChoiceItem;
  mode: QuizMode;
  /** "2 of 5 · from lesson 1", above the stem. */
  label?: string | undefined;
  /** The choice of the guess at the start of the lesson, if there was one. */
  guess?: string | undefined;
  /** An answer already given, for pages that show a finished state. */
  answered?: string | undefined;
  /** Address below which other wordings are found; absent where there is none to try. */
  twins?: string | undefined;
  /** Called once with the first answer; returns a sentence when it could not be stored. */
  onAnswer?: (choice: string, sure: boolean | undefined) => string | undefined;
  /** Called when the reader asks for a twin; resolves to a sentence when there is none. */
  onTwin?: () => Promise<string | undefined>;
  onward?: Onward | undefined;
}

const buttonText: Record<QuizMode, string> = {
  guess: 'Keep my guess',
  check: 'Check',
  because: 'Keep my reason',
  test: 'Next',
};
const hints: Record<QuizMode, string> = {
  guess: 'No score. We will ask again at the end.',
  check: '',
  because: 'Kept on this device only.',
  test: '',
};

/**
 * One quiz item. The first render is the same on the server and in the browser: native radio buttons, a button, an
 * empty status area, and the answer with every reason in a closed `details` that only shows without script.
 */
export function QuizItem({ item, mode, label, guess, answered, twins, onAnswer, onTwin, onward }: Props) {
  const [answer, setAnswer] = useState<string | null>(answered ?? null);
  const [picked, setPicked] = useState(false);
  const [missing, setMissing] = useState(false);
  const [note, setNote] = useState<string | undefined>();
  const [twinState, setTwinState] = useState<'no' | 'asked'>('no');
  const form = useRef<HTMLFormElement>(null);
  const name = `${mode}-${item.id}`;

  const submit = (event: Event) => {
    event.preventDefault();
    if (answer !== null && onward) return onward.go();
    if (answer !== null && mode === 'check') {
      if (!onTwin || twinState === 'asked') return;
      setTwinState('asked');
      void onTwin().then((problem) => {
        if (problem) {
          setNote(problem);
          setTwinState('no');
        }
      });
      return;
    }
    const data = new FormData(form.current ?? undefined);
    const choice = data.get(name);
    if (typeof choice !== 'string') return setMissing(true);
    setMissing(false);
    setAnswer(choice);
    setNote(onAnswer?.(choice, sureFrom(data, name)));
  };

  const isOpen = mode === 'guess' || mode === 'test';
  const feedback = isOpen ? [] : feedbackFor(item, answer);
  const key = item.choices.find((choice) => choice.key);
  const right = answer !== null && answer === key?.id;
  const done = answer !== null && !isOpen;

  return (
    <form
      class="item"
      ref={form}
      onSubmit={submit}
      onChange={() => setPicked(true)}
      data-item={item.id}
      data-version={item.version}
      noValidate
    >
      {label && <p class="small">{label}</p>}
      <fieldset class="ask">
        <legend>{item.stem}</legend>
        {done
          ? item.choices.map((choice, index) => {
              const { verdict, yours } = feedback[index] ?? { verdict: 'other', yours: false };
              return (
                <div class={`answer ${verdict}`} key={choice.id}>
                  <Sign verdict={verdict} />
                  <div>
                    <p>{choice.text}</p>
                    {verdict !== 'other' && (
                      <p class="verdict">
                        {verdict === 'correct' ? (mode === 'because' ? 'The best reason' : 'Correct') : 'Not this one'}
                        {yours && <span> · your answer</span>}
                        {choice.id === guess && mode === 'check' && <span> · your guess at the start</span>}
                      </p>
                    )}
                    {verdict === 'other' && choice.id === guess && (
                      <p class="verdict">
                        <span>your guess at the start</span>
                      </p>
                    )}
                    <p class="why">{choice.why}</p>
                  </div>
                </div>
              );
            })
          : item.choices.map((choice) => (
              <label class="choice" key={choice.id}>
                <input type="radio" name={name} value={choice.id} />
                <span>{choice.text}</span>
              </label>
            ))}
      </fieldset>
      <div class="row needs-script">
        {done && !onward && (mode === 'because' || !twins || twinState === 'asked') ? null : (
          <button
            type="submit"
            class={(done && !onward) || mode === 'guess' || mode === 'because' ? 'quiet' : undefined}
          >
            {done
              ? (onward?.text ?? 'Try a similar question')
              : answer !== null && mode === 'guess'
                ? 'Change my guess'
                : buttonText[mode]}
          </button>
        )}
        {mode === 'check' && picked && !done && <Sure name={name} />}
        {hints[mode] && <span class="small">{hints[mode]}</span>}
      </div>
      <p class="status" role="status">
        {missing && 'Choose one answer first.'}
        {answer !== null && mode === 'guess' && 'Your guess is kept. Read on: the same question comes back at the end.'}
        {/* The frames above show this; a screen reader hears it here, once. */}
        {done && (
          <span class="away">
            {right ? 'Correct.' : `Not this one. ${mode === 'because' ? 'The best reason' : 'Correct'}: ${key?.text}.`}
          </span>
        )}
        {note && ` ${note}`}
      </p>
      {!isOpen && !done && (
        <details class="reasons without-script">
          <summary>Show the answer</summary>
          <ol>
            {item.choices.map((choice) => (
              <li key={choice.id} class={choice.key ? 'key' : undefined}>
                {choice.why}
              </li>
            ))}
          </ol>
        </details>
      )}
    </form>
  );
}
