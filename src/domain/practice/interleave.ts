import type { KeyWord } from '../quiz/key-word.ts';
import { shuffled } from '../quiz/shuffled.ts';

/** What mixing looks at: the lesson, and the word of the right answer. */
export interface Mixable {
  readonly lesson: string;
  readonly word?: KeyWord;
}

/** How often an order of items is tried before the best is taken. */
const tries = 20;

/**
 * Mix items, so that unlike cases stand next to each other (Birnbaum and others 2013: it is the contrast of neighbours
 * that helps). No two neighbours come from one lesson as long as the others suffice to part them, and the same word is
 * right at most twice in a row as long as the items allow both.
 */
export function interleave<T extends Mixable>(items: readonly T[], random: () => number): T[] {
  let best: T[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < tries && least > 0; n++) {
    const order = mixOnce(shuffled(items, random));
    const found = neighbours(order) * order.length + longRuns(order);
    if (found < least) [best, least] = [order, found];
  }
  return best;
}

/** Places where an item follows one of its own lesson. */
export function neighbours(order: readonly Mixable[]): number {
  return order.filter(({ lesson }, i) => i > 0 && order[i - 1]?.lesson === lesson).length;
}

/** Places where the same word is right for the third time in a row, or more. */
export function longRuns(order: readonly Mixable[]): number {
  return order.filter(({ word }, i) => i > 1 && word && order[i - 1]?.word === word && order[i - 2]?.word === word)
    .length;
}

function mixOnce<T extends Mixable>(items: readonly T[]): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const { lesson } of left) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
    const share = (item: T) => counts.get(item.lesson) ?? 0;
    const fault = (item: T) => {
      // A lesson that holds more than half of what is left must come now, or it meets itself later.
      const must = share(item) * 2 > left.length ? -4 : 0;
      const next = [...order.slice(-2), item];
      return must + (neighbours(next.slice(-2)) > 0 ? 8 : 0) + (longRuns(next) > 0 ? 1 : 0);
    };
    const at = left.reduce((best, item, i) => {
      const other = left[best] as T;
      const better = fault(item) - fault(other) || share(other) - share(item);
      return better < 0 ? i : best;
    }, 0);
    order.push(...left.splice(at, 1));
  }
  return order;
}
