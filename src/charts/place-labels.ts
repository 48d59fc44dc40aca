/** A mark on a line whose label starts or ends at it; `x` in per cent of the width. */
export interface Labelled {
  x: number;
  anchor: 'start' | 'end';
}

type Span = readonly [from: number, to: number];

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
const inside = (x: number, [from, to]: Span) => x > from && x < to;

/**
 * Rows for labels beside a line, 0 next to it. A label is `width` per cent wide. Each takes the nearest row in which no
 * label meets another and no leader, which runs from a label to the line, crosses a label. Rows are in input order.
 */
export function placeLabels(marks: readonly Labelled[], width: number): number[] {
  const labels = marks.map(({ x, anchor }, index) => {
    const span: Span = anchor === 'start' ? [x, x + width] : [x - width, x];
    return { x, anchor, span, index };
  });
  // Labels that end at their mark rise to the right, labels that start there rise to the left: leaders stay clear.
  const ordered = [
    ...labels.filter(({ anchor }) => anchor === 'end').sort((a, b) => a.x - b.x),
    ...labels.filter(({ anchor }) => anchor === 'start').sort((a, b) => b.x - a.x),
  ];
  const placed: ((typeof labels)[number] & { row: number })[] = [];
  for (const next of ordered) {
    const isFree = (row: number) =>
      placed.every(
        (other) =>
          !(other.row === row && overlap(next.span, other.span)) &&
          !(other.row > row && inside(other.x, next.span)) &&
          !(other.row < row && inside(next.x, other.span)),
      );
    const beyond = Math.max(-1, ...placed.map(({ row }) => row)) + 1;
    const row = Array.from({ length: beyond + 1 }, (_, nearest) => nearest).find(isFree) ?? beyond;
    placed.push({ ...next, row });
  }
  return placed.sort((a, b) => a.index - b.index).map(({ row }) => row);
}
