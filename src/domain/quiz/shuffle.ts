/** FNV-1a, 32 bits: turns an id into a fixed number, the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
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
  return choices.toSorted((a, b) => hash(`${item.id}/${a.id}`) - hash(`${item.id}/${b.id}`));
}
