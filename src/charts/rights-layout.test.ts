import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutRights } from './rights-layout.ts';

test('layoutRights draws a square for each learner, and no two overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 11 }), (counts) => {
      const { columns, side, ground, width, height } = layoutRights(counts);
      expect(columns.map(({ squares }) => squares.length)).toEqual(counts);
      expect(side).toBeGreaterThan(0);
      expect(height).toBeLessThan(270);
      for (const { squares, x } of columns) {
        expect(x - side / 2).toBeGreaterThanOrEqual(0);
        expect(x + side / 2).toBeLessThanOrEqual(width);
        squares.forEach((y, index) => {
          expect(y).toBeGreaterThanOrEqual(0);
          const below = squares[index - 1] ?? ground;
          expect(y + side).toBeLessThanOrEqual(below);
        });
      }
    }),
  );
});

test('two layouts with one tallest column share their scale', () => {
  expect(layoutRights([1, 2], 9).side).toBe(layoutRights([9, 0], 9).side);
});
