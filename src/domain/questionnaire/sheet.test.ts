import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireSchema } from './schema.ts';
import { parseSheet } from './sheet.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));

test('parseSheet reads levels and escapes', () => {
  const sheet = { choose: -2, decide: 0, learn: 'varies', agree: 'unsure' };
  expect(parseSheet(questionnaire, sheet)).toEqual({ sheet, problems: [] });
});

test.each([
  [3, '3'],
  [0.5, '0.5'],
  ['1', '"1"'],
  ['Varies', '"Varies"'],
  [null, 'null'],
  [true, 'true'],
  [[1], 'a list'],
  [{ value: 1 }, 'an object'],
  ['x'.repeat(1000), `"${'x'.repeat(40)}…"`],
])('parseSheet drops the answer %o and says what it found', (value, found) => {
  expect(parseSheet(questionnaire, { choose: value, decide: 1 })).toEqual({
    sheet: { decide: 1 },
    problems: [{ key: 'choose', found, allowed: '-2, -1, 0, 1, 2, "varies", "unsure"' }],
  });
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [7, '7'],
  ['choose=1', '"choose=1"'],
  [[], 'a list'],
  [() => 1, 'a function'],
])('parseSheet of %o is empty and says why', (input, found) => {
  const { sheet, problems } = parseSheet(questionnaire, input);
  expect(sheet).toEqual({});
  expect(problems).toMatchObject([{ key: null, found }]);
});

test('parseSheet names every unknown key, hostile ones too, and keeps the rest', () => {
  const { sheet, problems } = parseSheet(questionnaire, JSON.parse('{"__proto__": 1, "colour": 2, "choose": 1}'));
  expect(sheet).toEqual({ choose: 1 });
  expect(Object.getPrototypeOf(sheet)).toBe(Object.prototype);
  expect(problems.map(({ key }) => key)).toEqual(['__proto__', 'colour']);
  expect(problems[0]?.allowed).toMatch(/^choose, decide, /);
});

test('parseSheet reads −0 as 0', () => {
  expect(parseSheet(questionnaire, JSON.parse('{"choose": -0}')).sheet).toEqual({ choose: 0 });
});
