import { answerValue } from './answer-value.ts';
import { positionOf } from './position.ts';
import { rangeOf } from './range.ts';
import type { QuestionId, Sheet, Side, Structure } from './schema.ts';
import { sideOf } from './side.ts';
import { tallySheet } from './tally.ts';

/** What the questions without a value could do to a result. */
export interface Skipped {
  /** Questions without a value, `unsure` included, in the order they are asked. */
  readonly ids: readonly QuestionId[];
  /** The side if every one of them lay at the customer end; null when that is the side found. */
  readonly ifCustomer: Side | null;
  /** The side if every one of them lay at the client end; null when that is the side found. */
  readonly ifClient: Side | null;
}

/** Which questions have no value, and whether filling them in could change the side (C6.1). */
export function skippedOf(structure: Structure, sheet: Sheet): Skipped {
  const tally = tallySheet(structure, sheet);
  const position = positionOf(tally);
  const ids = structure.questions.map(({ id }) => id).filter((id) => answerValue(sheet[id]) === null);
  if (!position) return { ids, ifCustomer: null, ifClient: null };
  const side = sideOf(position);
  const { lo, hi } = rangeOf(structure, tally);
  const unlessFound = (other: Side) => (other === side ? null : other);
  return { ids, ifCustomer: unlessFound(sideOf(lo)), ifClient: unlessFound(sideOf(hi)) };
}
