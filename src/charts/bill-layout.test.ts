import { describe, expect, it } from 'vitest';
import { type billSides, layoutBill } from './bill-layout.ts';

const choices = { customer: 'a price', depends: 'either', client: 'an agreement' };
const line = (id: string, reading: (typeof billSides)[number]) => ({ id, name: id, reading, text: '' });

describe('layoutBill', () => {
  it.each([
    { reading: 'customer', column: 0, points: 'a price', otherwise: 'We read it as a price.' },
    { reading: 'depends', column: 1, points: 'either', otherwise: 'It can be, but it depends.' },
    { reading: 'client', column: 2, points: 'an agreement', otherwise: 'We read it as an agreement.' },
  ] as const)('gives a line read as $reading its column and its words', ({ reading, ...row }) =>
    expect(layoutBill([line('a', reading)], choices)).toEqual([{ line: line('a', reading), ...row }]),
  );
  it('keeps the order of the bill', () =>
    expect(layoutBill([line('b', 'client'), line('a', 'customer')], choices).map((row) => row.line.id)).toEqual([
      'b',
      'a',
    ]));
  it('has no row for nothing', () => expect(layoutBill([], choices)).toEqual([]));
});
