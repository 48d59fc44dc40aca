import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { questionnaireSchema } from './schema.ts';
import { skippedOf } from './skipped.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));

describe('skippedOf', () => {
  test('skippedOf names questions without a value, unsure ones too, and what they could do', () => {
    expect(skippedOf(questionnaire, questionnaireExamples.skippedCouldChange)).toEqual({
      ids: ['learn', 'tailor', 'private', 'win', 'effort'],
      ifCustomer: 'mixed',
      ifClient: null,
    });
  });

  test('skippedOf a full sheet is nothing', () => {
    expect(skippedOf(questionnaire, questionnaireExamples.allClient)).toEqual({
      ids: [],
      ifCustomer: null,
      ifClient: null,
    });
  });

  test('skippedOf an empty sheet is every question, and no side', () => {
    expect(skippedOf(questionnaire, {})).toMatchObject({
      ids: questionnaire.questions.map(({ id }) => id),
      ifClient: null,
    });
  });
});
