import type { ExampleId } from '../questionnaire/schema.ts';
import { end, type Place, type Said } from './place.ts';
import { type TestId, testIds } from './tests.ts';

/** How much a test may count: not at all, to most. */
export const weightLevels = [0, 1, 2, 3, 4] as const;
export type Weight = (typeof weightLevels)[number];

/** A definition: how much each test counts. Only the ratios matter. */
export type Weights = Readonly<Record<TestId, Weight>>;

/** An example under a definition. */
export interface Weighed {
  readonly id: ExampleId;
  readonly said: Said;
  readonly sources: number;
  /** Weighted mean of its tests, −1 customer end to 1 client end. */
  readonly position: number;
  /** It lies beyond the middle, on the other side from most sources that name it. */
  readonly astray: boolean;
}

export type Outcome =
  /** All weights are nought: there is no definition, and no example has a place. */
  | { readonly kind: 'nothing'; readonly all: readonly ExampleId[] }
  | {
      readonly kind: 'placed';
      /** From the customer end to the client end; equals by alphabet of their ids. */
      readonly line: readonly Weighed[];
      /** Of the examples astray the one that lies farthest from the middle; null when none is astray. */
      readonly worst: Weighed | null;
    };

const byAlphabet = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Weighted sum of an example's tests: whole, so that equal places are equal whatever the scale of the weights. */
function sumOf(weights: Weights, { at }: Place): number {
  return testIds.reduce((sum, id) => sum + weights[id] * at[id], 0);
}

/**
 * Place all examples by a definition, and find the one that embarrasses it most.
 *
 * Examples whose sources are split can never be astray, nor can one that lies exactly in the middle.
 */
export function weigh(weights: Weights, places: readonly Place[]): Outcome {
  const total = testIds.reduce((sum, id) => sum + weights[id], 0);
  if (total === 0) return { kind: 'nothing', all: [...places].sort(byAlphabet).map(({ id }) => id) };
  const sums = places.map((place) => ({ ...place, sum: sumOf(weights, place) }));
  const line = sums
    .sort((a, b) => a.sum - b.sum || byAlphabet(a, b))
    .map(({ at: _, sum, ...place }) => ({
      weighed: { ...place, position: sum / (end * total), astray: isAstray(place.said, sum) },
      sum,
    }));
  const [worst] = line
    .filter(({ weighed }) => weighed.astray)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || byAlphabet(a.weighed, b.weighed));
  return { kind: 'placed', line: line.map(({ weighed }) => weighed), worst: worst?.weighed ?? null };
}

function isAstray(said: Said, sum: number): boolean {
  return (said === 'customer' && sum > 0) || (said === 'client' && sum < 0);
}
