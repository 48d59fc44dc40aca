/**
 * Crockford's base 32: digits and capital letters without I, L, O and U, so that a code can be read out, typed and
 * copied from a board. Source: Douglas Crockford, "Base 32".
 */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const values = new Map([...symbols].map((symbol, value) => [symbol, value] as const));
for (const [written, meant] of ['O0', 'I1', 'L1'].map((pair) => [...pair] as [string, string])) {
  values.set(written, values.get(meant) as number);
}

/** Bits that one symbol carries. */
export const bitsPerSymbol = 5;

/** The symbol for 0 to 31. */
export function formatSymbol(value: number): string {
  return symbols.charAt(value);
}

/** What a typed character stands for, 0 to 31, in any case, with O as 0 and I and L as 1; null for all others. */
export function parseSymbol(character: string): number | null {
  return values.get(character.toUpperCase()) ?? null;
}
