import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers, parseAnswers } from './answers.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const read = (text: string) => parseAnswers(questionnaire, text);

describe('parseAnswers', () => {
  test.each([
    'v=1&choose=-2&decide=varies&learn=unsure',
    '#v=1&choose=-2&decide=varies&learn=unsure',
    '?v=1&choose=-2&decide=varies&learn=unsure',
    '&learn=unsure&&choose=%2D2&v=1&decide=v%61ries&',
  ])('parseAnswers reads %s', (text) => {
    expect(read(text)).toEqual({
      sheet: { choose: -2, decide: 'varies', learn: 'unsure' },
      ignored: [],
      version: { found: 1, is: 'current' },
      rest: { second: {} },
    });
  });

  test.each([
    ['choose=3', 'choose', '3', 'value'],
    ['choose=1.0', 'choose', '1.0', 'value'],
    ['choose=-0', 'choose', '-0', 'value'],
    ['choose=%2B1', 'choose', '+1', 'value'],
    ['choose=', 'choose', '', 'value'],
    ['choose', 'choose', '', 'value'],
    ['choose=1=2', 'choose', '1=2', 'value'],
    ['choose=NaN', 'choose', 'NaN', 'value'],
    ['Choose=1', 'Choose', '1', 'unknown'],
    ['colour=1', 'colour', '1', 'unknown'],
    ['=1', '', '1', 'unknown'],
    ['__proto__=1', '__proto__', '1', 'unknown'],
    ['constructor=1', 'constructor', '1', 'unknown'],
    ['%=1', '%', '1', 'unknown'],
    ['choose=%E0%A4', 'choose', '%E0%A4', 'value'],
    ['2.colour=1', '2.colour', '1', 'unknown'],
    ['2.choose=9', '2.choose', '9', 'value'],
    ['v=0', 'v', '0', 'value'],
    ['v=one', 'v', 'one', 'value'],
    [`name=${'x'.repeat(41)}`, 'name', 'x'.repeat(41), 'value'],
    ['name=%20%20', 'name', '  ', 'value'],
    ['2.name=a%0Ab', '2.name', 'a\nb', 'value'],
    ['2.name=%E2%80%AEabc', '2.name', '\u202eabc', 'value'],
    ['lines=three', 'lines', 'three', 'value'],
    ['share=0.8', 'share', '0.8', 'value'],
    ['word=Clients', 'word', 'Clients', 'value'],
    ['word=', 'word', '', 'value'],
    ['2.lines=two', '2.lines', 'two', 'unknown'],
    ['2.2.choose=1', '2.2.choose', '1', 'unknown'],
    ['2.word=both', '2.word', 'both', 'unknown'],
  ])('parseAnswers drops and names %s', (text, key, value, reason) => {
    expect(read(text)).toEqual({
      sheet: {},
      ignored: [{ key, value, reason }],
      version: { found: null, is: 'missing' },
      rest: { second: {} },
    });
  });

  test('parseAnswers takes the first of a repeated key and names the others', () => {
    expect(read('choose=1&choose=2&choose=1')).toMatchObject({
      sheet: { choose: 1 },
      ignored: [
        { key: 'choose', value: '2', reason: 'repeated' },
        { key: 'choose', value: '1', reason: 'repeated' },
      ],
    });
  });

  test('parseAnswers does not fall back to the second of a key when the first is wrong', () => {
    expect(read('choose=9&choose=2').sheet).toEqual({});
  });

  test.each([
    ['v=1', 1, 'current'],
    ['v=7', 7, 'newer'],
    ['', null, 'missing'],
  ])('parseAnswers of a link with %s reports its version', (text, found, is) => {
    expect(read(text).version).toEqual({ found, is });
  });

  test('parseAnswers of an older version says so', () => {
    expect(parseAnswers({ ...questionnaire, version: 3 }, 'v=1&choose=1')).toMatchObject({
      sheet: { choose: 1 },
      version: { found: 1, is: 'older' },
    });
  });

  test('parseAnswers leaves every prototype alone', () => {
    const { sheet } = read('__proto__=1&__proto__.polluted=1&constructor.prototype=1&choose=1');
    expect(Object.keys(sheet)).toEqual(['choose']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('parseAnswers keeps the parts of a link that are not scored, and formatAnswers writes them back', () => {
    const text = 'v=1&choose=1&lines=two&share=most&name=Shop%20%26%20caf%C3%A9&2.name=Repairs&2.choose=-1&word=both';
    const { sheet, rest, ignored } = read(text);
    expect(ignored).toEqual([]);
    expect(rest).toEqual({
      lines: 'two',
      share: 'most',
      name: 'Shop & café',
      '2.name': 'Repairs',
      second: { choose: -1 },
      word: 'both',
    });
    expect(formatAnswers(questionnaire, sheet, rest)).toBe(text);
    expect(formatAnswers(questionnaire, sheet, Object.fromEntries(Object.entries(rest).reverse()))).toBe(text);
  });

  test.each([
    ['a name in forty characters of any script', `name=${'😀'.repeat(40)}`, { name: '😀'.repeat(40) }],
    ['a name from right to left', '2.name=%D7%9E%D7%90%D7%A4%D7%99%D7%99%D7%94', { '2.name': 'מאפייה' }],
    ['mark-up as the text that it is', 'name=%3Cscript%3Ealert(1)%3C/script%3E', { name: '<script>alert(1)</script>' }],
  ])('parseAnswers reads %s', (_, text, rest) => {
    expect(read(text)).toMatchObject({ rest, ignored: [] });
  });

  test('parseAnswers keeps answers about a second line without “lines=two”, so that a change of mind loses nothing', () => {
    expect(read('choose=1&lines=no&2.choose=-2').rest).toEqual({ lines: 'no', second: { choose: -2 } });
  });

  test('parseAnswers reads a plus sign as a space, as forms write it', () => {
    expect(read('name=Two+words').rest.name).toBe('Two words');
  });

  test('parseAnswers of ten thousand keys is quick and names each', () => {
    expect(read('x=1&'.repeat(10_000)).ignored).toHaveLength(10_000);
  });
});

describe('formatAnswers', () => {
  test('formatAnswers writes answers in the order of the questions', () => {
    expect(formatAnswers(questionnaire, { effort: 2, decide: 'varies', choose: -2, learn: 'unsure', agree: 0 })).toBe(
      'v=1&choose=-2&decide=varies&learn=unsure&agree=0&effort=2',
    );
  });

  test('formatAnswers of nothing is the version alone', () => {
    expect(formatAnswers(questionnaire, {})).toBe('v=1');
  });

  test('formatAnswers writes −0 as 0 and leaves out what is not an answer', () => {
    const sheet = { choose: -0, decide: 7, colour: 1 } as never;
    expect(formatAnswers(questionnaire, sheet)).toBe('v=1&choose=0');
  });

  test('formatAnswers leaves out half a character, which a link cannot hold', () => {
    expect(formatAnswers(questionnaire, {}, { name: 'a\ud800' })).toBe('v=1');
    expect(read('name=a\ud800').rest.name).toBe('a\ufffd');
  });
});
