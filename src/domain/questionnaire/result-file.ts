import { parseAnswers } from './answers.ts';
import { assess } from './assess.ts';
import type { ResultWords } from './result-words.ts';
import type { Result, Sheet } from './schema.ts';

/** What is saved as a file: the answers, the result that they gave, and the link that opens it again. */
export interface ResultFile {
  readonly questionnaire: { readonly id: 'which-business'; readonly version: number };
  readonly link: string;
  readonly answers: Sheet;
  /** As `npm run -s score` prints it for the same answers. */
  readonly result: Result;
}

/** The file of the result whose link is given, with its fragment as `formatAnswers` writes it. */
export function resultFile(words: ResultWords, link: string): ResultFile {
  const { sheet } = parseAnswers(words, new URL(link).hash);
  return {
    questionnaire: { id: 'which-business', version: words.version },
    link,
    answers: sheet,
    result: assess(words, sheet, [], words.examples),
  };
}
