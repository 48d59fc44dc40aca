import { answerValue } from './answer-value.ts';
import type { DimensionId, Sheet, Structure } from './schema.ts';

/**
 * Dimensions whose two answers are three or more steps apart (B3), in table order.
 *
 * That can be right, so a page only asks whether the owner wants to look again.
 */
export function farApart(structure: Structure, sheet: Sheet): DimensionId[] {
  return structure.dimensions
    .map(({ id }) => id)
    .filter((id) => {
      const values = structure.questions
        .filter((question) => question.dimension === id)
        .map((question) => answerValue(sheet[question.id]))
        .filter((value) => value !== null);
      return values.length > 1 && Math.max(...values) - Math.min(...values) >= 3;
    });
}
