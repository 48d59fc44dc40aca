import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { coderAgreement, sideOfSheet } from './coder-agreement.ts';
import type { Questionnaire, Sheet } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const sheet = (value: -2 | 0 | 1 | 2, others: Sheet = {}): Sheet => ({
  ...Object.fromEntries(questionnaire.questions.map(({ id }) => [id, value])),
  ...others,
});

describe('coderAgreement', () => {
  it('coderAgreement of a coder with herself is complete', () =>
    expect(coderAgreement(questionnaire, { shop: sheet(-2) }, { shop: sheet(-2) })).toEqual({
      compared: 15,
      same: 15,
      near: 15,
      examples: 1,
      sameSide: 1,
    }));
  it('coderAgreement counts equal answers, near answers and sides', () =>
    expect(
      coderAgreement(
        questionnaire,
        { firm: sheet(2), shop: sheet(-2) },
        { firm: sheet(1, { choose: 2 }), shop: sheet(2) },
      ),
    ).toEqual({
      compared: 30,
      same: 1,
      near: 15,
      examples: 2,
      sameSide: 1,
    }));
  it('coderAgreement takes varies as the midpoint and leaves unsure out', () =>
    expect(
      coderAgreement(questionnaire, { shop: sheet(0) }, { shop: sheet(0, { choose: 'varies', pay: 'unsure' }) }),
    ).toMatchObject({
      compared: 14,
      same: 14,
    }));
  it('coderAgreement of coders without a common example is nothing', () =>
    expect(coderAgreement(questionnaire, { a: sheet(0) }, { b: sheet(0) })).toMatchObject({
      compared: 0,
      examples: 0,
    }));
});

describe('sideOfSheet', () => {
  it('sideOfSheet has no side for a sheet with too few answers', () => {
    expect(sideOfSheet(questionnaire, {})).toBeNull();
    expect(sideOfSheet(questionnaire, sheet(2))).toBe('client');
  });
});
