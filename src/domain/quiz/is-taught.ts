import type { PooledItem } from './item-index.ts';

/** Whether an item belongs to a lesson, not to the tests. */
export function isTaught({ place }: Pick<PooledItem, 'place'>): boolean {
  return place !== 'form' && place !== 'control';
}
