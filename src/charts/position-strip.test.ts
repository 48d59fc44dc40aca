import { expect, it } from 'vitest';
import { mixedBand, placePosition } from './position-strip.ts';

it.each([
  [-1, 4, 'start'],
  [-0.2, 40.8, 'middle'],
  [0, 50, 'middle'],
  [1, 96, 'end'],
] as const)('placePosition puts %d at %d per cent, with its label inside', (S, x, anchor) =>
  expect(placePosition(S)).toEqual({ x, anchor }),
);

it('mixedBand reaches from one edge of the mixed positions to the other', () => {
  expect(mixedBand.x).toBeCloseTo(placePosition(-0.2).x);
  expect(mixedBand.x + mixedBand.width).toBeCloseTo(placePosition(0.2).x);
});
