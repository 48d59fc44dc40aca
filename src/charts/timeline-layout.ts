import { scaleLinear } from 'd3';
import { type Labelled, placeLabels } from './place-labels.ts';

/** Something that happened in a year. */
export interface Dated {
  year: number;
}

/**
 * Place events on a line of years, in order of year: `x` in per cent of the width, and a row, counted down from the
 * line. A label is `width` per cent wide; it starts at its mark, or ends there where it would leave the drawing.
 *
 * @param from first year of the line
 * @param to last year; years outside are placed at the nearer end
 */
export function layoutTimeline<T extends Dated>(
  events: readonly T[],
  { from, to, width }: { from: number; to: number; width: number },
): (T & Labelled & { row: number })[] {
  const scale = scaleLinear().domain([from, to]).range([2, 98]).clamp(true);
  const marked = [...events]
    .sort((a, b) => a.year - b.year)
    .map((event) => {
      const x = Math.round(scale(event.year) * 10) / 10;
      return { ...event, x, anchor: x + width > 100 ? ('end' as const) : ('start' as const) };
    });
  const rows = placeLabels(marked, width);
  return marked.map((event, index) => ({ ...event, row: rows[index] ?? 0 }));
}
