import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { balanceOf } from './mixed.ts';
import { type Ok, questionnaireSchema } from './schema.ts';
import { structureOf } from './structure.ts';
import { tallySheet } from './tally.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const sheetOf = (id: string) => questionnaire.examples.find((example) => example.id === id)?.answers ?? {};

describe('assess of the example sheets', () => {
  const table: [string, string, string][] = [
    ['law-firm', '+0.73', 'strongly client'],
    ['marketing-agency', '+0.80', 'strongly client'],
    ['public-relations-agency', '+0.83', 'strongly client'],
    ['financial-adviser', '+0.80', 'strongly client'],
    ['consulting-company', '+0.77', 'strongly client'],
    ['insurance-agency', '+0.30', 'client'],
    ['architect', '+0.60', 'strongly client'],
    ['accountant', '+0.80', 'strongly client'],
    ['real-estate-agency', '+0.50', 'client'],
    ['clothing-shop', '-0.80', 'strongly customer'],
    ['cosmetics-or-art-supply-shop', '-0.70', 'strongly customer'],
    ['online-shop', '-0.60', 'strongly customer'],
    ['restaurant', '-0.73', 'strongly customer'],
    ['cafe', '-0.73', 'strongly customer'],
    ['supermarket', '-0.87', 'strongly customer'],
    ['mechanic', '+0.03', 'mixed'],
    ['nail-and-hair-salon', '-0.20', 'customer'],
    ['massage-parlour', '-0.30', 'customer'],
  ];

  test.each(table)('assess puts %s at %s: %s', (id, position, reading) => {
    const { S, side, strong } = assess(questionnaire, sheetOf(id)) as Ok;
    expect(`${S > 0 ? '+' : ''}${S.toFixed(2)}`).toBe(position);
    expect(`${strong ? 'strongly ' : ''}${side}`).toBe(reading);
  });

  test('assess knows the examples of C7, and five more after them', () => {
    const ids = questionnaire.examples.map(({ id }) => id);
    expect(ids.slice(0, table.length)).toEqual(table.map(([id]) => id));
    expect(ids.slice(table.length)).toEqual(['beautician', 'broker', 'doctor', 'bank', 'creative-studio']);
  });

  test('assess agrees with what the sources say for all examples of C7 but the mechanic', () => {
    const other = questionnaire.examples
      .slice(0, table.length)
      .filter(({ answers, says }) => (assess(questionnaire, answers) as Ok).side !== says[0]?.side);
    expect(other.map(({ id }) => id)).toEqual(['mechanic']);
  });

  test.each(['nail-and-hair-salon', 'massage-parlour', 'insurance-agency'])(
    'assess calls %s a close call and says what would change it',
    (id) => {
      const result = assess(questionnaire, sheetOf(id)) as Ok;
      expect(result.sure).toBe('close call');
      expect(result.tips.length).toBeGreaterThan(0);
    },
  );

  test('assess would move no example to the opposite side if all dimensions weighed the same (A4)', () => {
    for (const { id, answers } of questionnaire.examples) {
      const { S, profile } = assess(questionnaire, answers) as Ok;
      const means = Object.values(profile).map((m) => m ?? 0);
      const equal = means.reduce((sum, m) => sum + m, 0) / means.length;
      expect((S >= 0.2 && equal <= -0.2) || (S <= -0.2 && equal >= 0.2), id).toBe(false);
    }
  });

  test('assess would move no example of C7 to another side at all if all dimensions weighed the same', () => {
    for (const { id, answers } of questionnaire.examples.slice(0, table.length)) {
      const { S, side, profile } = assess(questionnaire, answers) as Ok;
      const means = Object.values(profile).map((m) => m ?? 0);
      const equal = means.reduce((sum, m) => sum + m, 0) / means.length;
      expect(equal >= 0.2 ? 'client' : equal <= -0.2 ? 'customer' : 'mixed', id).toBe(side);
      expect(Math.abs(equal - S), id).toBeLessThan(0.075);
    }
  });
});

