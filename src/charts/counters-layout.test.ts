import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCounters } from './counters-layout.ts';

const sense = (id: string) => ({ id, text: id, side: 'client' as const });
const step = (id: string, fits: string[] = [], partly: string[] = []) => ({ id, label: id, fits, partly });

describe('layoutCounters', () => {
  it('sets the first step at one counter and the last at the other', () =>
    expect(layoutCounters([], [step('a'), step('b'), step('c')]).steps.map(({ x }) => x)).toEqual([4, 50, 96]));
  it('sets a single step at the first counter', () =>
    expect(layoutCounters([], [step('a')]).steps.map(({ x }) => x)).toEqual([4]));
  it('says step by step whether a sense fits, and fully where both are said', () =>
    expect(
      layoutCounters([sense('x')], [step('a'), step('b', [], ['x']), step('c', ['x']), step('d', ['x'], ['x'])]).rows[0]
        ?.fits,
    ).toEqual(['does not fit', 'in part', 'fits', 'fits']));
  it('has no step and no row for nothing', () => expect(layoutCounters([], [])).toEqual({ steps: [], rows: [] }));
  it('keeps all steps inside the line, at equal distances', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (count) => {
        const xs = layoutCounters(
          [],
          Array.from({ length: count }, (_, index) => step(`s${index}`)),
        ).steps.map(({ x }) => x);
        const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.21);
        expect([xs[0], xs.at(-1)]).toEqual([4, 96]);
      }),
      { seed: 20261122 },
    );
  });
});
