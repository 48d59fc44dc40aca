import { headlineOf, notAGrade, surenessLine, variesLine } from '../domain/questionnaire/headline.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import type { QuestionId, Result, Sheet } from '../domain/questionnaire/schema.ts';
import { ResultAnswers } from './ResultAnswers.tsx';
import { ResultChanges } from './ResultChanges.tsx';
import { ResultMissing } from './ResultMissing.tsx';
import { ResultNearest } from './ResultNearest.tsx';
import { ResultProfile } from './ResultProfile.tsx';
import { ResultWhy } from './ResultWhy.tsx';
import { Segments } from './Segments.tsx';

/** What each part of a result needs to know about the sheet that it is about. */
export interface LineProps {
  words: ResultWords;
  sheet: Sheet;
  /** Where a question of this sheet is changed. */
  linkTo: (id: QuestionId) => string;
  /** Level of the parts' headings: 2 when the result fills the page, 3 when it is one of two. */
  level: 2 | 3;
  /** Begins every id of this result, so that two can share a page. */
  ids: string;
}

interface Props extends LineProps {
  result: Result;
  /** What stands above the headline. */
  over: string;
  /** What was wrong with the link; empty when nothing was. */
  notes: string;
  /** Address of the questions, to go on answering. */
  goOn: string;
  /** Address of the page of examples. */
  examples: string;
}

const sureness = { clear: 'Clear.', 'fairly clear': 'Fairly clear.', 'close call': 'A close call.' };

/** Everything that one sheet says: the headline, how sure it is, and all its parts. */
export function LineResult({ result, over, notes, goOn, examples, ...line }: Props) {
  const { words, sheet, linkTo, level } = line;
  const Headline = level === 2 ? 'h1' : 'h2';
  const varies = variesLine(result);
  const linkToQuestion = (text: string) => {
    const question = words.questions.find((candidate) => candidate.text === text);
    return question && linkTo(question.id);
  };

  return (
    <>
      <div class="head">
        <p class="small">{over}</p>
        <Headline tabIndex={-1}>
          <Segments of={headlineOf(words, result)} />
        </Headline>
        {notes && <p class="dropped">{notes}</p>}
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
      {result.status === 'insufficient' && <ResultMissing {...line} result={result} goOn={goOn} />}
      <ResultProfile {...line} profile={result.profile} />
      {result.status === 'ok' && (
        <>
          <ResultWhy {...line} result={result} />
          <ResultChanges {...line} result={result} />
          <ResultNearest {...line} result={result} examples={examples} />
        </>
      )}
      <ResultAnswers {...line} />
    </>
  );
}
