import { expect, test } from 'vitest';
import { tipsByEase } from './tips-by-ease.ts';

test('tipsByEase puts the smallest change first and keeps the order of equals', () => {
  const tips = [
    { id: 'a', to: 2, oneStep: false },
    { id: 'b', to: 1, oneStep: true },
    { id: 'c', to: 0, oneStep: true },
  ] as const;
  expect(tipsByEase({ a: -1, b: 'varies', c: 1 }, tips).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
