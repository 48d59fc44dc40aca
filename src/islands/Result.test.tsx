import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { readAddress } from '../domain/questionnaire/read-address.ts';
import { resultWords } from '../domain/questionnaire/result-words.ts';
import { questionnaireSchema, type Sheet } from '../domain/questionnaire/schema.ts';
import { questionnaireExamples } from '../testing/questionnaire-examples.ts';
import { Result } from './Result.tsx';

const file = new URL('../../content/questionnaire/which-business.yaml', import.meta.url);
const words = resultWords(questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))));
const show = (fragment: string) =>
  render(
    <Result
      words={words}
      address={readAddress(words, fragment)}
      questions="/q/"
      examples="/examples/"
      here="https://example.org/q/result/"
      today="1 May 2027"
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
});
