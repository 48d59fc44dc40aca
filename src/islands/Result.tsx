import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { assessAlone } from '../domain/questionnaire/assess-alone.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { type Address, versionLine } from '../domain/questionnaire/read-address.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import { unscoredRows } from '../domain/questionnaire/unscored-rows.ts';
import { LineResult } from './LineResult.tsx';
import type { Further } from './load-further.ts';
import type { PairResult } from './PairResult.tsx';
import { ResultLink } from './ResultLink.tsx';
import type { TrialState } from './trial-state.ts';

interface Props {
  words: ResultWords;
  address: Address;
  /** Address of the question page. */
  questions: string;
  /** Address of the page of examples. */
  examples: string;
  /** The lower half of a result; there once it is loaded. */
  further?: Further | undefined;
  /** What is tried on this page; a page without it lets nothing be tried. */
  trial?: TrialState | undefined;
  /** Address of this page, without a fragment. */
  here: string;
  /** Today, in words, for the printed page. */
  today: string;
  /** Draws two lines of business; there once it is loaded. */
  pair?: typeof PairResult | undefined;
}

const secondKept = 'This link also holds answers about a second line. They are kept, and not shown.';

/** The page of a result: what the address says, worked out once and shown as text, figure, table and print. */
export function Result({ words, address, questions, examples, further, trial, here, today, pair: Pair }: Props) {
  const { sheet, ignored, rest } = address;
  const total = words.questions.length;
  const isTwo = rest.lines === 'two';
  const hasSecond = Object.keys(rest.second).length > 0;
  const notes = [versionLine(address), formatIgnored(ignored), hasSecond && !isTwo && secondKept]
    .filter(Boolean)
    .join(' ');
  const fragment = formatAnswers(words, sheet, rest);
  const goOn = fragment === formatAnswers(words, {}) ? questions : `${questions}#${fragment}`;

  if (Object.keys(sheet).length === 0 && !(isTwo && hasSecond)) {
    return (
      <div class="head">
        <p class="small">Which is my business?</p>
        <h1 tabIndex={-1}>There are no answers here yet.</h1>
        {notes && <p class="dropped">{notes}</p>}
        <p class="row">
          <a class="button" href={goOn}>
            Start with question 1
          </a>
        </p>
      </div>
    );
  }

  const result = isTwo ? null : assessAlone(words, sheet);
  return (
    <>
      {result ? (
        <LineResult
          words={words}
          sheet={sheet}
          result={result}
          linkTo={(id) => `${questions}#${fragment}&change=${id}`}
          addressWith={(changes) => formatAnswers(words, { ...sheet, ...changes }, rest)}
          level={2}
          ids=""
          trial={trial}
          over={`Which is my business? · ${result.answered} of ${total} answered`}
          notes={notes}
          goOn={goOn}
          examples={examples}
          word={rest.word}
          unscored={unscoredRows(words, rest)}
          split={`${questions}#${formatAnswers(words, sheet, { ...rest, lines: 'two' })}`}
          further={further}
        />
      ) : (
        Pair && (
          <Pair
            words={words}
            address={address}
            notes={notes}
            goOn={goOn}
            examples={examples}
            further={further}
            trial={trial}
          />
        )
      )}
      <ResultLink link={`${here}#${fragment}`} today={today} />
    </>
  );
}
