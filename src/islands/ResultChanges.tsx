import { tippingSentence } from '../domain/questionnaire/headline.ts';
import type { Ok, Side } from '../domain/questionnaire/schema.ts';
import { type Skipped, skippedOf } from '../domain/questionnaire/skipped.ts';
import { tipsByEase } from '../domain/questionnaire/tips-by-ease.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';
import { Segments } from './Segments.tsx';
import { notLoaded } from './trial-state.ts';

interface Props extends LineProps {
  result: Ok;
}

/** Tips shown at once; a result on the very edge has fifteen or more. */
const shownAtOnce = 3;

/**
 * What would give another result: single answers, how many answers, and the questions without one. Each single answer,
 * and any other, can be tried in place.
 */
export function ResultChanges({ result, ...line }: Props) {
  const { words, sheet, linkTo, level, ids, trial } = line;
  const kit = trial?.kit;
  const tips = tipsByEase(sheet, result.tips).map((tip) => {
    const at = `${ids}try-${tip.id}${tip.to}`;
    const isTried = trial?.tried?.at === at;
    return (
      <li key={at}>
        <Segments of={tippingSentence(words, sheet, tip)} linkTo={() => linkTo(tip.id)} />{' '}
        {trial && (
          <button
            type="button"
            class="quiet"
            id={at}
            aria-expanded={isTried}
            onClick={() =>
              trial.set({
                tried: isTried ? null : { at, question: tip.id, to: tip.to },
                line: ids,
                ended: 'undone',
              })
            }
          >
            Try it
          </button>
        )}
        {kit && <kit.TrialPreview {...line} at={at} />}
      </li>
    );
  });
  const skipped = skippedOf(words, sheet);
  return (
    <ResultPart title="What would change it" level={level} class="changes no-print">
      <p class="away" role="status">
        {trial?.failed ? notLoaded : kit && <kit.TrialStatus {...line} />}
      </p>
      <dl class="terms text">
        <dt>{tips.length > 0 ? 'One answer' : 'More than one'}</dt>
        <dd>
          {tips.length > 0 ? <ul class="stack-half">{tips.slice(0, shownAtOnce)}</ul> : howMany(result.k)}
          {tips.length > shownAtOnce && (
            <details>
              <summary>{tips.length - shownAtOnce} more single answers</summary>
              <ul class="stack-half">{tips.slice(shownAtOnce)}</ul>
            </details>
          )}
        </dd>
        {skipped.ids.length > 0 && (
          <>
            <dt>Not answered</dt>
            <dd>{ifAnswered(skipped)}</dd>
          </>
        )}
        {trial && (
          <>
            <dt>Any answer</dt>
            <dd>
              <details onToggle={() => trial.set({})}>
                <summary>Try another answer to any question</summary>
                {kit && <kit.AnyAnswer {...line} />}
              </details>
            </dd>
          </>
        )}
      </dl>
    </ResultPart>
  );
}

function howMany(k: Ok['k']): string {
  if (k === null) return 'No set of different answers to these questions would change the side.';
  return `No single answer changes the side. At least ${k} answers would have to be different.`;
}

const sideWords: Record<Side, string> = {
  client: 'lean towards clients',
  customer: 'lean towards customers',
  mixed: 'be mixed',
};

function ifAnswered({ ids, ifCustomer, ifClient }: Skipped): string {
  const one = ids.length === 1;
  const count = one ? 'One question has no answer that counts.' : `${ids.length} questions have no answer that counts.`;
  const cases = [ifClient && (['client', ifClient] as const), ifCustomer && (['customer', ifCustomer] as const)]
    .filter((found) => found !== null)
    .map(
      ([end, side]) =>
        `With ${one ? 'an answer' : 'all of them'} at the ${end} end, your answers would ${sideWords[side]}.`,
    );
  return [count, ...(cases.length > 0 ? cases : [`${one ? 'It' : 'They'} could not change the side.`])].join(' ');
}
