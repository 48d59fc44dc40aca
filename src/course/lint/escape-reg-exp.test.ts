import { expect, it } from 'vitest';
import { escapeRegExp } from './escape-reg-exp.ts';

it.each(['a.b', 'what? (no)', '[x]{2}', 'win-win', '$1 \\d | ^', 'a/b'])(
  'escapeRegExp(%s) matches it alone',
  (text) => {
    expect(new RegExp(`^${escapeRegExp(text)}$`, 'u').test(text)).toBe(true);
    expect(new RegExp(`^[${escapeRegExp('a-c')}]$`, 'u').test('b')).toBe(false);
  },
);
