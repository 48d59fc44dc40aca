import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutProfile, leanInWords, profileTitle } from './profile-layout.ts';

const rows = (...ms: (number | null)[]) => ms.map((m, index) => ({ id: `d${index}`, name: `Dimension ${index}`, m }));

describe('layoutProfile', () => {
  it('layoutProfile puts the client end first and missing answers last', () => {
    expect(layoutProfile(rows(-1, null, 1, 0)).map(({ id, x, end }) => [id, x, end])).toEqual([
      ['d2', 96, 'client'],
      ['d3', 50, 'middle'],
      ['d0', 4, 'customer'],
      ['d1', 50, 'none'],
    ]);
  });

  it('layoutProfile keeps every row once and every mark inside the drawing', () => {
    const m = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(m, { maxLength: 11 }), (ms) => {
        const placed = layoutProfile(rows(...ms));
        expect(placed.map(({ id }) => id).sort()).toEqual(
          rows(...ms)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { x } of placed) expect(x >= 4 && x <= 96).toBe(true);
      }),
      { seed: 20261121 },
    );
  });
});

describe('leanInWords', () => {
  it.each([
    [null, 'no answer'],
    [0, 'in the middle'],
    [1, 'strongly like a client business'],
    [0.5, 'like a client business'],
    [0.125, 'a little like a client business'],
    [-0.25, 'like a customer business'],
    [-1, 'strongly like a customer business'],
  ])('leanInWords(%s) is %s', (m, words) => expect(leanInWords(m)).toBe(words));
});

describe('profileTitle', () => {
  it.each([
    { ms: [], title: 'No way of working has an answer yet' },
    { ms: [null, null], title: 'No way of working has an answer yet' },
    { ms: [1, 1, 1], title: 'Three ways of working lean to the client end' },
    { ms: [1, -1, -1], title: 'One way of working leans to the client end, two to the customer end' },
    {
      ms: [1, -1, 0],
      title: 'One way of working leans to the client end, one to the customer end and one stands in the middle',
    },
    { ms: [-1, 0, 0], title: 'One way of working leans to the customer end, two stand in the middle' },
    { ms: [0, 0], title: 'Two ways of working stand in the middle' },
    { ms: [0], title: 'One way of working stands in the middle' },
  ])('profileTitle of $ms is "$title"', ({ ms, title }) => expect(profileTitle(rows(...ms))).toBe(title));
});
