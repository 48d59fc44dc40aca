import type { FurtherWords } from '../domain/questionnaire/result-words.ts';
import type { Ok } from '../domain/questionnaire/schema.ts';
import type { PayerWord } from '../domain/questionnaire/unscored.ts';
import { wordCheck } from '../domain/questionnaire/word-check.ts';
import type { LineProps } from './LineResult.tsx';
import { ResultAdvice } from './ResultAdvice.tsx';
import { ResultChanges } from './ResultChanges.tsx';
import { ResultNearest } from './ResultNearest.tsx';
import { ResultWord } from './ResultWord.tsx';

export { ResultMissing } from './ResultMissing.tsx';

interface Props extends LineProps {
  result: Ok;
  further: FurtherWords;
  /** Address of the page of examples. */
  examples: string;
  /** What the owner calls the people who pay. */
  word: PayerWord | undefined;
  /** Where these answers become those of the first of two lines. */
  split?: string | undefined;
}

/** The lower half of a result: what would change it, who works like this, what now, and the word in use. */
export function ResultFurther({ further, examples, word, split, ...line }: Props) {
  return (
    <>
      <ResultChanges {...line} />
      <ResultNearest {...line} all={further.examples} examples={examples} />
      <ResultAdvice {...line} advice={further.advice} split={split} />
      <ResultWord said={wordCheck(line.words, line.result, word)} examples={examples} level={line.level} />
    </>
  );
}
