import { headlineOf, notAGrade, surenessLine, variesLine } from '../domain/questionnaire/headline.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import type { QuestionId, Result, Sheet } from '../domain/questionnaire/schema.ts';
import type { PayerWord } from '../domain/questionnaire/unscored.ts';
import type { AnswerRow } from './AnswerRows.tsx';
import type { Further } from './load-further.ts';
import { ResultAnswers } from './ResultAnswers.tsx';
import { ResultPart } from './ResultPart.tsx';
import { ResultProfile } from './ResultProfile.tsx';
import { ResultWhy } from './ResultWhy.tsx';
import { Segments } from './Segments.tsx';
import { notLoaded, type TrialState } from './trial-state.ts';

/** What each part of a result needs to know about the sheet that it is about. */
export interface LineProps {
  words: ResultWords;
  sheet: Sheet;
  /** Where a question of this sheet is changed. */
  linkTo: (id: QuestionId) => string;
  /** What stands after `#` in the address of this page when some answers of this sheet are others. */
  addressWith: (changes: Sheet) => string;
  /** Level of the parts' headings: 2 when the result fills the page, 3 when it is one of two. */
  level: 2 | 3;
  /** Begins every id of this result, so that two can share a page. */
  ids: string;
  /** What is tried on this page; a page without it lets nothing be tried. */
  trial?: TrialState | undefined;
}

interface Props extends LineProps {
  result: Result;
  /** What stands above the headline. */
  over: string;
  /** What was wrong with the link; empty when nothing was. */
  notes?: string;
  /** Address of the questions, to go on answering. */
  goOn: string;
  /** Address of the page of examples. */
  examples: string;
  /** What the owner calls the people who pay. */
  word: PayerWord | undefined;
  /** What was asked and is not scored, below the answers. */
  unscored?: readonly AnswerRow[];
  /** Where these answers become those of the first of two lines. */
  split?: string;
  /** Its lower half; there once it is loaded. */
  further?: Further | undefined;
}

/** The parts of the lower half, named before they are there, so that a list of headings is whole. */
const furtherTitles = ['What would change it', 'Who works like this', 'What now'];

/** The first word of how sure a result is. */
export const sureness = { clear: 'Clear.', 'fairly clear': 'Fairly clear.', 'close call': 'A close call.' };

/** Everything that one sheet says: the headline, how sure it is, and all its parts. */
export function LineResult({
  result,
  over,
  notes,
  goOn,
  examples,
  word,
  unscored = [],
  split,
  further,
  ...line
}: Props) {
  const { words, sheet, linkTo, level, ids } = line;
  const headline = <Segments of={headlineOf(words, result)} />;
  const varies = variesLine(result);
  const isBothWays = result.status === 'ok' && result.mixedKind === 'both-ways';
  const linkToQuestion = (text: string) => {
    const question = words.questions.find((candidate) => candidate.text === text);
    return question && linkTo(question.id);
  };

  return (
    <>
      <div class={level === 2 ? 'head' : 'line-head'}>
        <p class="small">{over}</p>
        {level === 2 ? (
          <h1 tabIndex={-1} id={`${ids}headline`}>
            {headline}
          </h1>
        ) : (
          <p class="says" tabIndex={-1} id={`${ids}headline`}>
            {headline}
          </p>
        )}
        {notes && <p class="dropped">{notes}</p>}
        <div class="beside">
          <div>
            {varies && <p>{varies}</p>}
            {split && (varies || isBothWays) && (
              <p class="no-print">
                Do you do two kinds of work? <a href={split}>Answer for each of them apart</a>. Your answers stay.
              </p>
            )}
            <p>
              {result.status === 'ok' && <strong>{sureness[result.sure]} </strong>}
              <Segments of={surenessLine(words, sheet, result)} linkTo={linkToQuestion} />
            </p>
          </div>
          {result.status === 'ok' && level === 2 && <p class="small">{notAGrade}</p>}
        </div>
      </div>
      {result.status === 'insufficient' &&
        (further ? (
          <further.Missing {...line} result={result} goOn={goOn} />
        ) : (
          <Waiting title="What is missing" {...line} />
        ))}
      <ResultProfile {...line} profile={result.profile} />
      {result.status === 'ok' && (
        <>
          <ResultWhy {...line} result={result} />
          {further ? (
            <further.Part
              {...line}
              result={result}
              further={further.words}
              examples={examples}
              word={word}
              split={split}
            />
          ) : (
            furtherTitles.map((title) => <Waiting key={title} title={title} {...line} />)
          )}
        </>
      )}
      <ResultAnswers {...line} unscored={unscored} />
    </>
  );
}

/** The heading of a part that is not there yet. */
function Waiting({ title, level, trial }: Pick<LineProps, 'level' | 'trial'> & { title: string }) {
  return (
    <ResultPart title={title} level={level} class="waiting no-print">
      <p class="small">{trial?.failed ? notLoaded : 'Loading …'}</p>
    </ResultPart>
  );
}
