import { saidTo } from '../domain/questionnaire/said.ts';
import { type AnswerRow, AnswerRows } from './AnswerRows.tsx';
import type { LineProps } from './LineResult.tsx';
import { ResultPart } from './ResultPart.tsx';

interface Props extends LineProps {
  /** What was asked and is not scored. */
  unscored: readonly AnswerRow[];
}

/** All questions in order, what was said, and a way to change it. */
export function ResultAnswers({ words, sheet, linkTo, level, unscored }: Props) {
  const scored = words.questions.map(({ id, text }) => {
    const said = saidTo(words, sheet, id);
    return { key: id, text, said: said ? [said.text] : [] };
  });
  return (
    <ResultPart title="Your answers" level={level}>
      <ol class="answers">
        <AnswerRows rows={scored} linkTo={linkTo} />
        <AnswerRows rows={unscored} linkTo={linkTo} class="no-print" />
      </ol>
    </ResultPart>
  );
}
