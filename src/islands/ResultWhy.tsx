import { type Reason, reasonsOf } from '../domain/questionnaire/reasons.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import type { Ok, Sheet } from '../domain/questionnaire/schema.ts';

interface Props {
  words: ResultWords;
  sheet: Sheet;
  result: Ok;
}

function Reasons({ of }: { of: readonly Reason[] }) {
  return (
    <>
      {of.map(({ dimension, name, saying, said, exception }) => (
        <p key={dimension}>
          <b>{name}</b>
          {saying ? `: ${saying}.` : '.'} You said {said.map((text) => `“${text}”`).join(' and ')}.
          {exception && ' This one clearly goes the other way.'}
        </p>
      ))}
    </>
  );
}

/** The answers that pull most to each end, the side found first. */
export function ResultWhy({ words, sheet, result }: Props) {
  const reasons = reasonsOf(words, sheet, result);
  const ends = result.S >= 0 ? (['client', 'customer'] as const) : (['customer', 'client'] as const);
  const shown = ends.filter((end) => reasons[end].length > 0);
  return (
    <section class="part no-print">
      <h2>Why</h2>
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
    </section>
  );
}
