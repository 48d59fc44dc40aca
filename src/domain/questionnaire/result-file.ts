import { parseAnswers } from './answers.ts';
import { assess } from './assess.ts';
import { assessLines, type LinesResult } from './assess-lines.ts';
import type { ExampleWords, ResultWords } from './result-words.ts';
import type { Result, Sheet } from './schema.ts';

/** What is saved as a file: the answers, the result that they gave, and the link that opens it again. */
export interface ResultFile {
  readonly questionnaire: { readonly id: 'which-business'; readonly version: number };
  readonly link: string;
  readonly answers: Sheet;
  /** Answers about the second line of business; only there with two lines. */
  readonly secondAnswers?: Sheet;
  /** As `npm run -s score` prints it for the same answers; with two lines, both results and what they are together. */
  readonly result: Result | LinesResult;
}

/** The file of the result whose link is given, with its fragment as `formatAnswers` writes it, and the nearest of `examples`. */
export function resultFile(words: ResultWords, examples: readonly ExampleWords[], link: string): ResultFile {
  const { sheet, rest } = parseAnswers(words, new URL(link).hash);
  const isTwo = rest.lines === 'two';
  return {
    questionnaire: { id: 'which-business', version: words.version },
    link,
    answers: sheet,
    ...(isTwo && { secondAnswers: rest.second }),
    result: isTwo
      ? assessLines(words, [sheet, rest.second], rest.share, [], examples)
      : assess(words, sheet, [], examples),
  };
}
