import { useMemo } from 'preact/hooks';
import { DefinitionLine } from '../charts/DefinitionLine.tsx';
import { presets } from '../domain/definition/presets.ts';
import { testIds, tests } from '../domain/definition/tests.ts';
import { verdictOf } from '../domain/definition/verdict.ts';
import { type Outcome, type Weight, type Weights, weightLevels } from '../domain/definition/weigh.ts';
import type { ExampleId } from '../domain/questionnaire/schema.ts';

const weightWords = ['does not count', 'counts a little', 'counts', 'counts much', 'counts most'] as const;

interface Props {
  weights: Weights;
  outcome: Outcome;
  /** What the line shows: the outcome, or the one before it until the words about it have been painted. */
  drawn?: Outcome;
  names: ReadonlyMap<ExampleId, string>;
  /** What was left out of a link, in a sentence; empty when nothing was. */
  ignored?: string;
  onWeights?: (weights: Weights) => void;
}

const same = (a: Weights, b: Weights) => testIds.every((id) => a[id] === b[id]);

/** Six sliders, what they do to the examples in words, and the line of examples. */
export function DefinitionBuilder({ weights, outcome, drawn = outcome, names, ignored = '', onWeights }: Props) {
  const { first, rest } = verdictOf(outcome, names);
  const line = useMemo(() => <DefinitionLine outcome={drawn} names={names} />, [drawn, names]);
  // Starts are submit buttons: a press that comes before the script is held and sent again. They have a form of their
  // own, so that Enter on a slider presses none.
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    const pressed = presets.find(({ id }) => id === (event.submitter as HTMLButtonElement | null)?.value);
    if (pressed) onWeights?.(pressed.weights);
  };
  return (
    <>
      <div class="controls needs-script no-print">
        <form onSubmit={begin}>
          <fieldset class="starts">
            <legend>Start from</legend>
            {presets.map(({ id, name, weights: preset }) => (
              <button key={id} type="submit" name="start" value={id} class="quiet" aria-pressed={same(preset, weights)}>
                {name}
              </button>
            ))}
          </fieldset>
        </form>
        <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <fieldset class="weights">
            <legend>How much should each test count?</legend>
            {tests.map(({ id, asks, customer, client }) => (
              <label key={id}>
                <b>{asks}</b>
                <span class="counts">{weightWords[weights[id]]}</span>
                <input
                  type="range"
                  name={id}
                  min="0"
                  max={weightLevels.length - 1}
                  step="1"
                  value={weights[id]}
                  aria-valuetext={weightWords[weights[id]]}
                  onInput={(event) => onWeights?.({ ...weights, [id]: Number(event.currentTarget.value) as Weight })}
                />
                <span class="test-ends">
                  {customer} – {client}
                </span>
              </label>
            ))}
          </fieldset>
        </form>
      </div>
      <p class="verdict" role="status">
        {ignored && <span class="ignored">{ignored} </span>}
        <b>{first}</b> {rest}
      </p>
      {line}
    </>
  );
}
