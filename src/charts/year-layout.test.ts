import { describe, expect, it } from 'vitest';
import { layoutYear } from './year-layout.ts';

describe('layoutYear', () => {
  it('names each visit’s month and what ties it to the one before', () =>
    expect(layoutYear([0, 5, 11], 'plan').visits.map(({ month, tie }) => [month, tie])).toEqual([
      ['January', 'the first visit'],
      ['June', 'one person and a shared plan'],
      ['December', 'one person and a shared plan'],
    ]));
  it.each([
    ['nothing', 'nothing'],
    ['notes', 'notes that anyone can read'],
    ['person', 'one person who remembers'],
  ] as const)('says %s in words', (join, tie) => expect(layoutYear([0, 1], join).visits[1]?.tie).toBe(tie));
  it('sets visits in the middle of their months, from edge to edge', () => {
    const { months, visits } = layoutYear([...Array(12).keys()], 'nothing');
    expect(visits.map(({ month }) => month)).toEqual(months);
    const xs = visits.map(({ x }) => x);
    expect(xs[0]).toBeCloseTo(100 - (xs.at(-1) ?? 0));
    for (const [index, x] of xs.entries()) expect(x).toBeCloseTo(((index + 0.5) / 12) * 100);
  });
  it('has no visit in an empty year', () => expect(layoutYear([], 'person').visits).toEqual([]));
});
