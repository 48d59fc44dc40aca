import type { DimensionId, Level, QuestionId, Questionnaire } from './schema.ts';

/** The words that a result page needs: sent to the browser once, for text, figure and table alike. */
export interface ResultWords {
  readonly version: number;
  /** Words of the two answers that are not graded. */
  readonly escapes: { readonly varies: string; readonly unsure: string };
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly name: string;
    readonly topic: string;
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

/** The part of a questionnaire that its result page shows, without reasons, sources and example sheets. */
export function resultWords({ version, escapes, dimensions, questions }: Questionnaire): ResultWords {
  return {
    version,
    escapes,
    dimensions: dimensions.map(({ id, name, topic, core, customer, client }) => ({
      id,
      name,
      topic,
      ...(core && { core }),
      customer: { saying: customer.saying },
      client: { saying: client.saying },
    })),
    questions: questions.map(({ id, dimension, text, options }) => ({ id, dimension, text, options })),
  };
}
