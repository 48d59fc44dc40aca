import { describe, expect, test } from 'vitest';
import { firstStep, questionBefore, stepAfter } from './steps.ts';

const structure = {
  version: 1,
  dimensions: [{ id: 'bought' }, { id: 'contact' }],
  questions: [
    { id: 'decide', dimension: 'bought' },
    { id: 'contact', dimension: 'contact' },
    { id: 'buy', dimension: 'bought' },
  ],
};

test.each([
  [{}, 'decide'],
  [{ decide: 1 }, 'contact'],
  [{ decide: 1, buy: 1 }, 'contact'],
  [{ decide: 1, contact: 'unsure', buy: 1 }, 'decide'],
] as const)('firstStep with %j is %s', (sheet, expected) => {
  expect(firstStep(structure, sheet)).toBe(expected);
});

describe('stepAfter', () => {
  test('stepAfter a question is the next one, answered or not', () => {
    expect(stepAfter(structure, { contact: 1 }, 'decide')).toEqual({ at: 'question', id: 'contact' });
  });

  test('stepAfter the last question is the result', () => {
    expect(stepAfter(structure, { decide: 1, buy: -1 }, 'buy')).toEqual({ at: 'result' });
    expect(stepAfter(structure, {}, 'buy')).toEqual({ at: 'result' });
  });

  test('stepAfter the last question is a look at answers three steps apart', () => {
    expect(stepAfter(structure, { decide: 2, buy: -1 }, 'buy')).toEqual({ at: 'look-again' });
  });
});

test.each([
  [{ at: 'question', id: 'decide' }, null],
  [{ at: 'question', id: 'buy' }, 'contact'],
  [{ at: 'look-again' }, 'buy'],
] as const)('questionBefore %j is %s', (step, expected) => {
  expect(questionBefore(structure, step)).toBe(expected);
});
