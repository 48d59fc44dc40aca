import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutStrip } from './strip-layout.ts';

const at = (...positions: number[]) => positions.map((position, index) => ({ id: `t${index}`, position }));

describe('layoutStrip', () => {
  it('layoutStrip places the ends and the middle, in order of position', () =>
    expect(layoutStrip(at(1, 0, -1), 20).map(({ id, x, row, anchor }) => [id, x, row, anchor])).toEqual([
      ['t2', 4, 0, 'start'],
      ['t1', 50, 0, 'end'],
      ['t0', 96, 0, 'end'],
    ]));
  it('layoutStrip lets labels that end at their marks rise to the right', () =>
    expect(layoutStrip(at(0, 0.05, 0.1), 20).map(({ row }) => row)).toEqual([0, 1, 2]));
  it('layoutStrip lets labels that start at their marks rise to the left', () =>
    expect(layoutStrip(at(-1, -0.95, -0.9), 20).map(({ row }) => row)).toEqual([2, 1, 0]));
  it('layoutStrip of nothing is nothing', () => expect(layoutStrip([], 20)).toEqual([]));
  it('layoutStrip never lets two labels of one row meet', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 18 }), (positions) => {
        const spans = layoutStrip(at(...positions), 30).map(({ x, row, anchor }) =>
          anchor === 'start' ? { row, from: x, to: x + 30 } : { row, from: x - 30, to: x },
        );
        for (const [index, a] of spans.entries()) {
          for (const b of spans.slice(index + 1)) {
            if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }
        }
      }),
      { seed: 20261121 },
    );
  });
});
