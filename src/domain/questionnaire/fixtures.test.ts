import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerValue } from './answer-value.ts';
import { assess } from './assess.ts';
import { type Fixture, fixtureFileSchema, type Ok, questionnaireSchema, type Sheet } from './schema.ts';
import { swapSheet } from './swap.ts';

const read = (name: string) =>
  parse(readFileSync(new URL(`../../../content/questionnaire/${name}`, import.meta.url), 'utf8'));
const questionnaire = questionnaireSchema.parse(read('which-business.yaml'));
const fixtures: Fixture[] = fixtureFileSchema.parse(read('fixtures.yaml')).sheets;

const fraction = (text: string) => {
  const [num, den] = text.split('/').map(Number) as [number, number];
  // Equal fractions give equal quotients; no zero with a sign.
  return num === 0 ? 0 : num / den;
};
const isFull = (answers: Sheet) => questionnaire.questions.every(({ id }) => answerValue(answers[id]) !== null);

describe('assess of the public fixtures', () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))('assess of %s', (_, { answers, result }) => {
    const found = assess(questionnaire, answers);
    if ('needed' in result) {
      expect(found).toMatchObject({ status: 'insufficient', needed: result.needed });
      return;
    }
    const { position, ...rest } = result;
    expect(found).toMatchObject({ status: 'ok', ...rest, S: fraction(position) });
    expect((found as Ok).mixedKind).toBe(result.mixedKind);
  });

  test('assess of the fixtures turned round gives the other side, as sure as before', () => {
    for (const { id, answers, result } of fixtures) {
      const found = assess(questionnaire, swapSheet(answers));
      if ('needed' in result) {
        expect(found, id).toMatchObject({ status: 'insufficient', needed: result.needed });
      } else {
        const side = { client: 'customer', customer: 'client', mixed: 'mixed' }[result.side];
        expect(found, id).toMatchObject({ side, strong: result.strong, sure: result.sure, k: result.k });
      }
    }
  });
});

describe('the public fixtures', () => {
  test('there are at least thirty, each with its own id and sentence', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(30);
    expect(new Set(fixtures.map(({ id }) => id)).size).toBe(fixtures.length);
    expect(new Set(fixtures.map(({ shows }) => shows)).size).toBe(fixtures.length);
    for (const { shows } of fixtures) expect(shows).toMatch(/^[A-Z“][^.]+\.$/);
  });

  test('full sheets state their position over 30, which is the sum of the points', () => {
    for (const { id, answers, result } of fixtures) {
      if ('needed' in result || !isFull(answers)) continue;
      const sum = Object.values(answers).reduce<number>((total, answer) => total + (answerValue(answer) ?? 0), 0);
      expect(result.position, id).toBe(`${sum}/30`);
    }
  });

  test('every kind of result is among them', () => {
    const kinds = fixtures.map(({ result }) =>
      'needed' in result
        ? 'too few'
        : [result.side, result.strong && 'strong', result.mixedKind].filter(Boolean).join(' '),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'client',
      'client strong',
      'customer',
      'customer strong',
      'mixed both-ways',
      'mixed in-between',
      'too few',
    ]);
    const sure = fixtures.flatMap(({ result }) => ('needed' in result ? [] : [result.sure]));
    expect([...new Set(sure)].sort()).toEqual(['clear', 'close call', 'fairly clear']);
  });
});
