import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from './check.ts';
import { type Questionnaire, questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));

/** The problems of the questionnaire after a change for the worse. */
function problemsAfter(spoil: (copy: Questionnaire) => void) {
  const copy = structuredClone(questionnaire);
  spoil(copy);
  return checkQuestionnaire(copy);
}

const nth = <T>(list: readonly T[], index: number): T => list[index] as T;

test('checkQuestionnaire finds nothing wrong with the real one', () => {
  expect(checkQuestionnaire(questionnaire)).toEqual([]);
});

test('checkQuestionnaire lets the question about the word, and no other, use the words', () => {
  expect(questionnaire.unscored.word.options).toMatchObject({ customers: 'Customers', clients: 'Clients' });
  expect(problemsAfter((copy) => (copy.unscored.word.text = 'Do you say client or customer?'))).toEqual([]);
});

test('checkQuestionnaire allows an option to hold a word that only contains a banned one', () => {
  expect(problemsAfter((copy) => (nth(copy.questions, 0).text = 'Who is in a subclient list?'))).toEqual([]);
});

describe('checkQuestionnaire reports', () => {
  test.each<[string, (copy: Questionnaire) => void, { at: string; found: string }]>([
    ['a missing question', (q) => q.questions.pop(), { at: 'questions', found: '14 questions' }],
    ['a missing dimension', (q) => q.dimensions.pop(), { at: 'dimensions', found: '10 dimensions' }],
    [
      'a fifth core dimension',
      (q) => (nth(q.dimensions, 4).core = true),
      { at: 'dimensions', found: '5 core dimensions' },
    ],
    [
      'a core dimension with one question',
      (q) => (nth(q.dimensions, 4).core = true),
      { at: 'dimensions[agreement]', found: '1 questions (agree)' },
    ],
    [
      'an end too often first',
      (q) => (nth(q.questions, 3).first = 'customer'),
      { at: 'questions', found: '9 questions that list the customer end first' },
    ],
    [
      'a pair in one direction',
      (q) => (nth(q.questions, 4).first = 'client'),
      { at: 'dimensions[bought]', found: 'decide and buy both list the client end first' },
    ],
    [
      'a repeated question id',
      (q) => (nth(q.questions, 1).id = 'choose'),
      { at: 'questions[choose].id', found: 'choose twice' },
    ],
    [
      'a repeated example id',
      (q) => (nth(q.examples, 1).id = 'law-firm'),
      { at: 'examples[law-firm].id', found: 'law-firm twice' },
    ],
    ['an id that links use', (q) => (nth(q.questions, 0).id = 'word'), { at: 'questions[word].id', found: 'word' }],
    [
      'an unknown dimension',
      (q) => (nth(q.questions, 0).dimension = 'chosing'),
      { at: 'questions[choose].dimension', found: 'chosing' },
    ],
    [
      'a repeated value',
      (q) => (nth(nth(q.questions, 0).options, 1).value = -2),
      { at: 'questions[choose].options', found: 'values -2, -2, 0, 1, 2' },
    ],
    [
      'values out of order',
      (q) => nth(q.questions, 0).options.reverse(),
      { at: 'questions[choose].options', found: 'values 2, 1, 0, -1, -2' },
    ],
    [
      'a banned word in a question',
      (q) => (nth(q.questions, 0).text = 'Why do Clients come?'),
      { at: 'questions[choose].text', found: 'Clients' },
    ],
    [
      'a banned word in an option',
      (q) => (nth(nth(q.questions, 0).options, 4).text = 'Out of loyalty'),
      { at: 'questions[choose].options[2].text', found: 'loyalty' },
    ],
    [
      'a banned word in a question that is not scored',
      (q) => (q.unscored.share.text = 'How much do customers of the first bring?'),
      { at: 'unscored.share.text', found: 'customers' },
    ],
    [
      'a banned word in an option that is not scored',
      (q) => (q.unscored.lines.options.no = 'No, one kind of client'),
      { at: 'unscored.lines.options.no', found: 'client' },
    ],
    [
      'a banned word beside the names',
      (q) => (q.unscored.names.note = 'A name for your customers.'),
      { at: 'unscored.names.note', found: 'customers' },
    ],
    [
      'a long short text',
      (q) => (nth(nth(q.questions, 0).options, 0).short = 'one two three four five six seven'),
      { at: 'questions[choose].options[-2].short', found: '7 words' },
    ],
    [
      'a long topic',
      (q) => (nth(q.dimensions, 0).topic = 'how it lasts'),
      { at: 'dimensions[lasting].topic', found: '3 words' },
    ],
    [
      'an example without an answer',
      (q) => delete nth(q.examples, 0).answers.buy,
      { at: 'examples[law-firm].answers', found: 'no answer to buy' },
    ],
    [
      'an example that is nowhere in a dimension',
      (q) => Object.assign(nth(q.examples, 0).answers, { agree: 'unsure' }),
      { at: 'examples[law-firm].answers', found: 'only "unsure" in agreement' },
    ],
    [
      'an example with an unknown answer',
      (q) => (nth(q.examples, 0).answers.bye = 1),
      { at: 'examples[law-firm].answers', found: 'unknown bye' },
    ],
  ])('checkQuestionnaire reports %s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toContainEqual({ ...expected, allowed: expect.any(String) });
  });

  test('checkQuestionnaire reports everything at once', () => {
    const problems = problemsAfter((q) => {
      nth(q.questions, 0).text = 'Which customer?';
      nth(q.examples, 0).answers = {};
    });
    expect(problems.map(({ at }) => at)).toEqual(['questions[choose].text', 'examples[law-firm].answers']);
  });
});
