import { expect, test } from 'vitest';
import { surenessOf } from './label.ts';

test.each([
  [1, false, 'close call'],
  [1, true, 'close call'],
  [2, false, 'fairly clear'],
  [2, true, 'fairly clear'],
  [3, false, 'clear'],
  [3, true, 'fairly clear'],
  [null, false, 'clear'],
  [null, true, 'fairly clear'],
] as const)('surenessOf k %s, crossed by skipped questions %s, is %s', (k, crossed, sure) => {
  expect(surenessOf(k, crossed)).toBe(sure);
});
