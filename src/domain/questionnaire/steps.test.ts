import { describe, expect, test } from 'vitest';
import type { Rest } from './answers.ts';
import type { Sheet } from './schema.ts';
import { firstStep, stepAfter, stepBefore, stepsOf } from './steps.ts';

const structure = {
  version: 1,
  dimensions: [{ id: 'bought' }, { id: 'contact' }],
  questions: [
    { id: 'decide', dimension: 'bought' },
    { id: 'contact', dimension: 'contact' },
    { id: 'buy', dimension: 'bought' },
  ],
};
const answers = (sheet: Sheet = {}, rest: Partial<Rest> = {}) => ({ sheet, rest: { second: {}, ...rest } });
const far: Sheet = { decide: 2, buy: -1 };

describe('stepsOf', () => {
  test.each([
    ['one line', answers(), ['lines', 'decide', 'contact', 'buy', 'word', 'result']],
    ['answers far apart', answers(far), ['lines', 'decide', 'contact', 'buy', 'look-again', 'word', 'result']],
    [
      'two lines',
      answers({}, { lines: 'two' }),
      ['lines', 'names', 'share', 'decide', 'contact', 'buy', '2.decide', '2.contact', '2.buy', 'word', 'result'],
    ],
    [
      'a second line with answers far apart',
      answers({}, { lines: 'two', second: far }),
      [
        ...['lines', 'names', 'share', 'decide', 'contact', 'buy'],
        ...['2.decide', '2.contact', '2.buy', '2.look-again', 'word', 'result'],
      ],
    ],
    [
      'a second line that was given up',
      answers({}, { lines: 'no', second: far }),
      ['lines', 'decide', 'contact', 'buy', 'word', 'result'],
    ],
  ])('stepsOf %s', (_, given, expected) => {
    expect(stepsOf(structure, given)).toEqual(expected);
  });
});

test.each([
  ['nothing', answers(), 'lines'],
  ['one line only', answers({}, { lines: 'no' }), 'decide'],
  ['some answers', answers({ decide: 1, buy: 1 }), 'contact'],
  ['all answers', answers({ decide: 1, contact: 'unsure', buy: 1 }), 'decide'],
  ['a second line just begun', answers({ decide: 1, contact: 1, buy: 1 }, { lines: 'two' }), 'names'],
  ['names and a share', answers({}, { lines: 'two', name: 'Shop', share: 'half' }), 'decide'],
  ['a full first line', answers({ decide: 1, contact: 1, buy: 1 }, { lines: 'two', share: 'half' }), '2.decide'],
  [
    'half a second line',
    answers({ decide: 1, contact: 1, buy: 1 }, { lines: 'two', second: { decide: 1 } }),
    '2.contact',
  ],
])('firstStep with %s', (_, given, expected) => {
  expect(firstStep(structure, given)).toBe(expected);
});

describe('stepAfter', () => {
  test('stepAfter a question is the next one, answered or not', () => {
    expect(stepAfter(structure, answers({ contact: 1 }), 'decide')).toBe('contact');
  });

  test.each([
    ['the last question', answers({ decide: 1, buy: -1 }), 'buy', 'word'],
    ['the last question, answers far apart', answers(far), 'buy', 'look-again'],
    ['a look again', answers(far), 'look-again', 'word'],
    ['the word', answers(), 'word', 'result'],
    ['one way', answers({}, { lines: 'no' }), 'lines', 'decide'],
    ['two ways', answers({}, { lines: 'two' }), 'lines', 'names'],
    ['the first line', answers({}, { lines: 'two' }), 'buy', '2.decide'],
    ['the first line, answers far apart', answers(far, { lines: 'two' }), 'look-again', '2.decide'],
    ['the second line, answers far apart', answers({}, { lines: 'two', second: far }), '2.buy', '2.look-again'],
    ['the share', answers({}, { lines: 'two' }), 'share', 'decide'],
    ['the share, with a line half answered', answers({ decide: 1 }, { lines: 'two' }), 'share', 'contact'],
  ])('stepAfter %s', (_, given, step, expected) => {
    expect(stepAfter(structure, given, step)).toBe(expected);
  });

  test('stepAfter the share goes to the second line when the first has nine answers already', () => {
    const questions = Array.from({ length: 10 }, (_, index) => ({ id: `q${index}`, dimension: `d${index}` }));
    const ten = { version: 1, dimensions: questions.map(({ dimension }) => ({ id: dimension })), questions };
    const sheet = (count: number) => Object.fromEntries(questions.slice(0, count).map(({ id }) => [id, 1 as const]));
    expect(stepAfter(ten, answers(sheet(9), { lines: 'two' }), 'share')).toBe('2.q0');
    expect(stepAfter(ten, answers(sheet(8), { lines: 'two' }), 'share')).toBe('q8');
  });
});

test.each([
  ['lines', answers(), null],
  ['decide', answers(), 'lines'],
  ['decide', answers({}, { lines: 'two' }), 'share'],
  ['2.decide', answers(far, { lines: 'two' }), 'look-again'],
  ['word', answers(), 'buy'],
  ['word', answers({}, { lines: 'two' }), '2.buy'],
])('stepBefore %s', (step, given, expected) => {
  expect(stepBefore(structure, given, step)).toBe(expected);
});

test('every step but the first and the last leads back to the one it came from', () => {
  const given = answers(far, { lines: 'two', second: far });
  for (const step of stepsOf(structure, given).slice(0, -1)) {
    if (step !== 'share') expect(stepBefore(structure, given, stepAfter(structure, given, step))).toBe(step);
  }
});
