/** How deep a thread hangs between two visits: more where the gap is wider, within bounds that fit the row. */
function sag(gap: number): number {
  return Math.min(56, 16 + gap * 0.42);
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Path of a thread through visits.
 *
 * @param xs positions of the visits, ascending, in the units of the drawing's width
 * @param y height of the visits
 * @param taut a shared plan pulls the thread straight
 * @param end where the thread leaves the drawing; without it the thread ends at the last visit
 * @returns SVG path data; empty for no visit, or for one visit that leads nowhere
 */
export function threadPath(
  xs: readonly number[],
  y: number,
  { taut = false, end }: { taut?: boolean; end?: number } = {},
): string {
  const stops = end === undefined ? [...xs] : [...xs, end];
  const [first, ...rest] = stops;
  if (first === undefined || rest.length === 0) return '';
  let from = first;
  let path = `M${round(first)} ${y}`;
  for (const to of rest) {
    path += taut ? `H${round(to)}` : `Q${round((from + to) / 2)} ${round(y + sag(to - from))} ${round(to)} ${y}`;
    from = to;
  }
  return path;
}
