import type { ResultWords } from './result-words.ts';
import type { Level, QuestionId } from './schema.ts';

/** The part of the words that only the result page holds; questions and answers are read from the page that asks them. */
export interface OwnWords extends Pick<ResultWords, 'version' | 'dimensions'> {
  /** The short form of each graded answer, from the customer end to the client end. */
  readonly shorts: Readonly<Record<QuestionId, readonly string[]>>;
}

/** What the page with the questions says. */
export interface AskedWords extends Pick<ResultWords, 'escapes' | 'unscored'> {
  readonly questions: readonly (Omit<ResultWords['questions'][number], 'options'> & {
    /** From the customer end to the client end. */
    readonly options: readonly { readonly value: Level; readonly text: string }[];
  })[];
}

/** What the result page holds of the words. */
export function ownWords({ version, dimensions, questions }: ResultWords): OwnWords {
  const shorts = questions.map(({ id, options }) => [id, options.map(({ short }) => short)] as const);
  return { version, dimensions, shorts: Object.fromEntries(shorts) };
}

/** All words, from what the result page holds and what the page with the questions says. */
export function wholeWords({ version, dimensions, shorts }: OwnWords, asked: AskedWords): ResultWords {
  return {
    version,
    dimensions,
    escapes: asked.escapes,
    unscored: asked.unscored,
    questions: asked.questions.map((question) => ({
      ...question,
      options: question.options.map((option, index) => ({
        ...option,
        short: shorts[question.id]?.[index] ?? option.text,
      })),
    })),
  };
}
