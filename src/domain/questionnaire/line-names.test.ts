import { expect, test } from 'vitest';
import { asName, isName, lineNames } from './line-names.ts';

test.each([
  ['Shop', 'Shop'],
  [' Shop & co ', ' Shop & co '],
  ['a\nb\u0000c\u2028d', 'abcd'],
  ['\u202eevil\u2069', 'evil'],
  ['\ud800', '\ufffd'],
  ['x'.repeat(50), 'x'.repeat(40)],
  ['😀'.repeat(50), '😀'.repeat(40)],
  ['<script>', '<script>'],
])('asName of %j', (text, expected) => {
  expect(asName(text)).toBe(expected);
});

test.each([
  ['Shop', true],
  ['', false],
  ['   ', false],
  ['x'.repeat(41), false],
  ['a\tb', false],
  ['\u202ea', false],
  ['מאפייה', true],
])('isName of %j is %s', (text, expected) => {
  expect(isName(text)).toBe(expected);
});

test.each([
  [{}, ['First line', 'Second line']],
  [{ name: ' Shop ' }, ['Shop', 'Second line']],
  [{ '2.name': 'Repairs' }, ['First line', 'Repairs']],
  [{ name: 'Shop', '2.name': 'Shop ' }, ['Shop (first)', 'Shop (second)']],
])('lineNames of %j', (rest, expected) => {
  expect(lineNames(rest)).toEqual(expected);
});
