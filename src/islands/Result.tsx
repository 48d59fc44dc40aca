import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { assess } from '../domain/questionnaire/assess.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { type Address, versionLine } from '../domain/questionnaire/read-address.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import { LineResult } from './LineResult.tsx';
import { ResultLink } from './ResultLink.tsx';

interface Props {
  words: ResultWords;
  address: Address;
  /** Address of the question page. */
  questions: string;
  /** Address of the page of examples. */
  examples: string;
  /** Address of this page, without a fragment. */
  here: string;
  /** Today, in words, for the printed page. */
  today: string;
}

/** The page of a result: what the address says, worked out once and shown as text, figure, table and print. */
export function Result({ words, address, questions, examples, here, today }: Props) {
  const { sheet, ignored, rest } = address;
  const total = words.questions.length;
  const notes = [versionLine(address), formatIgnored(ignored)].filter(Boolean).join(' ');

  if (Object.keys(sheet).length === 0) {
    return (
      <div class="head">
        <p class="small">Which is my business?</p>
        <h1 tabIndex={-1}>There are no answers here yet.</h1>
        {notes && <p class="dropped">{notes}</p>}
        <p class="text">A result is made from the answers in the address of this page, and this address holds none.</p>
        <p class="row">
          <a class="button" href={questions}>
            Start with question 1
          </a>
        </p>
      </div>
    );
  }

  const result = assess(words, sheet, [], words.examples);
  const fragment = formatAnswers(words, sheet, rest);
  return (
    <>
      <LineResult
        words={words}
        sheet={sheet}
        result={result}
        linkTo={(id) => `${questions}#${fragment}&change=${id}`}
        level={2}
        ids=""
        over={`Which is my business? · ${result.answered} of ${total} answered`}
        notes={notes}
        goOn={`${questions}#${fragment}`}
        examples={examples}
      />
      <ResultLink link={`${here}#${fragment}`} today={today} />
    </>
  );
}
