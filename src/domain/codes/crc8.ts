/** x⁸ + x² + x + 1. Its factors are x + 1 and one of degree 7, which no swap of two neighbouring symbols divides. */
const polynomial = 0x07;
/** Not 0, so that a code of zeros is refused. */
const start = 0xff;

/**
 * The 8-bit cyclic check of a row of bits (0 or 1), 0 to 255.
 *
 * It differs whenever one stretch of up to eight bits was changed, and so for every single wrong symbol of a code.
 */
export function crc8(bits: readonly number[]): number {
  let check = start;
  for (const bit of bits) {
    const carry = (check >> 7) ^ bit;
    check = (check << 1) & 0xff;
    if (carry) check ^= polynomial;
  }
  return check;
}
