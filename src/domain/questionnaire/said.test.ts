import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileRows } from './profile-rows.ts';
import { resultWords } from './result-words.ts';
import { saidIn, saidTo } from './said.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const words = resultWords(questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))));

test.each([
  [-2, 'Nothing: they pick, pay and go', 'nothing: pick, pay and go'],
  ['varies', 'It varies a lot', 'it varies a lot'],
  ['unsure', 'Not sure, or does not fit', 'not sure, or does not fit'],
] as const)('saidTo with %j gives its words', (answer, text, short) => {
  expect(saidTo(words, { agree: answer }, 'agree')).toEqual({ text, short });
});

test('saidTo without an answer, or an unknown question, is null', () => {
  expect(saidTo(words, {}, 'agree')).toBeNull();
  expect(saidTo(words, { price: 1 }, 'price')).toBeNull();
});

test('saidIn gives only the answers that count, in question order', () => {
  expect(saidIn(words, { buy: 1, decide: 'unsure' }, 'bought').map(({ short }) => short)).toEqual([
    'skill, plus advice',
  ]);
});

test('profileRows has a row for each dimension, with null and no words where nothing was said', () => {
  const rows = profileRows(words, { agree: 1 }, { agreement: 0.5 });
  expect(rows).toHaveLength(11);
  expect(rows.find(({ id }) => id === 'agreement')).toMatchObject({ m: 0.5, said: ['a price or plan they accept'] });
  expect(rows.find(({ id }) => id === 'trust')).toMatchObject({ m: null, said: [] });
});
