import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { differingAnswers } from './differing-answers.ts';
import { resultWords } from './result-words.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const words = resultWords(questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))));

describe('differingAnswers', () => {
  test('differingAnswers names each difference in question order, in the words of the options', () => {
    expect(
      differingAnswers(words, { choose: -2, length: 1, pay: 0 }, { length: 'varies', choose: -2, buy: 2 }),
    ).toEqual([
      {
        id: 'buy',
        text: 'What do people mainly pay you for?',
        mine: null,
        theirs: 'Advice, or acting for them in things that matter',
      },
      {
        id: 'length',
        text: 'How long does one sale or job last, from first talk to last task?',
        mine: 'A few months',
        theirs: 'It varies a lot',
      },
      {
        id: 'pay',
        text: 'How do you set the price and get paid?',
        mine: 'The same set fee for all, each visit or month',
        theirs: null,
      },
    ]);
  });

  test('differingAnswers of equal sheets is empty, and of opposite sheets holds every question', () => {
    const { allClient, allCustomer } = questionnaireExamples;
    expect(differingAnswers(words, allClient, { ...allClient })).toEqual([]);
    expect(differingAnswers(words, allClient, allCustomer)).toHaveLength(15);
  });
});
