import { tippingSentence } from '../domain/questionnaire/headline.ts';
import type { Ok, Side } from '../domain/questionnaire/schema.ts';
import { type Skipped, skippedOf } from '../domain/questionnaire/skipped.ts';
import { tipsByEase } from '../domain/questionnaire/tips-by-ease.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';
import { Segments } from './Segments.tsx';

interface Props extends LineProps {
  result: Ok;
}

/** Tips shown at once; a result on the very edge has fifteen or more. */
const shownAtOnce = 3;

/** What would give another result: single answers, how many answers, and the questions without one. */
export function ResultChanges({ words, sheet, result, linkTo, level }: Props) {
  const tips = tipsByEase(sheet, result.tips).map((tip) => (
    <li key={`${tip.id}${tip.to}`}>
      <Segments of={tippingSentence(words, sheet, tip)} linkTo={() => linkTo(tip.id)} />
    </li>
  ));
  const skipped = skippedOf(words, sheet);
  return (
    <ResultPart title="What would change it" level={level} class="no-print">
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
        <dt>Try it</dt>
        <dd>Change any answer below. The others stay, and you come straight back here.</dd>
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
