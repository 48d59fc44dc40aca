import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { formatSegments, headlineOf, notAGrade, surenessLine, tippingSentence, variesLine } from './headline.ts';
import { type Answer, type Ok, questionnaireSchema, type Sheet } from './schema.ts';
import { swapSheet } from './swap.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const headline = (sheet: Sheet) => formatSegments(headlineOf(questionnaire, assess(questionnaire, sheet)));
const sureness = (sheet: Sheet) => formatSegments(surenessLine(questionnaire, sheet, assess(questionnaire, sheet)));

const answerArb = fc.constantFrom<Answer>(-2, -1, 0, 1, 2, 'varies', 'unsure');
const sheetArb: fc.Arbitrary<Sheet> = fc
  .tuple(...questionnaire.questions.map(() => answerArb))
  .map((answers) => Object.fromEntries(questionnaire.questions.map(({ id }, i) => [id, answers[i] ?? 0])));

describe('headlineOf', () => {
  test.each([
    ['nothing', 'There are too few answers for a result yet.'],
    ['strongClient', 'Your answers describe a business built around clients.'],
    ['allCustomer', 'Your answers describe a business built around customers.'],
    ['withExceptions', 'Your answers lean towards a business built around clients.'],
    ['edgeOfCustomer', 'Your answers lean towards a business built around customers.'],
    ['inBetween', 'Your answers sit between the two.'],
    [
      'bothWays',
      'Your answers pull both ways: like a client business on the offer and trust, like a customer business on time.',
    ],
  ] as const)('headlineOf %s', (name, expected) => {
    expect(headline(questionnaireExamples[name])).toBe(expected);
  });

  test('headlineOf names two dimensions on the side that pulls more', () => {
    expect(headline(swapSheet(questionnaireExamples.bothWays))).toBe(
      'Your answers pull both ways: like a client business on time, like a customer business on the offer and trust.',
    );
  });

  test('headlineOf marks the words for the two ends, and no text holds markup', () => {
    const segments = headlineOf(questionnaire, assess(questionnaire, questionnaireExamples.allClient));
    expect(segments).toContainEqual({ text: 'clients', as: 'client' });
  });

  test('headlineOf and surenessLine keep to twenty words, no "you are", no percentage, nothing undefined', () => {
    const hold = (sheet: Sheet) => {
      expect(headline(sheet).split(' ').length).toBeLessThanOrEqual(20);
      expect(`${headline(sheet)} ${sureness(sheet)}`).not.toMatch(/you are|you're|%|NaN|undefined|null/i);
    };
    for (const sheet of Object.values(questionnaireExamples)) hold(sheet);
    fc.assert(fc.property(sheetArb, hold), { seed: 20261121, numRuns: 2000 });
  });
});

describe('surenessLine', () => {
  test.each([
    ['nothing', 'At least 9 more answers are needed.'],
    ['nearlyEnough', 'At least 1 more answer is needed.'],
    ['allClient', 'It would take 7 different answers to change this.'],
    [
      'edgeOfCustomer',
      'One answer could change this: “Why do most new people pick you?” – if you had said “Someone they know told them about us”, your answers would sit between the two.',
    ],
    ['skippedCouldChange', 'It would take 2 different answers to change this. Questions you skipped could change it.'],
  ] as const)('surenessLine of %s', (name, expected) => {
    expect(sureness(questionnaireExamples[name])).toBe(expected);
  });

  test('surenessLine without any change that would do says so', () => {
    const result = { ...(assess(questionnaire, questionnaireExamples.allClient) as Ok), k: null };
    expect(formatSegments(surenessLine(questionnaire, questionnaireExamples.allClient, result))).toBe(
      'No set of different answers to these questions would change this.',
    );
  });

  test('surenessLine names the tipping answer that asks for the smallest change', () => {
    const sheet: Sheet = { ...questionnaireExamples.allMiddle, choose: 2, decide: 2, learn: 1 };
    const { tips } = assess(questionnaire, sheet) as Ok;
    expect(tips.map(({ oneStep }) => oneStep)).toContain(true);
    expect(sureness(sheet)).toContain('“What must you know about someone before you can serve them?”');
  });
});

test('tippingSentence tells the side that a tip leads to', () => {
  const sheet: Sheet = { ...questionnaireExamples.allMiddle, choose: 2, decide: 2, learn: 1 };
  expect(formatSegments(tippingSentence(questionnaire, sheet, { id: 'learn', to: 2, oneStep: true }))).toBe(
    '“What must you know about someone before you can serve them?” – if you had said “A great deal: we study their papers, records or plans”, your answers would lean towards clients.',
  );
});

test.each([
  ['manyVary', true],
  ['allVaries', true],
  ['bothWays', false],
  ['nothing', false],
] as const)('variesLine of %s', (name, said) => {
  expect(variesLine(assess(questionnaire, questionnaireExamples[name])) !== '').toBe(said);
});

test('notAGrade says that neither end is better', () => {
  expect(notAGrade).toContain('both ends are good ways to work');
});
