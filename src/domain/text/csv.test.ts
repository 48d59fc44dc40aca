import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from './csv.ts';
import { inertCell } from './inert-cell.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+44 20 79', "'+44 20 79"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t1', "'\t1"],
  ['\r=1', "'\r=1"],
  ['＝1', "'＝1"],
  ['-5', '-5'],
  ['+1.5', '+1.5'],
  ['Anna', 'Anna'],
  ['a=b', 'a=b'],
  ['', ''],
])('inertCell(%j) is %j', (text, expected) => {
  expect(inertCell(text)).toBe(expected);
});

test('formatCsv reads back whatever the cells hold, and no cell begins a formula', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = formatCsv(cells);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const read = csvParseRows(text.slice(1));
      expect(read).toEqual(cells.map((row) => row.map(inertCell)));
      for (const cell of read.flat()) expect(/^[=+@]|^-(?!\d)/.test(cell) && !/^[+]\d/.test(cell)).toBe(false);
    }),
  );
});
