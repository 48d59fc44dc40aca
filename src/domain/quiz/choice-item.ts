import type { ChoiceItem, Item } from './schema.ts';

/** Whether an item has three choices, so that lessons and tests can show it; the other types wait for practice. */
export function isChoiceItem(item: Item): item is ChoiceItem {
  return 'choices' in item;
}
