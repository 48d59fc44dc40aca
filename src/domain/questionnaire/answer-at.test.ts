import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer } from './answer-at.ts';

const answers = {
  sheet: { choose: 1, decide: 'varies' },
  rest: { lines: 'two', name: 'Shop', second: { choose: -2 } },
} as const;

test.each([
  ['choose', 1],
  ['decide', 'varies'],
  ['2.choose', -2],
  ['2.decide', undefined],
  ['lines', 'two'],
  ['name', 'Shop'],
  ['2.name', undefined],
  ['word', undefined],
] as const)('answerAt %s is %s', (key, expected) => {
  expect(answerAt(answers, key)).toBe(expected);
});

describe('withAnswer', () => {
  test.each(['choose', 'effort', '2.choose', '2.effort', 'lines', 'share', 'name', '2.name', 'word'])(
    'withAnswer changes and takes away %s, and nothing else',
    (key) => {
      const keys = ['choose', 'decide', 'effort', '2.choose', '2.effort', 'lines', 'share', 'name', '2.name', 'word'];
      for (const value of [2, undefined]) {
        const changed = withAnswer(answers, key, value);
        for (const other of keys)
          expect(answerAt(changed, other)).toBe(other === key ? value : answerAt(answers, other));
      }
    },
  );

  test('withAnswer leaves no key behind', () => {
    expect(withAnswer(answers, 'choose', undefined).sheet).toEqual({ decide: 'varies' });
    expect(Object.keys(withAnswer(answers, '2.choose', undefined).rest.second)).toEqual([]);
    expect(Object.keys(withAnswer(answers, 'name', undefined).rest)).not.toContain('name');
  });
});
