import { expect, test } from 'vitest';
import type { Sheet, Structure } from './schema.ts';
import { tallySheet } from './tally.ts';
import { leastChanges, tippingAnswers } from './tipping.ts';

/** One dimension of two questions and three of one: a step counts 1/10, or 2/10 when the pair has one answer. */
const structure: Structure = {
  version: 1,
  dimensions: [{ id: 'pair', core: true }, { id: 'one' }, { id: 'two' }, { id: 'three' }],
  questions: [
    { id: 'a', dimension: 'pair' },
    { id: 'b', dimension: 'pair' },
    { id: 'c', dimension: 'one' },
    { id: 'd', dimension: 'two' },
    { id: 'e', dimension: 'three' },
  ],
};
const tips = (sheet: Sheet) => tippingAnswers(structure, sheet, tallySheet(structure, sheet));
const k = (sheet: Sheet) => leastChanges(structure, sheet, tallySheet(structure, sheet));

test('tippingAnswers names an answer twice when both its neighbours change the side', () => {
  const sheet: Sheet = { a: 0, c: 0, d: 0, e: 0 };
  expect(tips(sheet)[0]).toEqual({ id: 'a', to: -1, oneStep: true });
  expect(tips(sheet)[1]).toEqual({ id: 'a', to: 1, oneStep: true });
  expect(tips(sheet)).toContainEqual({ id: 'c', to: 2, oneStep: false });
});

test('tippingAnswers is empty, and leastChanges null, without an answer', () => {
  expect(tips({ a: 'unsure' })).toEqual([]);
  expect(k({ a: 'unsure' })).toBeNull();
});

test('tippingAnswers treats varies as the midpoint', () => {
  expect(tips({ a: 'varies', b: 1, c: 0, d: 0, e: 0 })).toContainEqual({ id: 'a', to: 1, oneStep: true });
});

test('tippingAnswers gives the nearest level only', () => {
  expect(tips({ a: 0, b: 0, c: 0, d: 0, e: 1 }).filter(({ id }) => id === 'a')).toEqual([
    { id: 'a', to: 1, oneStep: true },
  ]);
});

test.each([
  [{ a: 2, b: 2, c: 2, d: 2, e: 2 }, 3],
  [{ a: -2, b: -2, c: -2, d: -2, e: -2 }, 3],
  [{ a: 1, b: 1, c: 0, d: 0, e: 0 }, 1],
  [{ a: 2, b: 2, c: 2, d: 0, e: 0 }, 2],
] satisfies [Sheet, number][])('leastChanges of %o is %i', (sheet, expected) => {
  expect(k(sheet)).toBe(expected);
});
