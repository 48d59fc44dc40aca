import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { assessLines, blendSide } from './assess-lines.ts';
import { placesOf } from './nearest.ts';
import { type Answer, questionnaireSchema, type Sheet } from './schema.ts';
import { swapSheet } from './swap.ts';
import { type Share, shares } from './unscored.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const ids = questionnaire.questions.map(({ id }) => id);

/** A full sheet whose answers add up to this many steps, −30 to 30: its position is the sum over 30. */
function sheetOf(sum: number): Sheet {
  let left = sum;
  return Object.fromEntries(
    ids.map((id) => {
      const step = Math.max(-2, Math.min(2, left));
      left -= step;
      return [id, step as Answer];
    }),
  );
}

describe('assessLines, worked by hand: sums of both lines over 30, share, gap, same, blend, its side', () => {
  test.each<[number, number, Share | undefined, number, number, boolean, number, string]>([
    [30, -30, 'most', 0.8, 2, false, 0.6, 'strongly client'],
    [30, -30, 'less', 0.2, 2, false, -0.6, 'strongly customer'],
    [30, -30, 'half', 0.5, 2, false, 0, 'mixed'],
    [30, -30, 'unsure', 0.5, 2, false, 0, 'mixed'],
    [30, -30, undefined, 0.5, 2, false, 0, 'mixed'],
    // The gap: 12 of 30 is exactly 0.40, and counts as two kinds; 11 of 30 does not.
    [18, 6, 'half', 0.5, 12 / 30, false, 12 / 30, 'client'],
    [17, 6, 'half', 0.5, 11 / 30, true, 23 / 60, 'client'],
    [-6, -18, 'half', 0.5, 12 / 30, false, -12 / 30, 'customer'],
    [-6, -17, 'half', 0.5, 11 / 30, true, -23 / 60, 'customer'],
    // Near each other, but on two sides.
    [6, 5, 'half', 0.5, 1 / 30, false, 11 / 60, 'mixed'],
    [5, -5, 'most', 0.8, 10 / 30, true, 0.1, 'mixed'],
    // The side of the blend on its very edge: 0.8 · 9/30 − 0.2 · 6/30 = 0.2.
    [9, -6, 'most', 0.8, 15 / 30, false, 0.2, 'client'],
    [9, -7, 'most', 0.8, 16 / 30, false, 29 / 150, 'mixed'],
    [6, 0, 'most', 0.8, 0.2, false, 0.16, 'mixed'],
    [-6, 9, 'less', 0.2, 15 / 30, false, 0.2, 'client'],
  ])('%i and %i, %s', (first, second, given, share, gap, same, blend, side) => {
    const sheets = [sheetOf(first), sheetOf(second)] as const;
    const result = assessLines(questionnaire, sheets, given);
    expect(Object.keys(result).sort()).toEqual(['blend', 'gap', 'lines', 'same', 'share']);
    expect(result).toMatchObject({ share, same });
    expect(result.gap).toBeCloseTo(gap, 12);
    expect(result.blend).toBeCloseTo(blend, 12);
    const both = blendSide(questionnaire, sheets, given);
    expect(`${both?.strong ? 'strongly ' : ''}${both?.side}`).toBe(side);
  });

  test.each([
    ['the first', questionnaireExamples.nearlyEnough, questionnaireExamples.allClient, ['insufficient', 'ok']],
    ['the second', questionnaireExamples.allCustomer, questionnaireExamples.nothing, ['ok', 'insufficient']],
    ['both', questionnaireExamples.allUnsure, questionnaireExamples.nothing, ['insufficient', 'insufficient']],
  ])('with too few answers in %s there is no gap and no blend', (_, first, second, statuses) => {
    const result = assessLines(questionnaire, [first, second], 'most');
    expect(result).toMatchObject({ gap: null, blend: null, same: false, share: 0.8 });
    expect(result.lines.map(({ status }) => status)).toEqual(statuses);
  });

  test('each line has the result that it has alone, with the keys that were dropped and its nearest examples', () => {
    const { strongClient, edgeOfCustomer } = questionnaireExamples;
    const places = placesOf(questionnaire);
    const { lines } = assessLines(questionnaire, [strongClient, edgeOfCustomer], 'half', ['x'], places);
    expect(lines).toEqual([strongClient, edgeOfCustomer].map((sheet) => assess(questionnaire, sheet, ['x'], places)));
  });
});

