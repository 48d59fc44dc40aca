import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { assess } from './assess.ts';
import { formatSegments } from './headline.ts';
import { type Answer, questionnaireSchema, type Sheet } from './schema.ts';
import { swapSheet } from './swap.ts';
import { type PayerWord, payerWords } from './unscored.ts';
import { wordCheck } from './word-check.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const check = (sheet: Sheet, word: PayerWord | undefined) =>
  formatSegments(wordCheck(questionnaire, assess(questionnaire, sheet), word));

const { strongClient, allCustomer, edgeOfCustomer, bothWays, inBetween, nearlyEnough } = questionnaireExamples;
const other = /^Patients, guests, members, students, passengers: your field has its own word\. Keep it/;

describe('wordCheck', () => {
  test.each<[string, Sheet, PayerWord | undefined, RegExp]>([
    ['client answers', strongClient, 'clients', /^$/],
    [
      'client answers',
      strongClient,
      'customers',
      /^You say “customers”\. Your answers read more like a client business on/,
    ],
    ['client answers', strongClient, 'both', /^$/],
    ['client answers', strongClient, 'other', other],
    ['client answers', strongClient, undefined, /^$/],
    ['customer answers', allCustomer, 'customers', /^$/],
    [
      'customer answers',
      allCustomer,
      'clients',
      /^You say “clients”\. Your answers read more like a customer business on/,
    ],
    ['customer answers', allCustomer, 'other', other],
    ['a close call', edgeOfCustomer, 'clients', /^$/],
    ['a close call', edgeOfCustomer, 'other', other],
    ['answers both ways', bothWays, 'clients', /^$/],
    ['answers both ways', bothWays, 'customers', /^$/],
    ['answers both ways', bothWays, 'other', /^$/],
    ['answers in between', inBetween, 'clients', /^$/],
    ['too few answers', nearlyEnough, 'customers', /^$/],
    ['too few answers', nearlyEnough, 'other', /^$/],
  ])('wordCheck of %s: %#', (_, sheet, word, expected) => {
    expect(check(sheet, word)).toMatch(expected);
  });

  test('wordCheck names the two dimensions that pull most to the side found', () => {
    expect(check(strongClient, 'customers')).toContain('a client business on fit and the offer.');
  });

  test('wordCheck says the same about both words, so that neither is the better one', () => {
    const turned = check(swapSheet(strongClient), 'clients');
    const swapped = turned.replace('“clients”', '“customers”').replace('customer business', 'client business');
    expect(swapped).toBe(check(strongClient, 'customers'));
  });

  test('wordCheck writes short sentences and says nothing of sureness or worth', () => {
    const answer = fc.constantFrom<Answer>(-2, -1, 0, 1, 2, 'varies', 'unsure');
    fc.assert(
      fc.property(
        fc.tuple(...questionnaire.questions.map(() => answer)),
        fc.constantFrom(...payerWords),
        (answers, word) => {
          const sheet = Object.fromEntries(questionnaire.questions.map(({ id }, i) => [id, answers[i]])) as Sheet;
          const said = check(sheet, word);
          for (const sentence of said.split(/[.:] /)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
          expect(said).not.toMatch(/%|better|wrong|should|undefined|you are/i);
          const result = assess(questionnaire, sheet);
          if (result.status === 'ok' && word === `${result.side}s`) expect(said).toBe('');
        },
      ),
      { seed: 20261122, numRuns: 1000 },
    );
  });
});
