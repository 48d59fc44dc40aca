import { likenessOf, mostDifferent, nearestExamples, sideOfPlace } from './nearest.ts';
import type { ExampleWords, ResultWords } from './result-words.ts';
import type { DimensionId, ExampleId, Nearest, Ok, Sheet, Side } from './schema.ts';
import { tallySheet } from './tally.ts';

/** An example's name; the note gives its own side and its sources', empty when both are the side of the result. */
export interface NamedExample {
  readonly id: ExampleId;
  readonly name: string;
  readonly note: string;
}

/** One dimension in which an example and the answers differ: what is so there, and here. */
export interface Difference {
  readonly id: DimensionId;
  readonly name: string;
  readonly there: string;
  readonly here: string;
}

/** Who works like this, in words (C7). */
export interface WorksLike {
  /** Groups of equally near examples, the nearest first, each under how alike it is. */
  readonly near: readonly { readonly title: string; readonly groups: readonly (readonly NamedExample[])[] }[];
  /** One example from the other side, with the two dimensions that differ most. */
  readonly contrast: { readonly example: NamedExample; readonly differences: readonly Difference[] } | null;
}

const titles = { much: 'Works much like', little: 'Works a little like', far: 'Not close, but the nearest' } as const;
const sideWords: Record<Side, string> = { client: 'client', customer: 'customer', mixed: 'between' };

/** How many differences a contrast names. */
const mostDifferences = 2;
/** From here on, a dimension's `saying` is true of its answers. */
const clearly = 0.5;

function noteOf(words: ResultWords, example: ExampleWords, side: Side): string {
  const own = sideOfPlace(words, example);
  if (own === side && own === example.says) return '';
  if (example.says === 'both') return `${sideWords[own]}; sources disagree`;
  return own === example.says ? own : `${sideWords[own]}; its source says ${example.says}`;
}

/** What answers at one point of a dimension say. */
function sayingAt({ client, customer }: ResultWords['dimensions'][number], m: number): string {
  if (Math.abs(m) < clearly) return 'it is near the middle';
  return (m > 0 ? client : customer).saying;
}

/** Which of these examples are nearest to a result, and which one is its contrast, in words. */
export function worksLike(
  words: ResultWords,
  examples: readonly ExampleWords[],
  sheet: Sheet,
  { side, profile }: Pick<Ok, 'side' | 'profile'>,
): WorksLike {
  const tally = tallySheet(words, sheet);
  const { nearest, contrast } = nearestExamples(words, tally, side, examples);
  const find = (id: ExampleId) => examples.filter((example) => example.id === id);
  const name = (example: ExampleWords): NamedExample => ({
    id: example.id,
    name: example.name,
    note: noteOf(words, example, side),
  });
  const groupOf = ({ example, equals }: Nearest) => [example, ...equals].sort().flatMap(find).map(name);
  const near = (['much', 'little', 'far'] as const)
    .map((likeness) => ({
      title: titles[likeness],
      groups: nearest.filter(({ distance }) => likenessOf(distance) === likeness).map(groupOf),
    }))
    .filter(({ groups }) => groups.length > 0);

  const [other] = contrast ? find(contrast.example) : [];
  if (!other) return { near, contrast: null };
  const differences = mostDifferent(tally, other, mostDifferences).flatMap((id) => {
    const index = words.dimensions.findIndex((dimension) => dimension.id === id);
    const dimension = words.dimensions[index];
    if (!dimension) return [];
    const there = (other.parts[index] ?? 0) / (4 * (tally.dimensions[index]?.weight ?? 1));
    return [
      { id, name: dimension.name, there: sayingAt(dimension, there), here: sayingAt(dimension, profile[id] ?? 0) },
    ];
  });
  return { near, contrast: { example: name(other), differences } };
}
