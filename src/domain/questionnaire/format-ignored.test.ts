import { expect, test } from 'vitest';
import type { Ignored } from './answers.ts';
import { formatIgnored } from './format-ignored.ts';

const ignored = (...keys: string[]): Ignored[] => keys.map((key) => ({ key, value: '1', reason: 'unknown' }));

test('formatIgnored of nothing is empty', () => {
  expect(formatIgnored([])).toBe('');
});

test('formatIgnored names what was left out', () => {
  expect(formatIgnored(ignored('colour', '<b>'))).toMatchInlineSnapshot(
    `"This link holds something we do not know, and we left it out: colour=1, <b>=1."`,
  );
});

test('formatIgnored stays short for long and many keys', () => {
  const line = formatIgnored(ignored(...Array.from({ length: 10_000 }, () => 'x'.repeat(5000))));
  expect(line.length).toBeLessThan(300);
  expect(line).toMatch(/ and 9995 more\.$/);
});
