import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningAt } from './meaning-at.ts';

const meanings = [
  { year: 1400, text: 'a regular' },
  { year: 1380, text: 'a tax collector' },
  { year: 1540, text: 'any person' },
];

describe('meaningAt', () => {
  it.each([
    [1379, undefined],
    [1380, 'a tax collector'],
    [1399, 'a tax collector'],
    [1400, 'a regular'],
    [1539, 'a regular'],
    [2025, 'any person'],
  ])('in %i the newest meaning is %s', (year, text) => {
    expect(meaningAt(meanings, year)?.text).toBe(text);
  });

  it('has none without meanings', () => {
    expect(meaningAt([], 1500)).toBeUndefined();
  });

  it('never names a meaning from the future, and never goes back as the years pass', () => {
    const some = fc.array(fc.record({ year: fc.integer({ min: 1300, max: 2025 }), text: fc.string() }));
    const year = fc.integer({ min: 1300, max: 2025 });
    fc.assert(
      fc.property(some, year, year, (list, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [meaningAt(list, early), meaningAt(list, late)];
        if (before) expect(before.year).toBeLessThanOrEqual(early);
        expect(after?.year ?? 0).toBeGreaterThanOrEqual(before?.year ?? 0);
      }),
      { seed: 20_261_122 },
    );
  });
});
