import { scaleLinear } from 'd3';
import { type Labelled, placeLabels } from './place-labels.ts';

/** Something with a position on the line from the customer end (−1) to the client end (1). */
export interface OnStrip {
  id: string;
  position: number;
}

/** Where it stands. Rows count up from 0, just above the line. */
export interface Placed extends Labelled {
  row: number;
}

/**
 * Place labelled things on a strip from −1 to 1, in order of position. A label is `width` per cent wide; near the
 * start of the line it starts at its mark, elsewhere it ends there.
 */
export function layoutStrip<T extends OnStrip>(things: readonly T[], width: number): (T & Placed)[] {
  const scale = scaleLinear().domain([-1, 1]).range([4, 96]);
  const marked = things
    .map((thing) => {
      const x = Math.round(scale(thing.position) * 10) / 10;
      return { ...thing, x, anchor: x < width ? ('start' as const) : ('end' as const) };
    })
    .sort((a, b) => a.x - b.x);
  const rows = placeLabels(marked, width);
  return marked.map((thing, index) => ({ ...thing, row: rows[index] ?? 0 }));
}