describe('P18 lines', () => {
  const answer = fc.constantFrom<Answer>(-2, -1, 0, 1, 2, 'varies', 'unsure');
  const sheet = fc
    .tuple(...ids.map(() => fc.option(answer, { freq: 12, nil: undefined })))
    .map((list) => Object.fromEntries(ids.flatMap((id, i) => (list[i] === undefined ? [] : [[id, list[i]]]))) as Sheet);
  const near = fc
    .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -14, max: 14 }))
    .map(([sum, by]) => [sheetOf(sum), sheetOf(Math.max(-30, Math.min(30, sum + by)))] as const);
  const pair = fc.oneof(fc.tuple(sheet, sheet), near);
  const share = fc.constantFrom<Share>(...shares);
  const other: Record<Share, Share> = { most: 'less', less: 'most', half: 'half', unsure: 'unsure' };
  const params = { seed: 20261122, numRuns: 3000 };

  test('the blend lies between both positions, and exists exactly when both lines have a result', () => {
    fc.assert(
      fc.property(pair, share, (sheets, given) => {
        const { lines, blend, gap } = assessLines(questionnaire, sheets, given);
        const [a, b] = lines;
        if (a.status !== 'ok' || b.status !== 'ok') {
          expect([blend, gap]).toEqual([null, null]);
          return;
        }
        expect(blend).toBeGreaterThanOrEqual(Math.min(a.S, b.S));
        expect(blend).toBeLessThanOrEqual(Math.max(a.S, b.S));
        expect(gap).toBeCloseTo(Math.abs(a.S - b.S), 12);
      }),
      params,
    );
  });

  test('swapping the lines and their shares leaves blend, gap and sameness as they were', () => {
    fc.assert(
      fc.property(pair, share, ([a, b], given) => {
        const { lines: _, share: __, ...there } = assessLines(questionnaire, [a, b], given);
        const { lines: ___, share: ____, ...back } = assessLines(questionnaire, [b, a], other[given]);
        expect(back).toEqual(there);
        expect(blendSide(questionnaire, [b, a], other[given])).toEqual(blendSide(questionnaire, [a, b], given));
      }),
      params,
    );
  });

  test('turning all answers round turns the blend round', () => {
    fc.assert(
      fc.property(pair, share, ([a, b], given) => {
        const { blend, gap, same } = assessLines(questionnaire, [a, b], given);
        const turned = assessLines(questionnaire, [swapSheet(a), swapSheet(b)], given);
        expect(turned).toMatchObject({ gap, same });
        expect(turned.blend === null ? null : 0 - turned.blend).toBe(blend);
      }),
      params,
    );
  });

  test('lines that work the same way share their side with the blend', () => {
    let seen = 0;
    fc.assert(
      fc.property(near, share, (sheets, given) => {
        const { same, lines } = assessLines(questionnaire, sheets, given);
        if (!same || lines[0].status !== 'ok') return;
        seen += 1;
        expect(blendSide(questionnaire, sheets, given)?.side).toBe(lines[0].side);
      }),
      params,
    );
    expect(seen).toBeGreaterThan(500);
  });

  test('no sheet makes it throw or gives a number that is none', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        const hostile = (value: unknown) => (value !== null && typeof value === 'object' ? value : {}) as Sheet;
        const { gap, blend } = assessLines(questionnaire, [hostile(a), hostile(b)], 'most');
        for (const number of [gap, blend]) expect(number === null || Number.isFinite(number)).toBe(true);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
