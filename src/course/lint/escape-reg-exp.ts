/** A text as a pattern that matches it. `RegExp.escape` would do, but Node has it only from 24 on. */
export function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('-', '\\x2d');
}
