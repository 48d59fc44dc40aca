import { farApart } from './far-apart.ts';
import type { QuestionId, Sheet, Structure } from './schema.ts';

/** Where an owner is: at a question, asked to look again at answers that point different ways, or done. */
export type Step = { at: 'question'; id: QuestionId } | { at: 'look-again' } | { at: 'result' };

/** Where to begin with the answers that are there: the first question without one, else the first question. */
export function firstStep({ questions }: Structure, sheet: Sheet): QuestionId {
  const open = questions.find(({ id }) => sheet[id] === undefined) ?? questions[0];
  return open?.id ?? '';
}

/** The step after a question. The last one leads to the result, by way of a look at answers that are far apart. */
export function stepAfter(structure: Structure, sheet: Sheet, id: QuestionId): Step {
  const index = structure.questions.findIndex((question) => question.id === id);
  const next = structure.questions[index + 1];
  if (next) return { at: 'question', id: next.id };
  return { at: farApart(structure, sheet).length > 0 ? 'look-again' : 'result' };
}

/** The question before a step, or null at the first one. */
export function questionBefore({ questions }: Structure, step: Step): QuestionId | null {
  const index = step.at === 'question' ? questions.findIndex(({ id }) => id === step.id) : questions.length;
  return questions[index - 1]?.id ?? null;
}
