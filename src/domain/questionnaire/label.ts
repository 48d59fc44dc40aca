import type { Sureness } from './schema.ts';

/**
 * How sure a side is, from the answers themselves (C6.5); never a percentage, since there is no sample behind one.
 *
 * `k` is the least number of changes that alter the side; `crossed` says whether skipped questions could.
 */
export function surenessOf(k: number | null, crossed: boolean): Sureness {
  if (k !== null && k < 2) return 'close call';
  return (k === null || k >= 3) && !crossed ? 'clear' : 'fairly clear';
}
