import { type Labelled, placeLabels } from './place-labels.ts';

/** Something that happened in a year. */
export interface Dated {
  year: number;
}

/** Where the line of years begins and ends, in per cent of the width. */
const lineFrom = 2;
const lineTo = 98;

/** Place of a year in per cent of the width; years outside are placed at the nearer end. */
export function placeYear(year: number, { from, to }: { from: number; to: number }): number {
  const share = Math.min(1, Math.max(0, (year - from) / (to - from)));
  return Math.round((lineFrom + share * (lineTo - lineFrom)) * 10) / 10;
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
  const marked = [...events]
    .sort((a, b) => a.year - b.year)
    .map((event) => {
      const x = placeYear(event.year, { from, to });
      return { ...event, x, anchor: x + width > 100 ? ('end' as const) : ('start' as const) };
    });
  const rows = placeLabels(marked, width);
  return marked.map((event, index) => ({ ...event, row: rows[index] ?? 0 }));
}
