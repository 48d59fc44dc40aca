import type { DimensionId, Profile, Wording } from './schema.ts';

/** One dimension of two profiles side by side. */
export interface ComparedRow {
  readonly id: DimensionId;
  readonly name: string;
  /** The name in a sentence. */
  readonly topic: string;
  /** Where each line lies, −1 customer end to 1 client end; null without an answer. */
  readonly m: readonly [number | null, number | null];
  /** How far apart they lie, 0 to 2; null unless both have an answer. */
  readonly apart: number | null;
}

/** The names of dimensions that a comparison shows. */
interface Named extends Wording {
  readonly dimensions: readonly { readonly id: DimensionId; readonly name: string; readonly topic: string }[];
}

/** Two profiles row by row: furthest apart first, ties in table order, rows with a missing answer last. */
export function compareLines(words: Named, [first, second]: readonly [Profile, Profile]): ComparedRow[] {
  return words.dimensions
    .map(({ id, name, topic }) => {
      const a = first[id] ?? null;
      const b = second[id] ?? null;
      return { id, name, topic, m: [a, b] as const, apart: a === null || b === null ? null : Math.abs(a - b) };
    })
    .sort((x, y) => (y.apart ?? -1) - (x.apart ?? -1));
}

/** How many dimensions a title names. */
const mostNamed = 3;

/** The point of a comparison as a sentence: “Your two lines are furthest apart on contact and time”. */
export function comparedTitle(rows: readonly ComparedRow[]): string {
  const known = rows.filter(({ apart }) => apart !== null);
  if (known.length === 0) return 'There is no way of working that both lines have answers for yet';
  const topics = known
    .filter(({ apart }) => apart !== 0)
    .map(({ topic }) => topic)
    .slice(0, mostNamed);
  if (topics.length === 0) return 'Both lines lie at the same place in every way of working';
  const last = topics.pop();
  return `Your two lines are furthest apart on ${topics.length > 0 ? `${topics.join(', ')} and ` : ''}${last}`;
}
