import type { Structure } from './schema.ts';

/** The part of a questionnaire that scoring needs, without its words: small enough to send to a script. */
export function structureOf({ version, dimensions, questions }: Structure): Structure {
  return {
    version,
    dimensions: dimensions.map(({ id, core }) => (core ? { id, core } : { id })),
    questions: questions.map(({ id, dimension }) => ({ id, dimension })),
  };
}
