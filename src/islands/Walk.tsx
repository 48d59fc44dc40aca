import { useState } from 'preact/hooks';
import { Profile } from '../charts/Profile.tsx';
import { assess } from '../domain/questionnaire/assess.ts';
import type { Level } from '../domain/questionnaire/levels.ts';
import type { Result } from '../domain/questionnaire/schema.ts';

export interface WalkStep {
  id: string;
  dimension: string;
  text: string;
  answer: string;
  value: Level;
}

interface Props {
  version: number;
  dimensions: readonly { id: string; name: string; core?: true }[];
  steps: readonly WalkStep[];
}

/** A slider through a firm's answers: what it is asked, what it says, and the profile so far. */
export function Walk({ version, dimensions, steps }: Props) {
  const [count, setCount] = useState(steps.length);
  const sheet = Object.fromEntries(steps.slice(0, count).map(({ id, value }) => [id, value]));
  const result = assess({ version, dimensions, questions: steps }, sheet);
  const asked = count > 0 ? steps[count - 1] : undefined;
  return (
    <>
      <label class="slide needs-script no-print">
        Questions answered: {count} of {steps.length}
        <input
          type="range"
          min="0"
          max={steps.length}
          value={count}
          aria-valuetext={`${count} of ${steps.length} questions`}
          onInput={(event) => setCount(Number(event.currentTarget.value))}
        />
      </label>
      <p class="asked" role="status">
        {asked ? (
          <>
            <b>{asked.text}</b> “{asked.answer}”
            <br />
          </>
        ) : (
          'Nothing is answered yet. '
        )}
        {soFar(result, steps.length - count)}
      </p>
      <Profile rows={dimensions.map(({ id, name }) => ({ id, name, m: result.profile[id] ?? null }))} />
    </>
  );
}

function soFar(result: Result, left: number): string {
  if (result.status === 'insufficient') return `Too early to say: at least ${result.needed} more answers are needed.`;
  const side = {
    mixed: result.mixedKind === 'both-ways' ? 'the answers pull both ways' : 'the answers sit between the two',
    client: `the answers lean ${result.strong ? 'strongly ' : ''}toward clients`,
    customer: `the answers lean ${result.strong ? 'strongly ' : ''}toward customers`,
  }[result.side];
  return `${left === 0 ? 'With all answers' : 'So far'}, ${side}.`;
}
