import { expect, test } from 'vitest';
import { unscoredRows } from './unscored-rows.ts';

const words = {
  unscored: {
    lines: { text: 'Two ways?', options: { no: 'No', two: 'Yes' } },
    word: { text: 'Word?', options: { customers: 'Customers', clients: 'Clients', both: 'Both', other: 'Another' } },
  },
};

test('unscoredRows say what was asked first and last, and what was said', () => {
  expect(unscoredRows(words, { second: {}, word: 'other', name: 'Shop' })).toEqual([
    { key: 'lines', text: 'Two ways?', said: [] },
    { key: 'word', text: 'Word?', said: ['Another'] },
  ]);
  expect(unscoredRows(words, { second: {}, lines: 'two' }).map(({ said }) => said)).toEqual([['Yes'], []]);
});
