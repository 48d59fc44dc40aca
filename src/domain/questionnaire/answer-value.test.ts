import { expect, test } from 'vitest';
import { answerValue } from './answer-value.ts';
import type { Answer } from './schema.ts';

test.each([
  [-2, -2],
  [-1, -1],
  [0, 0],
  [-0, 0],
  [1, 1],
  [2, 2],
  ['varies', 0],
  ['unsure', null],
  [undefined, null],
  [3, null],
  [0.5, null],
  [Number.NaN, null],
  ['1', null],
  [true, null],
  [null, null],
])('answerValue %s is %s', (answer, value) => {
  expect(answerValue(answer as Answer)).toBe(value);
});
