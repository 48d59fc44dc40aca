import { scaleLinear } from 'd3';

/** Something with a position on the line from the customer end (−1) to the client end (1). */
export interface OnStrip {
  id: string;
  position: number;
}

/** Where it stands: `x` in per cent of the width, `row` counts down from 0 so that no two labels meet. */
export interface Placed {
  x: number;
  row: number;
}

/**
 * Place labelled things on a strip from −1 to 1. A label ends at its mark and is `width` per cent wide; it takes the
 * first row from the bottom in which it meets no other, so no leader line crosses a label. Input order decides ties;
 * output is in order of position.
 */
export function layoutStrip<T extends OnStrip>(things: readonly T[], width: number): (T & Placed)[] {
  const scale = scaleLinear().domain([-1, 1]).range([4, 96]);
  const rows: number[] = [];
  return [...things]
    .sort((a, b) => a.position - b.position)
    .map((thing) => {
      const x = Math.round(scale(thing.position) * 10) / 10;
      const free = rows.findIndex((end) => x - width >= end);
      const row = free < 0 ? rows.length : free;
      rows[row] = x;
      return { ...thing, x, row };
    });
}
