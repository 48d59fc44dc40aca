import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlate } from './correlation.ts';
import { gainOfAverages } from './gain.ts';
import { type AnswerSheet, itemStatistics, type StatisticsItem } from './item-statistics.ts';
import { wilsonInterval } from './wilson.ts';

describe('wilsonInterval', () => {
  // Published values: R. G. Newcombe (1998), “Two-sided confidence intervals for the single proportion”, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('wilsonInterval of %i of %i is as published', (right, of, low, high) => {
    expect(wilsonInterval(right, of)?.low).toBeCloseTo(low, 4);
    expect(wilsonInterval(right, of)?.high).toBeCloseTo(high, 4);
  });

  test('wilsonInterval holds the share, lies within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, chosen) => {
        const right = chosen % (of + 1);
        const found = wilsonInterval(right, of) ?? { value: -1, low: 1, high: 0 };
        const mirror = wilsonInterval(of - right, of) ?? { value: -1, low: 1, high: 0 };
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.value).toBeGreaterThanOrEqual(found.low - 1e-12);
        expect(found.value).toBeLessThanOrEqual(found.high + 1e-12);
        expect(mirror.low).toBeCloseTo(1 - found.high);
      }),
    );
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

const twoChoices = (id: string): StatisticsItem => ({
  id,
  choices: [
    { id: 'right', key: true },
    { id: 'wrong', key: false },
  ],
});

/**
 * Section 6 of the Law School Admission Test: 1000 people, five items, how many gave each pattern of right answers.
 * Published by R. D. Bock and M. Lieberman (1970), “Fitting a response model for n dichotomously scored items”.
 */
const lsat: Record<string, number> = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
};
const lsatItems = [1, 2, 3, 4, 5].map((number) => twoChoices(`item-${number}`));
const lsatSheets = Object.entries(lsat).flatMap(([pattern, count]) =>
  Array.from({ length: count }, () =>
    Object.fromEntries([...pattern].map((digit, index) => [`item-${index + 1}`, digit === '1' ? 'right' : 'wrong'])),
  ),
);

describe('itemStatistics', () => {
  test('itemStatistics of the published test are those that another program (R, package ltm) finds', () => {
    const found = itemStatistics(lsatItems, lsatSheets);
    expect(found.map(({ share }) => share?.value)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    expect(found.map(({ discrimination }) => discrimination?.value.toFixed(4))).toEqual([
      '0.1128',
      '0.1532',
      '0.1728',
      '0.1444',
      '0.1216',
    ]);
  });

  test('itemStatistics of a class worked by hand', () => {
    // 30 learners, three items. On item a, the 12 with both others right choose right; of the 18 with none, 6 do.
    const sheet = (a: string, rest: string): AnswerSheet => ({ a, b: rest, c: rest });
    const sheets = [
      ...Array.from({ length: 12 }, () => sheet('right', 'right')),
      ...Array.from({ length: 6 }, () => sheet('right', 'wrong')),
      ...Array.from({ length: 12 }, () => sheet('wrong', 'wrong')),
    ];
    const [a] = itemStatistics(['a', 'b', 'c'].map(twoChoices), sheets);
    expect(a?.choices.map(({ count }) => count)).toEqual([18, 12]);
    expect(a?.share?.value).toBe(0.6);
    // φ of the table 12, 0, 6, 12: (12·12 − 0·6) / √(12·18·18·12) = 144 / 216.
    expect(a?.discrimination?.value).toBeCloseTo(144 / 216);
    // Best 8: all from the 12 who know; weakest 8: of the 18 who do not, a third is right.
    expect(a?.upperLower).toBeCloseTo(1 - 1 / 3);
    expect(a?.flags).toEqual([]);
  });

  test.each([
    [9, false, false],
    [10, true, false],
    [29, true, false],
    [30, true, true],
  ])('with %i answers, a share is shown: %s, and discrimination: %s', (count, share, discrimination) => {
    const sheets = Array.from({ length: count }, (_, index): AnswerSheet => {
      const answer = index % 2 === 0 ? 'right' : 'wrong';
      return { a: answer, b: answer };
    });
    const [a] = itemStatistics(['a', 'b'].map(twoChoices), sheets);
    expect([a?.share !== null, a?.discrimination !== null, a?.upperLower !== null]).toEqual([
      share,
      discrimination,
      discrimination,
    ]);
  });

  test('itemStatistics flags what needs a look', () => {
    const three: StatisticsItem = {
      id: 'a',
      choices: [
        { id: 'right', key: true },
        { id: 'lure', key: false },
        { id: 'never', key: false },
      ],
    };
    const strong = Array.from({ length: 20 }, (): AnswerSheet => ({ a: 'lure', b: 'right' }));
    const weak = Array.from(
      { length: 20 },
      (_, index): AnswerSheet => ({ a: index < 10 ? 'right' : 'lure', b: 'wrong' }),
    );
    const [a, b] = itemStatistics([three, twoChoices('b')], [...strong, ...weak]);
    expect(a?.flags).toEqual([
      { kind: 'too-hard' },
      { kind: 'does-not-tell-apart' },
      { kind: 'strong-choose-wrong', choice: 'lure' },
      { kind: 'rarely-chosen', choice: 'never' },
    ]);
    // Who is right on a is wrong on b, and the other way round.
    expect(b?.flags).toEqual([{ kind: 'does-not-tell-apart' }, { kind: 'strong-choose-wrong', choice: 'wrong' }]);
    const easy = Array.from({ length: 40 }, (): AnswerSheet => ({ a: 'right' }));
    expect(itemStatistics([twoChoices('a')], easy)[0]?.flags).toEqual([
      { kind: 'too-easy' },
      { kind: 'rarely-chosen', choice: 'wrong' },
    ]);
  });

  test('itemStatistics does not depend on the order of sheets, and looks at nothing it does not know', () => {
    const anySheet = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', '__proto__', 'x'),
      fc.constantFrom('right', 'wrong', '?'),
    );
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 60 }), (sheets) => {
        const items = ['a', 'b', 'c'].map(twoChoices);
        const found = itemStatistics(items, sheets);
        expect(itemStatistics(items, sheets.toReversed())).toEqual(found);
        for (const { answers, choices, flags } of found) {
          expect(choices.reduce((sum, { count }) => sum + count, 0)).toBe(answers);
          expect(JSON.stringify(flags)).not.toContain('null');
        }
      }),
    );
  });
});

describe('correlate', () => {
  test('correlate is 1 for a line upward, −1 downward, and null for what does not vary', () => {
    expect(correlate([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(correlate([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(correlate([1, 1, 1], [3, 2, 1])).toBeNull();
  });
});

describe('gainOfAverages', () => {
  test('gainOfAverages is the gain of the means, not the mean of gains', () => {
    const learners = [
      { before: 9, after: 10 },
      { before: 1, after: 4 },
    ];
    // Means 5 and 7 of 10: (7 − 5) / (10 − 5). The mean of gains would be (1 + 1/3) / 2.
    expect(gainOfAverages(learners, 10)).toEqual({ learners: 2, before: 5, after: 7, share: 0.4 });
  });

  test('gainOfAverages of nobody is null, and of a class that knew all has no share', () => {
    expect(gainOfAverages([], 10)).toBeNull();
    expect(gainOfAverages([{ before: 10, after: 10 }], 10)?.share).toBeNull();
  });

  test('gainOfAverages can fall', () => {
    expect(gainOfAverages([{ before: 5, after: 4 }], 10)?.share).toBeCloseTo(-0.2);
  });
});
