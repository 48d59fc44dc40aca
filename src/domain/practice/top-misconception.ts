import { parsePlaced } from '../quiz/placed.ts';
import type { ShownItem } from '../quiz/shown-item.ts';

/** The wrong beliefs behind one answer: of the wrong choice, or of each card in a wrong place. */
export function misconceptionsIn(item: ShownItem, choice: string): string[] {
  if ('choices' in item)
    return item.choices.flatMap(({ id, key, misconception }) => (id === choice && !key && misconception) || []);
  if ('accept' in item) return [];
  const placed = parsePlaced(choice);
  return item.cards.flatMap(
    ({ id, key, misconception }) => (Object.hasOwn(placed, id) && placed[id] !== key && misconception) || [],
  );
}

/**
 * The belief that stands behind most of the wrong answers, and behind how many; of equals the one met first.
 * Undefined when no wrong answer has one.
 */
export function topMisconception(
  answers: readonly { item: ShownItem; choice: string }[],
): { id: string; times: number } | undefined {
  const counts = new Map<string, number>();
  for (const { item, choice } of answers)
    for (const id of new Set(misconceptionsIn(item, choice))) counts.set(id, (counts.get(id) ?? 0) + 1);
  let top: { id: string; times: number } | undefined;
  for (const [id, times] of counts) if (times > (top?.times ?? 0)) top = { id, times };
  return top;
}
