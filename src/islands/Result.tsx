import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { assess } from '../domain/questionnaire/assess.ts';
import { formatIgnored } from '../domain/questionnaire/format-ignored.ts';
import { headlineOf, notAGrade, surenessLine, variesLine } from '../domain/questionnaire/headline.ts';
import { type Address, versionLine } from '../domain/questionnaire/read-address.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import { ResultAnswers } from './ResultAnswers.tsx';
import { ResultChanges } from './ResultChanges.tsx';
import { ResultMissing } from './ResultMissing.tsx';
import { ResultNearest } from './ResultNearest.tsx';
import { ResultProfile } from './ResultProfile.tsx';
import { ResultShare, type Shared } from './ResultShare.tsx';
import { ResultWhy } from './ResultWhy.tsx';
import { Segments } from './Segments.tsx';

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
  shared: Shared;
  onCopy: () => void;
  onPrint: () => void;
}

const sureness = { clear: 'Clear.', 'fairly clear': 'Fairly clear.', 'close call': 'A close call.' };

/** Everything that a set of answers says, worked out once and shown as text, figure, table and print. */
export function Result({ words, address, questions, examples, here, today, shared, onCopy, onPrint }: Props) {
  const { sheet, ignored, rest } = address;
  const total = words.questions.length;
  const notes = [versionLine(address), formatIgnored(ignored)].filter(Boolean);
  const dropped = notes.length > 0 && <p class="dropped">{notes.join(' ')}</p>;

  if (Object.keys(sheet).length === 0) {
    return (
      <div class="head">
        <p class="small">Which is my business?</p>
        <h1 tabIndex={-1}>There are no answers here yet.</h1>
        {dropped}
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
  const linkTo = (id: string) => `${questions}#${fragment}&change=${id}`;
  const linkToQuestion = (text: string) => {
    const question = words.questions.find((candidate) => candidate.text === text);
    return question && linkTo(question.id);
  };
  const varies = variesLine(result);

  return (
    <>
      <div class="head">
        <p class="small">
          Which is my business? · {result.answered} of {total} answered
        </p>
        <h1 tabIndex={-1}>
          <Segments of={headlineOf(words, result)} />
        </h1>
        {dropped}
        <div class="beside">
          <div>
            {varies && <p>{varies}</p>}
            <p>
              {result.status === 'ok' && <strong>{sureness[result.sure]} </strong>}
              <Segments of={surenessLine(words, sheet, result)} linkTo={linkToQuestion} />
            </p>
          </div>
          {result.status === 'ok' && <p class="small">{notAGrade}</p>}
        </div>
      </div>
      {result.status === 'insufficient' && (
        <ResultMissing words={words} result={result} goOn={`${questions}#${fragment}`} linkTo={linkTo} />
      )}
      <ResultProfile words={words} sheet={sheet} profile={result.profile} />
      {result.status === 'ok' && (
        <>
          <ResultWhy words={words} sheet={sheet} result={result} />
          <ResultChanges words={words} sheet={sheet} result={result} linkTo={linkTo} />
          <ResultNearest words={words} sheet={sheet} result={result} examples={examples} />
        </>
      )}
      <ResultAnswers words={words} sheet={sheet} linkTo={linkTo} />
      <ResultShare link={`${here}#${fragment}`} today={today} shared={shared} onCopy={onCopy} onPrint={onPrint} />
    </>
  );
}
