import { denominatorOf, partOf } from './position.ts';
import type { DimensionId, MixedKind, Side } from './schema.ts';
import type { Tally } from './tally.ts';

/** How strongly the answers pull each way (C5). */
export interface Balance {
  /** Pull towards the client end, 0 to 1. */
  readonly P: number;
  /** Pull towards the customer end, 0 to 1. */
  readonly N: number;
  /** 0 all one way, 1 evenly opposed. */
  readonly K: number;
}

/** Both pulls as parts of the position's numerator: whole numbers. */
function partsOf(tally: Tally): { up: number; down: number } {
  let up = 0;
  let down = 0;
  for (const dimension of tally.dimensions) {
    const part = partOf(dimension);
    if (part > 0) up += part;
    else down -= part;
  }
  return { up, down };
}

/** `P`, `N` and `K` of C5: `P − N` is the position and `K = 1 − |P − N| / (P + N)`. Null when nothing has a value. */
export function balanceOf(tally: Tally): Balance | null {
  const den = denominatorOf(tally);
  if (den === 0) return null;
  const { up, down } = partsOf(tally);
  return { P: up / den, N: down / den, K: up + down === 0 ? 0 : 1 - Math.abs(up - down) / (up + down) };
}

/** What kind of mixed (C5): both pulls of 0.20 or more pull both ways; otherwise the answers lie in between. */
export function mixedKindOf(tally: Tally): MixedKind {
  const { up, down } = partsOf(tally);
  return 5 * Math.min(up, down) >= denominatorOf(tally) ? 'both-ways' : 'in-between';
}

/** Dimensions half-way or further to the other end than the side found (C5), in table order; none when mixed. */
export function exceptionsOf(tally: Tally, side: Side): DimensionId[] {
  if (side === 'mixed') return [];
  const other = side === 'client' ? -1 : 1;
  return tally.dimensions.filter(({ sum, count }) => count > 0 && other * sum >= count).map(({ id }) => id);
}
