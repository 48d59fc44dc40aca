import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from './timeline-layout.ts';

const options = { from: 1300, to: 2000, width: 30 };

describe('layoutTimeline', () => {
  it('layoutTimeline places the first and last year at the ends, in order of year', () =>
    expect(layoutTimeline([{ year: 2000 }, { year: 1300 }], options)).toEqual([
      { year: 1300, x: 2, row: 0, anchor: 'start' },
      { year: 2000, x: 98, row: 0, anchor: 'end' },
    ]));
  it('layoutTimeline gives near events rows of their own, the earliest lowest', () =>
    expect(layoutTimeline([{ year: 1400 }, { year: 1410 }, { year: 1420 }], options).map(({ row }) => row)).toEqual([
      2, 1, 0,
    ]));
  it('layoutTimeline keeps years outside at the nearer end', () =>
    expect(layoutTimeline([{ year: 100 }], options)[0]?.x).toBe(2));
  it('layoutTimeline of nothing is nothing', () => expect(layoutTimeline([], options)).toEqual([]));
  it('layoutTimeline never lets two labels of one row meet', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1200, max: 2100 }), { maxLength: 12 }), (years) => {
        const placed = layoutTimeline(
          years.map((year) => ({ year })),
          options,
        );
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) {
            if (a.row !== b.row) continue;
            const span = ({ x, anchor }: typeof a) => (anchor === 'start' ? [x, x + 30] : [x - 30, x]);
            const [[a0 = 0, a1 = 0], [b0 = 0, b1 = 0]] = [span(a), span(b)];
            expect(a1 <= b0 || b1 <= a0).toBe(true);
          }
        }
      }),
      { seed: 20261121 },
    );
  });
});
