import { describe, expect, test } from 'vitest';
import { comparedTitle, compareLines } from './compare-lines.ts';

const words = {
  version: 1,
  questions: [],
  dimensions: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Name ${id}`, topic: `topic ${id}` })),
};
const compare = (first: Record<string, number | null>, second: Record<string, number | null>) =>
  compareLines(words, [first, second]);

describe('compareLines', () => {
  test('compareLines puts what is furthest apart first, ties in table order, a missing answer last', () => {
    const rows = compare({ a: 0.5, b: null, c: -1, d: 0 }, { a: 1, b: 0, c: 1, d: 0.5 });
    expect(rows.map(({ id, apart }) => [id, apart])).toEqual([
      ['c', 2],
      ['a', 0.5],
      ['d', 0.5],
      ['b', null],
    ]);
    expect(rows[3]).toMatchObject({ name: 'Name b', m: [null, 0] });
  });
});

test.each([
  [
    { a: 1, b: 1, c: 1, d: 1 },
    { a: -1, b: 0, c: 0.5, d: 1 },
    'Your two lines are furthest apart on topic a, topic b and topic c',
  ],
  [{ a: 1 }, { a: -1 }, 'Your two lines are furthest apart on topic a'],
  [{ a: 1, b: 0 }, { a: 1, b: 0 }, 'Both lines lie at the same place in every way of working'],
  [{ a: 1 }, { b: 1 }, 'There is no way of working that both lines have answers for yet'],
])('comparedTitle %#', (first, second, expected) => {
  expect(comparedTitle(compare(first, second))).toBe(expected);
});
