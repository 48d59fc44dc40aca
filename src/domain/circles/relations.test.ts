import { expect, it } from 'vitest';
import { drawnByOthers } from './relations.ts';

it.each([
  [0, 'This picture fits no other source here.'],
  [1, 'It fits one other source too.'],
  [4, 'It fits 4 other sources too.'],
])('drawnByOthers counts %i', (others, sentence) =>
  expect(drawnByOthers('overlap', others)).toBe(`Two circles that cross: some people are both at once. ${sentence}`),
);
