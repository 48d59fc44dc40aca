import type { AdviceTitles } from './advice-words.ts';
import { type ExamplePlace, placeOf } from './nearest.ts';
import type { DimensionId, End, Example, Level, QuestionId, Questionnaire } from './schema.ts';
import type { LineCount, PayerWord } from './unscored.ts';

/** An example business as a result shows it: its name, where it stands, and the side that its sources give. */
export interface ExampleWords extends ExamplePlace {
  readonly name: string;
  readonly says: End | 'both';
}

interface UnscoredWords<T extends string> {
  readonly text: string;
  readonly options: Readonly<Record<T, string>>;
}

/** The words that a result page shows at once, for text, figure and table alike. */
export interface ResultWords {
  readonly version: number;
  /** Words of the two answers that are not graded. */
  readonly escapes: { readonly varies: string; readonly unsure: string };
  /** Words of the first and the last question, which are not scored. */
  readonly unscored: {
    readonly lines: UnscoredWords<LineCount>;
    readonly word: UnscoredWords<PayerWord>;
  };
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly name: string;
    readonly topic: string;
    /** Where a lesson says what the documents say about it. */
    readonly lesson: string;
    readonly core?: true | undefined;
    readonly customer: { readonly saying: string };
    readonly client: { readonly saying: string };
  }[];
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly dimension: DimensionId;
    readonly text: string;
    readonly options: readonly { readonly value: Level; readonly text: string; readonly short: string }[];
  }[];
}

/** The words that a result page fetches when its lower half comes near: whom to compare with, and what to do next. */
export interface FurtherWords {
  readonly examples: readonly ExampleWords[];
  readonly advice: AdviceTitles;
}

const isSaid = ({ says }: Example, end: End) => says.some(({ side }) => side === end);

/** The side that an example's sources give, or that they disagree. */
function saysOf(example: Example): ExampleWords['says'] {
  if (isSaid(example, 'client')) return isSaid(example, 'customer') ? 'both' : 'client';
  return 'customer';
}

/**
 * The part of a questionnaire that its result page shows at once, without reasons, sources and examples.
 * `lessons` is the address of the lessons.
 */
export function resultWords(questionnaire: Questionnaire, lessons = '/lessons/'): ResultWords {
  const { version, escapes, unscored, dimensions, questions } = questionnaire;
  return {
    version,
    escapes,
    unscored: { lines: unscored.lines, word: unscored.word },
    dimensions: dimensions.map(({ id, name, topic, lesson, core, customer, client }) => ({
      id,
      name,
      topic,
      lesson: lessons + lesson,
      ...(core && { core }),
      customer: { saying: customer.saying },
      client: { saying: client.saying },
    })),
    questions: questions.map(({ id, dimension, text, options }) => ({ id, dimension, text, options })),
  };
}

/** The examples as a result compares with them, without their answers, reasons and sources. */
export function exampleWords(questionnaire: Questionnaire): ExampleWords[] {
  return questionnaire.examples.map((example) => ({
    ...placeOf(questionnaire, example),
    name: example.name,
    says: saysOf(example),
  }));
}
