import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { reasonsOf } from './reasons.ts';
import { resultWords } from './result-words.ts';
import { type Ok, questionnaireSchema, type Sheet } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const words = resultWords(questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))));
const reasons = (sheet: Sheet) => reasonsOf(words, sheet, assess(words, sheet) as Ok);

describe('reasonsOf', () => {
  test('reasonsOf a side names three pulls to it, and every exception', () => {
    const { client, customer } = reasons(questionnaireExamples.withExceptions);
    expect(client).toHaveLength(3);
    expect(customer.filter(({ exception }) => exception).map(({ dimension }) => dimension)).toEqual([
      'payment',
      'choosing',
    ]);
  });

  test('reasonsOf gives the answers that made each, in the words of the question', () => {
    const [first] = reasons(questionnaireExamples.allClient).client;
    const lasting = words.dimensions.find(({ id }) => id === 'lasting');
    const clientEnds = words.questions
      .filter(({ dimension }) => dimension === 'lasting')
      .map(({ options }) => options.at(-1)?.text);
    expect(first).toEqual({
      dimension: 'lasting',
      name: lasting?.name,
      lesson: '/lessons/moment-or-thread/#dim-duration',
      saying: lasting?.client.saying,
      said: clientEnds,
      exception: false,
    });
  });

  test('reasonsOf says nothing general where the answers lie near the middle', () => {
    const sheet: Sheet = { ...questionnaireExamples.allMiddle, choose: 1, leave: 2 };
    const { client } = reasons(sheet);
    expect(client.map(({ dimension, saying }) => [dimension, saying !== null])).toEqual([
      ['leaving', true],
      ['choosing', true],
    ]);
    expect(reasons({ ...questionnaireExamples.allMiddle, length: 1 }).client[0]?.saying).toBeNull();
  });

  test('reasonsOf answers that are all in the middle gives none', () => {
    expect(reasons(questionnaireExamples.allMiddle)).toEqual({ client: [], customer: [] });
  });
});
