import type { ChoiceFeedback } from '../domain/quiz/feedback.ts';

export type Verdict = ChoiceFeedback['verdict'];

/** A tick or a turn back, drawn: the text faces have neither. */
export function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
      {verdict === 'correct' && <path d="M3 11l5 5 9-12" />}
      {verdict === 'not-this-one' && <path d="M4 4v5h5M4.5 9a6.5 6.5 0 1 1 1 5.500" />}
    </svg>
  );
}

/** "Sure" or "not sure", offered beside the button once there is something to be sure of. Saying neither is fine. */
export function Sure({ name }: { name: string }) {
  return (
    <fieldset class="switch sure">
      <legend class="away">How sure are you? You need not say.</legend>
      {(['Sure', 'Not sure'] as const).map((text) => (
        <label key={text}>
          <input type="radio" name={`${name}-sure`} value={text} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** What was said about being sure; undefined when nothing was. */
export function sureFrom(data: FormData, name: string): boolean | undefined {
  const said = data.get(`${name}-sure`);
  return said === null ? undefined : said === 'Sure';
}

/** What follows an answer: one button in the place of "Check", so that focus stays where it was. */
export interface Onward {
  text: string;
  go: () => void;
}
