import { asNumber, denominatorOf, partOf } from './position.ts';
import type { Pull, Side } from './schema.ts';
import type { Tally } from './tally.ts';

/** Pull of every answered dimension (C2), `c_d = w_d m_d / W_A`: strongest first, ties in table order. They add up to the position. */
export function pullsOf(tally: Tally): Pull[] {
  const den = denominatorOf(tally);
  return tally.dimensions
    .filter((dimension) => dimension.count > 0)
    .map((dimension) => ({ dim: dimension.id, part: partOf(dimension) }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .map(({ dim, part }) => ({ dim, c: asNumber({ num: part, den }) }));
}

/**
 * Pulls that explain a side (C2): up to three towards it and up to two against it, strongest first.
 *
 * A mixed result has no winning side, so it gets up to three each way.
 */
export function strongestPulls(pulls: readonly Pull[], side: Side): { client: Pull[]; customer: Pull[] } {
  return {
    client: pulls.filter(({ c }) => c > 0).slice(0, side === 'customer' ? 2 : 3),
    customer: pulls.filter(({ c }) => c < 0).slice(0, side === 'client' ? 2 : 3),
  };
}
