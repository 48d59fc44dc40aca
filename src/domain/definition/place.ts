import { answerValue } from '../questionnaire/answer-value.ts';
import type { Example, ExampleId, Structure } from '../questionnaire/schema.ts';
import { type TestId, tests } from './tests.ts';

/** Where most sources that name an example put it; `split` when as many say one word as the other. */
export type Said = 'customer' | 'client' | 'split';

/** What weighing needs to know of an example. */
export interface Place {
  readonly id: ExampleId;
  readonly said: Said;
  /** How many sources name it. */
  readonly sources: number;
  /** By test: −24, the customer end, to 24, the client end. Twenty-fourths are whole for one to four answers. */
  readonly at: Readonly<Record<TestId, number>>;
}

/** The end of a test in the units of `Place.at`. */
export const end = 24;

function saidOf({ says }: Pick<Example, 'says'>): Said {
  const clients = says.filter(({ side }) => side === 'client').length;
  if (2 * clients === says.length) return 'split';
  return 2 * clients > says.length ? 'client' : 'customer';
}

/**
 * Where an example's answer sheet puts it by each of the six tests: the mean of the answers to that test's questions.
 * “It varies” counts as the middle; “not sure” is left out, and a test without an answer stands in the middle.
 */
export function placeOf(structure: Structure, example: Pick<Example, 'id' | 'says' | 'answers'>): Place {
  const at = tests.map(({ id, dimensions }) => {
    const values = structure.questions
      .filter(({ dimension }) => dimensions.includes(dimension))
      .map((question) => answerValue(example.answers[question.id]))
      .filter((value) => value !== null);
    const sum = values.reduce((total, value) => total + value, 0);
    return [id, values.length === 0 ? 0 : (sum * end) / (2 * values.length)];
  });
  return { id: example.id, said: saidOf(example), sources: example.says.length, at: Object.fromEntries(at) };
}
