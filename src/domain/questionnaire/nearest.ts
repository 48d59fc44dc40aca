import { denominatorOf, partOf } from './position.ts';
import type { DimensionId, Example, ExampleId, Nearest, Side, Structure } from './schema.ts';
import { sideOf } from './side.ts';
import { type Tally, tallySheet } from './tally.ts';

/** Where an example business stands in each dimension: all that comparing needs, and a few bytes to send. */
export interface ExamplePlace {
  readonly id: ExampleId;
  /** Its share of a position's numerator (`partOf`), whole, by dimension in table order. */
  readonly parts: readonly number[];
}

/** How far apart two businesses are, as a fraction of whole numbers: 0 works alike, 1 opposite in every dimension. */
export interface Distance {
  readonly num: number;
  readonly den: number;
}

/** The examples of C7 that a result shows. */
export interface Neighbours {
  readonly nearest: readonly Nearest[];
  readonly contrast: Nearest | null;
}

interface Neighbour extends Distance {
  readonly id: ExampleId;
  readonly side: Side;
}

/** In hundredths of a distance: up to here an example works much alike, a little alike, and counts as an equal. */
const limits = { much: 15, little: 25, equal: 3 } as const;
const mostMuch = 3;
const mostLittle = 2;

/** Where an example stands, from its sheet, which has an answer in every dimension. */
export function placeOf(structure: Structure, { id, answers }: Pick<Example, 'id' | 'answers'>): ExamplePlace {
  return { id, parts: tallySheet(structure, answers).dimensions.map(partOf) };
}

/** Where all examples of a questionnaire stand. */
export function placesOf(questionnaire: Structure & { readonly examples: readonly Example[] }): ExamplePlace[] {
  return questionnaire.examples.map((example) => placeOf(questionnaire, example));
}

/** The side of an example's own sheet, whatever its sources say. */
export function sideOfPlace({ questions }: Structure, { parts }: ExamplePlace): Side {
  return sideOf({ num: parts.reduce((sum, part) => sum + part, 0), den: 4 * questions.length });
}

/** How far an example is from the answers, over the answered dimensions (C7): `Σ w_d |m_d − e_d| / 2 Σ w_d`. */
export function distanceTo(tally: Tally, { parts }: ExamplePlace): Distance {
  let num = 0;
  tally.dimensions.forEach((dimension, index) => {
    if (dimension.count > 0) num += Math.abs(partOf(dimension) - (parts[index] ?? 0));
  });
  return { num, den: 2 * denominatorOf(tally) };
}

/** The answered dimensions in which an example differs most from the answers, the most first; ties in table order. */
export function mostDifferent(tally: Tally, { parts }: ExamplePlace, count: number): DimensionId[] {
  return tally.dimensions
    .map((dimension, index) => ({ ...dimension, apart: Math.abs(partOf(dimension) - (parts[index] ?? 0)) }))
    .filter((dimension) => dimension.count > 0)
    .sort((a, b) => b.apart * a.weight - a.apart * b.weight)
    .slice(0, count)
    .map(({ id }) => id);
}

/** How alike a distance is in words that a page can use. Exact: an equal quotient rounds to the equal number. */
export function likenessOf(distance: number): 'much' | 'little' | 'far' {
  if (distance <= limits.much / 100) return 'much';
  return distance <= limits.little / 100 ? 'little' : 'far';
}

const byAlphabet = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const isWithin = ({ num, den }: Distance, hundredths: number) => 100 * num <= hundredths * den;

/** Groups of equals, the nearest first: all that are at most 0.03 further than the nearest one of the group. */
function groupsOf(neighbours: readonly Neighbour[], most: number): Nearest[] {
  const groups: Nearest[] = [];
  let rest = [...neighbours].sort((a, b) => a.num - b.num || byAlphabet(a, b));
  for (let first = rest[0]; first && groups.length < most; first = rest[0]) {
    const { num, den } = first;
    const isEqual = (other: Neighbour) => isWithin({ num: other.num - num, den }, limits.equal);
    const [example = first.id, ...equals] = rest
      .filter(isEqual)
      .sort(byAlphabet)
      .map(({ id }) => id);
    groups.push({ example, distance: num / den, equals });
    rest = rest.filter((other) => !isEqual(other));
  }
  return groups;
}

/**
 * The examples nearest to the answers, compared dimension by dimension, and a contrast from the other side (C7).
 *
 * A mixed result has two other sides: it gets the nearest of each, and an example that is mixed too where one is near.
 */
export function nearestExamples(
  structure: Structure,
  tally: Tally,
  side: Side,
  examples: readonly ExamplePlace[],
): Neighbours {
  const all = examples.map((place) => ({
    id: place.id,
    side: sideOfPlace(structure, place),
    ...distanceTo(tally, place),
  }));
  const on = (wanted: Side) => all.filter((neighbour) => neighbour.side === wanted);
  const within = (some: readonly Neighbour[], hundredths: number) => some.filter((one) => isWithin(one, hundredths));

  if (side === 'mixed') {
    const kinds = [within(on('mixed'), limits.little), on('client'), on('customer')];
    const nearest = kinds.flatMap((kind) => groupsOf(kind, 1)).sort((a, b) => a.distance - b.distance);
    return { nearest, contrast: null };
  }
  const much = within(all, limits.much);
  const nearest = much.length > 0 ? groupsOf(much, mostMuch) : groupsOf(within(all, limits.little), mostLittle);
  const [contrast = null] = groupsOf(on(side === 'client' ? 'customer' : 'client'), 1);
  return { nearest, contrast };
}
