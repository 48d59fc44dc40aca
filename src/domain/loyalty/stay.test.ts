import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainFromFive, stayOf } from './stay.ts';

const seed = 20_261_122;
const leaving = fc.integer({ min: 1, max: 100 });
const yearly = fc.integer({ min: 0, max: 1000 });

describe('stayOf', () => {
  it.each([
    [10, 10, 100],
    [5, 20, 200],
    [50, 2, 20],
    [100, 1, 10],
  ])('with %i of 100 leaving each year, people stay %i years and bring %i at 10 a year', (rate, years, profit) => {
    expect(stayOf(rate, 10)).toEqual({ leaving: rate, years, profit });
  });

  it('equals the sum over the years that it stands for', () => {
    fc.assert(
      fc.property(leaving, yearly, (rate, each) => {
        const stays = 1 - rate / 100;
        const sum = Array.from({ length: 4000 }, (_, year) => each * stays ** year).reduce((a, b) => a + b, 0);
        expect(stayOf(rate, each).profit).toBeCloseTo(sum, 6);
      }),
      { seed, numRuns: 60 },
    );
  });

  it.each([0, -1, 101, Number.NaN])('has no answer for %d of 100', (rate) => {
    expect(() => stayOf(rate, 10)).toThrow(RangeError);
  });
});

describe('gainFromFive', () => {
  it('is the difference between the two stays, whatever a year brings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 100 }), fc.integer({ min: 1, max: 1000 }), (rate, each) => {
        const [before, after] = [stayOf(rate, each).profit, stayOf(rate - 5, each).profit];
        expect(gainFromFive(rate)).toBeCloseTo((after / before - 1) * 100, 8);
      }),
      { seed },
    );
  });

  it('gets smaller the more people leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 99 }), (rate) => {
        expect(gainFromFive(rate)).toBeGreaterThan(gainFromFive(rate + 1));
      }),
      { seed },
    );
  });
});
