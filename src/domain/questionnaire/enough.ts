import { answerValue } from './answer-value.ts';
import { leastAnswers } from './least-answers.ts';
import type { QuestionId, Sheet, Structure } from './schema.ts';
import type { Tally } from './tally.ts';

/**
 * The least number of further answers that could be enough for a result (C4); 0 when there are enough.
 *
 * One answer can fill all three gaps at once, if it is the first in a core dimension.
 */
export function answersNeeded(tally: Tally): number {
  const reached = tally.dimensions.filter((dimension) => dimension.count > 0);
  return Math.max(
    0,
    leastAnswers.answers - tally.answered,
    leastAnswers.dimensions - reached.length,
    leastAnswers.core - reached.filter((dimension) => dimension.core).length,
  );
}

/**
 * Questions without a value, the most useful first (C4): those of core dimensions without an answer, of other
 * dimensions without an answer, the rest; each in the order they are asked.
 */
export function nextQuestions(structure: Structure, sheet: Sheet, tally: Tally): QuestionId[] {
  const rank = new Map(tally.dimensions.map(({ id, core, count }) => [id, count > 0 ? 2 : core ? 0 : 1]));
  const rankOf = (dimension: string) => rank.get(dimension) ?? 2;
  return structure.questions
    .filter((question) => answerValue(sheet[question.id]) === null)
    .sort((a, b) => rankOf(a.dimension) - rankOf(b.dimension))
    .map((question) => question.id);
}
