import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { readAddress } from '../domain/questionnaire/read-address.ts';
import { exampleWords, resultWords } from '../domain/questionnaire/result-words.ts';
import { questionnaireSchema, type Sheet } from '../domain/questionnaire/schema.ts';
import { lineExamples, questionnaireExamples } from '../testing/questionnaire-examples.ts';
import { PairResult } from './PairResult.tsx';
import { Result } from './Result.tsx';
import { ResultFurther, ResultMissing } from './ResultFurther.tsx';

const file = new URL('../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const words = resultWords(questionnaire);
const further = {
  Part: ResultFurther,
  Missing: ResultMissing,
  words: { examples: exampleWords(questionnaire), advice: { titles: {}, words: '' } },
};
const show = (fragment: string) =>
  render(
    <Result
      words={words}
      address={readAddress(words, fragment)}
      questions="/q/"
      examples="/examples/"
      here="https://example.org/q/result/"
      today="1 May 2027"
      further={further}
      pair={PairResult}
    />,
  );
const showSheet = (sheet: Sheet) => show(formatAnswers(words, sheet));

describe('Result', () => {
  test.each(Object.entries(questionnaireExamples))('Result of %s has one heading and nothing odd', (_, sheet) => {
    const html = showSheet(sheet);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/NaN|undefined|null|%(?!\d*["%])|style=/);
  });

  test('Result links every question to its change, with all answers in the link', () => {
    const sheet = questionnaireExamples.strongClient;
    const html = showSheet(sheet);
    for (const { id } of words.questions) {
      expect(html).toContain(`/q/#${formatAnswers(words, sheet)}&change=${id}`.replaceAll('&', '&amp;'));
    }
  });

  test('Result names what it left out of a link, as text', () => {
    expect(show('#choose=1&x=<b>&change=zzz')).toContain('x=&lt;b>, change=zzz');
  });

  test('Result without an answer leads to the first question', () => {
    expect(show('')).toContain('href="/q/"');
  });

  test('Result with too few answers names no side, and the questions that help most', () => {
    const html = showSheet(questionnaireExamples.nearlyEnough);
    expect(html).toContain('At least 1 more answer is needed.');
    expect(html).toContain('What is missing');
    expect(html).not.toMatch(/lean towards|Why<|What would change it/);
  });

  test('Result says first that many answers vary', () => {
    const html = showSheet(questionnaireExamples.manyVary);
    expect(html.indexOf('Many answers depend on the job')).toBeGreaterThan(0);
    expect(html.indexOf('Many answers depend on the job')).toBeLessThan(html.indexOf('different answers'));
  });

  test('Result says what questions without an answer could do', () => {
    expect(showSheet(questionnaireExamples.skippedCouldChange)).toContain(
      'With all of them at the customer end, your answers would be mixed.',
    );
  });

  test('Result names who works like this, with a link to each, and one example from the other side', () => {
    const html = showSheet(questionnaireExamples.strongClient);
    expect(html).toContain('<dt>Works much like</dt>');
    expect(html).toContain('<a href="/examples/#law-firm">Law firm</a>');
    expect(html).toContain('<dt>From the other side</dt>');
    expect(html.indexOf('Who works like this')).toBeGreaterThan(html.indexOf('What would change it'));
  });

  test('Result that nothing is like says so', () => {
    const answers = [-1, -1, -1, 2, -2, 1, 2, -1, -2, -2, 1, -2, 0, -1, -2];
    const far = showSheet(Object.fromEntries(words.questions.map(({ id }, i) => [id, answers[i]])) as Sheet);
    expect(far).toContain('None of our 23 examples works like this.');
    expect(showSheet(questionnaireExamples.nearlyEnough)).not.toContain('Who works like this');
  });

  test.each(Object.entries(lineExamples))(
    'Result of two lines, %s, has one first heading, no id twice and nothing odd',
    (_, example) => {
      const html = show(formatAnswers(words, example.sheet, example.rest));
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.replace(/%[\dA-F]{2}/g, '')).not.toMatch(/NaN|undefined|null|%(?!\d*["%])|style=|<img|<script/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test('Result of two lines links each answer to its own line, with everything in the link', () => {
    const { sheet, rest } = lineExamples.twoKinds;
    const html = show(formatAnswers(words, sheet, rest));
    const fragment = formatAnswers(words, sheet, rest);
    for (const { id } of words.questions)
      for (const key of [id, `2.${id}`])
        expect(html).toContain(`/q/#${fragment}&change=${key}"`.replaceAll('&', '&amp;'));
    for (const key of ['lines', 'names', 'share', 'word']) expect(html).toContain(`&amp;change=${key}"`);
  });

  test('Result offers to answer for two kinds of work when answers vary or pull both ways, and keeps the answers', () => {
    for (const sheet of [questionnaireExamples.manyVary, questionnaireExamples.bothWays]) {
      const two = formatAnswers(words, sheet, { lines: 'two' }).replaceAll('&', '&amp;');
      expect(showSheet(sheet)).toContain(`href="/q/#${two}"`);
    }
    expect(showSheet(questionnaireExamples.strongClient)).not.toContain('lines=two');
  });

  test('Result says that answers about a second line are kept, and not shown, once there is only one', () => {
    const { sheet, rest } = lineExamples.twoKinds;
    const html = show(formatAnswers(words, sheet, { ...rest, lines: 'no' }));
    expect(html).toContain('They are kept, and not shown.');
    expect(html).not.toContain('Office catering');
  });
});
