import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adviceSchema } from '../domain/questionnaire/advice/schema.ts';
import { adviceTitles, adviceWords } from '../domain/questionnaire/advice-words.ts';
import { formatAnswers } from '../domain/questionnaire/answers.ts';
import { rankingWords } from '../domain/questionnaire/ranking-words.ts';
import { readAddress } from '../domain/questionnaire/read-address.ts';
import { exampleWords, resultWords } from '../domain/questionnaire/result-words.ts';
import { questionnaireSchema, type Sheet } from '../domain/questionnaire/schema.ts';
import { questionnaireExamples } from '../testing/questionnaire-examples.ts';
import { Result } from './Result.tsx';
import { ResultFurther, ResultMissing } from './ResultFurther.tsx';
import * as kit from './trial-kit.ts';
import type { TrialState } from './trial-state.ts';

const read = (name: string) =>
  parse(readFileSync(new URL(`../../content/questionnaire/${name}.yaml`, import.meta.url), 'utf8'));
const questionnaire = questionnaireSchema.parse(read('which-business'));
const words = resultWords(questionnaire);
const file = adviceSchema.parse(read('advice'));
const further = {
  examples: exampleWords(questionnaire),
  advice: { titles: adviceTitles(file), words: '/advice.json' },
};
const none = { inventory: new Map(), sources: new Map(), lessons: new Map() };
const idle: TrialState = {
  kit: null,
  advice: null,
  failed: false,
  tried: null,
  line: '',
  ended: null,
  set: () => {},
  openAdvice: () => {},
};
const open: TrialState = {
  ...idle,
  kit,
  advice: { ...adviceWords(file, none), at: { lessons: '/lessons/', sources: '/sources/', all: '/method/#advice' } },
};

const show = (sheet: Sheet, trial: TrialState = idle) =>
  render(
    <Result
      words={words}
      address={readAddress(words, formatAnswers(words, sheet))}
      questions="/q/"
      examples="/examples/"
      here="https://example.org/q/result/"
      today="1 May 2027"
      further={{ Part: ResultFurther, Missing: ResultMissing, words: further }}
      trial={trial}
    />,
  );
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');
const salon = questionnaire.examples.find(({ id }) => id === 'nail-and-hair-salon')?.answers as Sheet;

describe('ResultAdvice', () => {
  test('ResultAdvice of a side gives three titles, and no card of the other side', () => {
    const html = show(questionnaireExamples.strongClient);
    for (const dimension of ['fit', 'bought', 'trust']) expect(html).toContain(file.cards[dimension]?.client.title);
    for (const { customer } of Object.values(file.cards)) expect(html).not.toContain(`>${customer.title}<`);
  });

  test('ResultAdvice shows an exception with both cards, and asks', () => {
    const text = textOf(show(questionnaireExamples.withExceptions));
    expect(text).toContain('Price and payment: nearer to the customer end');
    expect(text).toContain('Is this how you want it?');
    expect(text).toContain(`At the customer end: ${file.cards.payment?.customer.title}`);
    expect(text).toContain(`At the client end: ${file.cards.payment?.client.title}`);
  });

  test('ResultAdvice of both ways names two groups, of too few answers nothing', () => {
    expect(textOf(show(questionnaireExamples.bothWays, open))).toContain('answer for each kind of work');
    expect(show(questionnaireExamples.nearlyEnough)).not.toContain('What now');
  });

  test('ResultAdvice stands after who works like this, and starts with stay', () => {
    const html = show(questionnaireExamples.strongClient, open);
    expect(html.indexOf('What now')).toBeGreaterThan(html.indexOf('Who works like this'));
    expect(html).toMatch(/<input type="radio" name="move" checked[^>]*>\s*Stay/);
  });

  test('an opened card says how, names its documents and leads to its lesson', () => {
    const html = show(questionnaireExamples.strongClient, open);
    expect(html).toContain(file.cards.fit?.client.text);
    expect(html).toContain('href="/method/#advice-fit"');
    expect(html).toContain('href="/lessons/ready-made-or-made-for-you/#idea"');
  });
});

describe('ResultChanges', () => {
  test('ResultChanges offers to try each answer that would tip a close call', () => {
    const html = show(salon);
    expect(html).toContain('A close call.');
    expect(html.match(/>Try it</g)?.length).toBeGreaterThan(0);
  });

  test('ResultChanges shows a tried answer beside the result, which stays', () => {
    const at = 'try-choose1';
    const html = show(salon, { ...open, tried: { at, question: 'choose', to: 1 } });
    const text = textOf(html);
    expect(text).toMatch(/Your answers lean towards a business built around\s+customers/);
    expect(text).toContain('With this answer, your answers would sit between the two: a close call.');
    expect(text).toContain('−0.17');
    expect(html).toContain('aria-expanded="true"');
    expect(html.match(/class="trial"/g)).toHaveLength(1);
  });

  test('ResultChanges says in words that something could not be loaded', () => {
    expect(textOf(show(salon, { ...idle, failed: true }))).toContain('This could not be loaded');
  });
});

test.each(Object.entries(questionnaireExamples))('Result of %s ranks nobody and gives no per cent', (_, sheet) => {
  const text = textOf(show(sheet, open));
  expect(rankingWords(text)).toEqual([]);
  expect(text).not.toMatch(/NaN|undefined|%|null/);
});
