import { expect, test } from 'vitest';
import { isStrong, sideOf } from './side.ts';

test.each([
  [-30, 'customer'],
  [-7, 'customer'],
  [-6, 'customer'],
  [-5, 'mixed'],
  [0, 'mixed'],
  [5, 'mixed'],
  [6, 'client'],
  [30, 'client'],
])('sideOf %i thirtieths is %s', (num, side) => {
  expect(sideOf({ num, den: 30 })).toBe(side);
});

test.each([
  [17, false],
  [18, true],
  [-17, false],
  [-18, true],
])('isStrong of %i thirtieths is %s', (num, strong) => {
  expect(isStrong({ num, den: 30 })).toBe(strong);
});

test.each([40, 44, 48, 52, 56, 60])('sideOf one fifth of %i is client, one less is mixed', (den) => {
  const edge = Math.ceil(den / 5);
  expect(sideOf({ num: edge, den })).toBe('client');
  expect(sideOf({ num: edge - 1, den })).toBe('mixed');
});
