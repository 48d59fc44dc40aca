import { expect, test } from 'vitest';
import { fixtureInWords } from './fixture-in-words.ts';

const ok = { strong: false, position: '-6/30', sure: 'close call', k: 1 } as const;

test.each([
  [{ ...ok, side: 'customer' }, 'Towards customers: −6/30. Close call: one answer could change it.'],
  [
    { ...ok, side: 'client', strong: true, position: '24/30', sure: 'clear', k: 5 },
    'Strongly towards clients: 24/30. Clear: it would take 5 different answers to change it.',
  ],
  [
    { ...ok, side: 'mixed', mixedKind: 'both-ways', position: '1/30' },
    'Mixed, pulls both ways: 1/30. Close call: one answer could change it.',
  ],
  [
    { ...ok, side: 'mixed', mixedKind: 'in-between', position: '0/30' },
    'Mixed, in between: 0/30. Close call: one answer could change it.',
  ],
  [{ needed: 1 }, 'Too few answers: at least 1 more is needed.'],
  [{ needed: 9 }, 'Too few answers: at least 9 more are needed.'],
] as const)('fixtureInWords of %j', (result, words) => {
  expect(fixtureInWords(result)).toBe(words);
});
