import { assess } from './assess.ts';
import type { Example, ExampleId, Structure } from './schema.ts';
import { sideOf } from './side.ts';

/** What equal weights for all dimensions would do to the examples (A4). */
export interface EqualWeights {
  /** The largest move of any example's position, 0 to 2. */
  readonly largestMove: number;
  /** Examples that would be on another side, the middle included. */
  readonly changed: readonly ExampleId[];
  /** Examples that would go from one end to the other. */
  readonly crossed: readonly ExampleId[];
}

/** Score every example with its dimensions weighed equally, and compare. */
export function equalWeights(structure: Structure, examples: readonly Pick<Example, 'id' | 'answers'>[]): EqualWeights {
  const rows = examples.flatMap(({ id, answers }) => {
    const result = assess(structure, answers);
    if (result.status !== 'ok') return [];
    const means = Object.values(result.profile).filter((m) => m !== null);
    const position = means.reduce((sum, m) => sum + m, 0) / means.length;
    // A hundred-thousandth, so that a sum of quarters that should be exactly 0.20 counts as 0.20.
    const side = sideOf({ num: Math.round(position * 100_000), den: 100_000 });
    return [{ id, from: result.side, to: side, move: Math.abs(position - result.S) }];
  });
  const changed = rows.filter(({ from, to }) => from !== to);
  return {
    largestMove: Math.max(0, ...rows.map(({ move }) => move)),
    changed: changed.map(({ id }) => id),
    crossed: changed.filter(({ from, to }) => from !== 'mixed' && to !== 'mixed').map(({ id }) => id),
  };
}
