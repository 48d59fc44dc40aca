import { grouped } from '../quiz/grouped.ts';
import { isTaught } from '../quiz/is-taught.ts';
import type { Pool, PooledItem } from '../quiz/item-index.ts';
import { shuffled } from '../quiz/shuffled.ts';
import { interleave } from './interleave.ts';
import { byFamiliarity } from './pick-another.ts';

export interface Draw {
  /** Ids of lessons to ask about. */
  readonly lessons: readonly string[];
  /** How many items; fewer come when the lessons hold fewer. */
  readonly length: number;
  /** When each item was last seen. */
  readonly seen: ReadonlyMap<string, string>;
  readonly random: () => number;
}

/** Own items before twins: a twin is kept for a second try. */
const places = ['practice', 'check', 'guess', 'twin'] as const;

/**
 * Draw a mixed session: the lessons take turns, each turn asks about another objective in its least familiar wording,
 * and the two words are right about equally often. The result is mixed.
 */
export function drawSession(pool: Pool, { lessons, length, seen, random }: Draw): PooledItem[] {
  const taught = pool.filter((item) => isTaught(item) && lessons.includes(item.lesson));
  const queues = shuffled([...grouped(taught, ({ lesson }) => lesson).values()], random).map((own) =>
    inTurns(shuffled([...grouped(own, ({ objective }) => objective).values()], random), seen),
  );
  const drawn: PooledItem[] = [];
  while (drawn.length < length && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      if (drawn.length === length) break;
      drawn.push(...queue.splice(nextAt(queue, drawn), 1));
    }
  }
  return interleave(drawn, random);
}

/** The items of a lesson: each objective's first wording, then each one's second, and so on. */
function inTurns(objectives: readonly PooledItem[][], seen: ReadonlyMap<string, string>): PooledItem[] {
  const ranked = objectives.map((items) => byFamiliarity(items, seen, places));
  const most = Math.max(0, ...ranked.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => ranked.flatMap((items) => items[turn] ?? [])).flat();
}

/** The place in a queue of the first item that does not make one word right much more often than the other. */
function nextAt(queue: readonly PooledItem[], drawn: readonly PooledItem[]): number {
  const lead = drawn.reduce((sum, { word }) => sum + (word === 'client' ? 1 : word === 'customer' ? -1 : 0), 0);
  const tooOften = lead >= 1 ? 'client' : lead <= -1 ? 'customer' : undefined;
  const at = queue.findIndex(({ word }, i) => i < 4 && word !== tooOften);
  return tooOften === undefined || at < 0 ? 0 : at;
}
