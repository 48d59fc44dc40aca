import { expect, it } from 'vitest';
import { drawnByOthers } from './relations.ts';

it.each([
  [0, 'No other source here draws it so.'],
  [1, 'One other source draws it so.'],
  [4, '4 other sources draw it so.'],
])('drawnByOthers counts %i', (others, sentence) =>
  expect(drawnByOthers('overlap', others)).toBe(`Two circles that cross: some people are both at once. ${sentence}`),
);
