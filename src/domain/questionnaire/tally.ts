import { answerValue } from './answer-value.ts';
import type { DimensionId, Sheet, Structure } from './schema.ts';

/** What the answers to one dimension's questions add up to. */
export interface DimensionTally {
  readonly id: DimensionId;
  readonly core: boolean;
  /** Number of its questions, `w_d`. */
  readonly weight: number;
  /** Sum of its answers in steps. */
  readonly sum: number;
  /** Number of its answers that have a value, `n_d`. */
  readonly count: number;
}

/** A sheet, added up by dimension. Everything else about a result is worked out from this. */
export interface Tally {
  /** Every dimension in table order, answered or not. */
  readonly dimensions: readonly DimensionTally[];
  /** Number of answers with a value, `|A|`. */
  readonly answered: number;
  /** Number of answers that are `varies`. */
  readonly varies: number;
}

/** Add up a sheet by dimension (C1). Ids that the questionnaire does not have are not looked at. */
export function tallySheet(structure: Structure, sheet: Sheet): Tally {
  const dimensions = structure.dimensions.map(({ id, core }) => ({
    id,
    core: core === true,
    weight: 0,
    sum: 0,
    count: 0,
  }));
  let answered = 0;
  let varies = 0;

  for (const question of structure.questions) {
    const dimension = dimensions.find(({ id }) => id === question.dimension);
    if (!dimension) continue;
    dimension.weight += 1;
    const answer = sheet[question.id];
    const value = answerValue(answer);
    if (value === null) continue;
    dimension.sum += value;
    dimension.count += 1;
    answered += 1;
    if (answer === 'varies') varies += 1;
  }
  return { dimensions, answered, varies };
}
