import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutOwnThread, mostShown } from './own-thread-layout.ts';

it('has no point without a visit, and puts the first at the start', () => {
  expect(layoutOwnThread([])).toEqual([]);
  expect(layoutOwnThread([0])).toEqual([1]);
});

it('makes a longer pause a wider step, and no pause more than twice that of a day', () => {
  const [a = 0, b = 0, c = 0, d = 0] = layoutOwnThread([0, 1, 7, 400]);
  expect(c - b).toBeGreaterThan(b - a);
  expect(d - c).toBeCloseTo(2 * (b - a), 0);
});

it('keeps points apart and inside, whatever the pauses', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: mostShown }), (gaps) => {
      const xs = layoutOwnThread(gaps);
      xs.slice(1).forEach((x, i) => {
        // On 280 px, 4 % are the eleven that a point is wide.
        expect(x - (xs[i] ?? 0)).toBeGreaterThanOrEqual(4);
      });
      expect(Math.max(...xs)).toBeLessThanOrEqual(99.1);
    }),
  );
});
