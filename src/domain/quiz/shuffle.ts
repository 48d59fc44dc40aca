/** FNV-1a, 32 bits: turns a text into a fixed number, the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** A list in an order fixed by an id: the same on every machine, and no position favoured. */
export function shuffledById<C extends { id: string }>(id: string, list: readonly C[]): C[] {
  return list.toSorted((a, b) => hash(`${id}/${a.id}`) - hash(`${id}/${b.id}`));
}

/**
 * The choices of an item in the order every page shows them: shuffled by the item's id, so that the order is
 * fixed for a class and a printed sheet, and no position favours the key. A scale keeps its written order. An item of a
 * type without choices has none.
 */
export function shuffledChoices<C extends { id: string }>(item: {
  id: string;
  choices?: readonly C[] | undefined;
  scale?: boolean | undefined;
}): C[] {
  const choices = item.choices ?? [];
  if (item.scale) return [...choices];
  return shuffledById(item.id, choices);
}
