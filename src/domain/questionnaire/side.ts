import type { Position } from './position.ts';
import type { Side } from './schema.ts';

/** Side of a position (C3): client from +0.20, customer from −0.20, mixed between. A design choice, not an estimate. */
export function sideOf({ num, den }: Position): Side {
  if (5 * num >= den) return 'client';
  if (5 * num <= -den) return 'customer';
  return 'mixed';
}

/** Whether a position is strongly on its side (C3): 0.60 or more either way. */
export function isStrong({ num, den }: Position): boolean {
  return 5 * Math.abs(num) >= 3 * den;
}