test('assess of the mechanic gives the worked example of C10', () => {
  const result = assess(questionnaire, sheetOf('mechanic'));
  expect(result).toEqual({
    status: 'ok',
    side: 'mixed',
    strong: false,
    S: 1 / 30,
    mixedKind: 'both-ways',
    sure: 'fairly clear',
    k: 2,
    tips: [],
    range: [1 / 30, 1 / 30],
    leaveOut: [-1 / 30, 3 / 30],
    profile: {
      lasting: -0.5,
      fit: -0.25,
      bought: 0.5,
      trust: 0.25,
      agreement: 0.5,
      contact: -0.5,
      payment: 0.5,
      success: 0.5,
      choosing: 0.5,
      leaving: -0.5,
      effort: -0.5,
    },
    pulls: [
      { dim: 'lasting', c: -2 / 30 },
      { dim: 'bought', c: 2 / 30 },
      { dim: 'fit', c: -1 / 30 },
      { dim: 'trust', c: 1 / 30 },
      { dim: 'agreement', c: 1 / 30 },
      { dim: 'contact', c: -1 / 30 },
      { dim: 'payment', c: 1 / 30 },
      { dim: 'success', c: 1 / 30 },
      { dim: 'choosing', c: 1 / 30 },
      { dim: 'leaving', c: -1 / 30 },
      { dim: 'effort', c: -1 / 30 },
    ],
    exceptions: [],
    varies: 0,
    answered: 15,
    ignored: [],
    nearest: [],
    contrast: null,
  });
  const balance = balanceOf(tallySheet(questionnaire, sheetOf('mechanic')));
  expect(balance?.P.toFixed(2)).toBe('0.23');
  expect(balance?.N.toFixed(2)).toBe('0.20');
  expect(balance?.K.toFixed(2)).toBe('0.92');
});

describe('assess of the shared examples', () => {
  test.each([
    ['nothing', { status: 'insufficient', answered: 0, needed: 9 }],
    ['allUnsure', { status: 'insufficient', answered: 0, needed: 9 }],
    [
      'nearlyEnough',
      {
        status: 'insufficient',
        answered: 8,
        needed: 1,
        next: ['win', 'leave', 'effort', 'buy', 'tailor', 'judge', 'next'],
      },
    ],
    ['allCustomer', { side: 'customer', S: -1, strong: true, sure: 'clear', k: 7 }],
    ['allClient', { side: 'client', S: 1, strong: true, sure: 'clear', k: 7 }],
    ['allMiddle', { side: 'mixed', S: 0, mixedKind: 'in-between', varies: 0, k: 3 }],
    ['allVaries', { side: 'mixed', S: 0, mixedKind: 'in-between', varies: 15 }],
    ['strongClient', { side: 'client', strong: true, sure: 'clear' }],
    ['edgeOfCustomer', { side: 'customer', S: -0.2, sure: 'close call', k: 1 }],
    ['bothWays', { side: 'mixed', mixedKind: 'both-ways' }],
    ['inBetween', { side: 'mixed', mixedKind: 'in-between' }],
    ['withExceptions', { side: 'client', exceptions: ['payment', 'choosing'] }],
    ['skippedCouldChange', { side: 'client', answered: 10, sure: 'fairly clear', range: [0, 20 / 30] }],
    ['manyVary', { side: 'client', varies: 5 }],
  ] as const)('assess of %s', (name, expected) => {
    expect(assess(questionnaire, questionnaireExamples[name])).toMatchObject(expected);
  });

  test('assess needs no words: the bare structure gives the same results', () => {
    for (const sheet of Object.values(questionnaireExamples)) {
      expect(assess(structureOf(questionnaire), sheet)).toEqual(assess(questionnaire, sheet));
    }
    expect(JSON.stringify(structureOf(questionnaire)).length).toBeLessThan(1300);
  });

  test('assess hands on the keys that were dropped', () => {
    expect(assess(questionnaire, {}, ['colour']).ignored).toEqual(['colour']);
  });

  test('assess gives a result that JSON can carry', () => {
    for (const sheet of Object.values(questionnaireExamples)) {
      const result = assess(questionnaire, sheet);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });
});
