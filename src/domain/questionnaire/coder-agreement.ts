import { answerValue } from './answer-value.ts';
import { assess } from './assess.ts';
import type { ExampleId, Sheet, Side, Structure } from './schema.ts';

/** Answer sheets of one coder, by example. */
export type CodedSheets = Readonly<Record<ExampleId, Sheet>>;

/** How far two coders agree over the examples and questions that both answered. */
export interface CoderAgreement {
  /** Pairs of answers compared. */
  compared: number;
  /** Pairs with the same value. */
  same: number;
  /** Pairs at most one step apart. */
  near: number;
  /** Examples compared, and those for which both sheets have the same side. */
  examples: number;
  sameSide: number;
}

/** Compare two coders. A pair counts when both answers have a value; `varies` counts as the midpoint, as in scoring. */
export function coderAgreement(structure: Structure, a: CodedSheets, b: CodedSheets): CoderAgreement {
  const shared = Object.keys(a).filter((id) => id in b);
  const steps = shared.flatMap((example) =>
    structure.questions.flatMap(({ id }) => {
      const [x, y] = [answerValue(a[example]?.[id]), answerValue(b[example]?.[id])];
      return x === null || y === null ? [] : [Math.abs(x - y)];
    }),
  );
  return {
    compared: steps.length,
    same: steps.filter((step) => step === 0).length,
    near: steps.filter((step) => step <= 1).length,
    examples: shared.length,
    sameSide: shared.filter((id) => sideOfSheet(structure, a[id]) === sideOfSheet(structure, b[id])).length,
  };
}

/** The side of a sheet; null when it has too few answers. */
export function sideOfSheet(structure: Structure, sheet: Sheet | undefined): Side | null {
  const result = assess(structure, sheet ?? {});
  return result.status === 'ok' ? result.side : null;
}
