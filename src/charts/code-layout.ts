/** The quiet zone that a QR code needs on each side, in squares (ISO/IEC 18004). */
const quiet = 4;

/**
 * A QR code as one path: the dark squares, joined along each row, with the quiet zone around them.
 *
 * `side` is the number of squares on a side; `size` is the side of the drawing, a square being 1.
 */
export function layoutCode(
  side: number,
  isDark: (row: number, column: number) => boolean,
): { size: number; path: string } {
  let path = '';
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column + 1 < side && isDark(row, column + 1)) column += 1;
      const width = column - start + 1;
      path += `M${start + quiet} ${row + quiet}h${width}v1h-${width}z`;
    }
  }
  return { size: side + 2 * quiet, path };
}
