import { strongestPulls } from './pulls.ts';
import type { DimensionId, End, Result, Structure } from './schema.ts';

/** A card for each end of each dimension. What a card holds is for its user to say: a title, or all its words. */
export type Cards<Card> = Readonly<Record<DimensionId, Readonly<Record<End, Card>>>>;

/** The card of one end of one dimension. */
export interface ShownCard<Card> {
  readonly dimension: DimensionId;
  readonly card: Card;
}

/** The cards of both ends of one dimension, and the end that the answers stand nearer to. */
export interface ShownPair<Card> {
  readonly dimension: DimensionId;
  readonly nearer: End;
  readonly cards: Readonly<Record<End, Card>>;
}

/** What a result advises, if the owner does not ask to move. */
export type Advice<Card> =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'side';
      /** Cards of the side found, for its largest pulls: at most three. */
      readonly keep: readonly ShownCard<Card>[];
      /** Dimensions that clearly go the other way: at most two. */
      readonly look: readonly ShownPair<Card>[];
    }
  | {
      readonly kind: 'both-ways';
      /** Dimensions half-way or further to each end, strongest pull first. */
      readonly client: readonly DimensionId[];
      readonly customer: readonly DimensionId[];
    }
  | {
      readonly kind: 'in-between';
      /** The dimensions nearest an end: at most two, none when all answers lie in the middle. */
      readonly nearest: readonly ShownPair<Card>[];
    };

/** How many exceptions, and how many dimensions between the two, are shown with both cards. */
const mostPairs = 2;
/** From here on, a dimension clearly lies at an end. */
const clearly = 0.5;

/**
 * What a result advises (Advice 2). Nobody is told to move: on a side, what to keep doing and what goes the other way;
 * for a mixed result, two groups of dimensions or the choice that is open; for too few answers nothing.
 *
 * No dimension without an answer gets a card, and none gets a card of the other side alone.
 */
export function adviceFor<Card>(
  { dimensions }: Pick<Structure, 'dimensions'>,
  cards: Cards<Card>,
  result: Result,
): Advice<Card> {
  if (result.status === 'insufficient') return { kind: 'none' };
  const { side, mixedKind, profile, pulls, exceptions } = result;
  const lean = (dimension: DimensionId) => profile[dimension] ?? 0;
  const pairs = (some: readonly DimensionId[]) =>
    some.slice(0, mostPairs).flatMap((dimension): ShownPair<Card>[] => {
      const pair = cards[dimension];
      return pair ? [{ dimension, nearer: lean(dimension) < 0 ? 'customer' : 'client', cards: pair }] : [];
    });
  const byPull = pulls.map(({ dim }) => dim);

  if (side !== 'mixed') {
    const keep = strongestPulls(pulls, side)[side].flatMap(({ dim }): ShownCard<Card>[] => {
      const pair = cards[dim];
      return pair ? [{ dimension: dim, card: pair[side] }] : [];
    });
    return { kind: 'side', keep, look: pairs(byPull.filter((dim) => exceptions.includes(dim))) };
  }
  if (mixedKind === 'both-ways') {
    return {
      kind: 'both-ways',
      client: byPull.filter((dim) => lean(dim) >= clearly),
      customer: byPull.filter((dim) => lean(dim) <= -clearly),
    };
  }
  const nearest = dimensions.map(({ id }) => id).filter((id) => lean(id) !== 0);
  return { kind: 'in-between', nearest: pairs(nearest.sort((a, b) => Math.abs(lean(b)) - Math.abs(lean(a)))) };
}
