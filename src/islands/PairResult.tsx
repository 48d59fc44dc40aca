import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { assessLines, blendSide } from '../domain/questionnaire/assess-lines.ts';
import { compareLines } from '../domain/questionnaire/compare-lines.ts';
import { headlineOf, notAGrade, surenessLine } from '../domain/questionnaire/headline.ts';
import { lineNames } from '../domain/questionnaire/line-names.ts';
import { blendLine, linesHeadline, shareLine, shareWords } from '../domain/questionnaire/line-words.ts';
import type { Address } from '../domain/questionnaire/read-address.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import type { Sheet } from '../domain/questionnaire/schema.ts';
import { unscoredRows } from '../domain/questionnaire/unscored-rows.ts';
import { wordCheck } from '../domain/questionnaire/word-check.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { CompareLines } from './CompareLines.tsx';
import { LineResult, sureness } from './LineResult.tsx';
import type { Further } from './load-further.ts';
import { PairAnswers } from './PairAnswers.tsx';
import { ResultMissing } from './ResultMissing.tsx';
import { ResultPart } from './ResultPart.tsx';
import { ResultWord } from './ResultWord.tsx';
import { Segments } from './Segments.tsx';
import type { TrialState } from './trial-state.ts';

interface Props {
  words: ResultWords;
  address: Address;
  /** What was wrong with the link; empty when nothing was. */
  notes: string;
  /** Address of the questions with all answers, to go on answering. */
  goOn: string;
  /** Address of the page of examples. */
  examples: string;
  /** The lower half of each line's result; there once it is loaded. */
  further?: Further | undefined;
  /** What is tried on this page, and how to try. */
  trial?: TrialState | undefined;
}

/** What two lines of business say: each apart, both side by side, and last both together. Loaded only when needed. */
export function PairResult({ words, address, notes, goOn, examples, further, trial }: Props) {
  const { sheet, rest } = address;
  const sheets = [sheet, rest.second] as const;
  const names = lineNames(rest);
  const pair = assessLines(words, sheets, rest.share);
  const blend = pair.blend === null ? null : blendSide(words, sheets, rest.share);
  const linkTo = (key: string) => `${goOn}&change=${key}`;
  const lines = ([0, 1] as const).map((index) => ({
    name: names[index],
    result: pair.lines[index],
    line: {
      words,
      sheet: sheets[index],
      linkTo: (id: string) => linkTo(index === 0 ? id : `2.${id}`),
      addressWith: (changes: Sheet) =>
        index === 0
          ? formatAnswers(words, { ...sheet, ...changes }, rest)
          : formatAnswers(words, sheet, { ...rest, second: { ...rest.second, ...changes } }),
      level: 3 as const,
      ids: index === 0 ? '' : '2.',
      trial,
    },
  }));
  const isBoth = blend !== null;
  const aboutLines = [
    {
      key: 'names',
      text: 'Names of the two lines',
      said: [rest.name, rest['2.name']].filter((name) => name !== undefined),
    },
    {
      key: 'share',
      text: 'How much of the income comes from the first',
      said: rest.share ? [shareWords[rest.share]] : [],
    },
  ];
  const isAnyOk = pair.lines.some(({ status }) => status === 'ok');
  // Said once for both lines: the word of a field is set apart from any result, and equal results get one remark.
  const isOneRemark = pair.same || rest.word === 'other';
  const remark = isOneRemark
    ? (pair.lines.map((result) => wordCheck(words, result, rest.word)).find((said) => said.length > 0) ?? [])
    : [];
  const full = lines.map(({ name, result, line }) => (
    <LineResult
      key={name}
      {...line}
      result={result}
      over={`${result.answered} of ${words.questions.length} answered`}
      goOn={goOn}
      examples={examples}
      further={further}
      word={isOneRemark ? undefined : rest.word}
    />
  ));

  return (
    <>
      <div class="head">
        <p class="small">Which is my business? · Two lines</p>
        <h1 tabIndex={-1}>
          <Segments of={linesHeadline(pair, names)} />
        </h1>
        {notes && <p class="dropped">{notes}</p>}
        <div class="beside">
          {blend && pair.same ? (
            <div>
              <p>
                <Segments of={blendLine(blend)} />
              </p>
              <p>
                <Segments of={shareLine(rest.share, names)} />
              </p>
            </div>
          ) : (
            <dl class="terms text">
              {lines.map(({ name, result, line }, index) => (
                <>
                  <dt>
                    <a href={`#line-${index + 1}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </dt>
                  <dd>
                    <Segments of={headlineOf(words, result)} />
                    <span class="print-only small">
                      {result.status === 'ok' && sureness[result.sure]}{' '}
                      <Segments of={surenessLine(words, line.sheet, result)} />
                    </span>
                  </dd>
                </>
              ))}
            </dl>
          )}
          {isAnyOk && <p class="small">{notAGrade}</p>}
        </div>
      </div>
      {blend && (
        <ResultPart title="Side by side" level={2} class="profile-part">
          <CompareLines rows={compareLines(words, [pair.lines[0].profile, pair.lines[1].profile])} names={names} />
        </ResultPart>
      )}
      {pair.same ? (
        <ResultPart title="Each line apart" level={2} class="no-print">
          {lines.map(({ name }, index) => (
            <details key={name} class="line">
              <summary>
                Everything about <bdi>{name}</bdi>
              </summary>
              {full[index]}
            </details>
          ))}
        </ResultPart>
      ) : (
        lines
          .map(({ name, result, line }, index) => ({
            isOk: result.status === 'ok',
            part: (
              <section
                key={name}
                id={`line-${index + 1}`}
                class={isBoth || result.status !== 'ok' ? 'part line no-print' : 'part line'}
              >
                <h2>
                  <bdi>{name}</bdi>
                </h2>
                {result.status === 'ok' ? full[index] : <ResultMissing {...line} result={result} goOn={goOn} />}
              </section>
            ),
          }))
          // The line that has a result stands first.
          .sort((a, b) => Number(b.isOk) - Number(a.isOk))
          .map(({ part }) => part)
      )}
      <ResultWord said={remark} examples={examples} level={2} />
      {blend && !pair.same && (
        <ResultPart title="Both together" level={2} class="blend">
          <p class="small">
            <Segments of={blendLine(blend)} /> <Segments of={shareLine(rest.share, names)} /> This mixes two kinds of
            work, so the two results above say more.
          </p>
        </ResultPart>
      )}
      {isBoth && <PairAnswers words={words} sheets={sheets} names={names} />}
      <ResultPart title="What is not scored" level={2} class="no-print">
        <ol class="answers">
          <AnswerRows rows={[...unscoredRows(words, rest), ...aboutLines]} linkTo={linkTo} />
        </ol>
      </ResultPart>
    </>
  );
}
