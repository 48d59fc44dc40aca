import { type Reason, reasonsOf } from '../domain/questionnaire/reasons.ts';
import type { Ok } from '../domain/questionnaire/schema.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';

interface Props extends LineProps {
  result: Ok;
}

function Reasons({ of }: { of: readonly Reason[] }) {
  return (
    <>
      {of.map(({ dimension, name, lesson, saying, said, exception }) => (
        <p key={dimension}>
          <b>{name}</b>
          {saying ? `: ${saying}.` : '.'}
          <span class="no-print"> You said {said.map((text) => `“${text}”`).join(' and ')}.</span>
          {exception && ' This one clearly goes the other way.'}{' '}
          <a class="small no-print" href={lesson}>
            Sources<span class="away">: {name}</span>
          </a>
        </p>
      ))}
    </>
  );
}

/** The answers that pull most to each end, the side found first. */
export function ResultWhy({ words, sheet, result, level }: Props) {
  const reasons = reasonsOf(words, sheet, result);
  const ends = result.S >= 0 ? (['client', 'customer'] as const) : (['customer', 'client'] as const);
  const shown = ends.filter((end) => reasons[end].length > 0);
  return (
    <ResultPart title="Why" level={level} class="why">
      {shown.length === 0 ? (
        <p>No answer pulls to either end: all of them count as the middle.</p>
      ) : (
        <dl class="terms text">
          {shown.map((end) => (
            <>
              <dt>To the {end} end</dt>
              <dd class="stack-half">
                <Reasons of={reasons[end]} />
              </dd>
            </>
          ))}
        </dl>
      )}
    </ResultPart>
  );
}
