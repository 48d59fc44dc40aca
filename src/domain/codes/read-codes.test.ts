import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCode } from './code.ts';
import { readCodes } from './read-codes.ts';

const five = (nonce: number, ...values: number[]) => formatCode({ quiz: 1, nonce, values });
const valuesOf = (quiz: number) => ({ 1: 5, 2: 24 })[quiz];
const ana = five(100, 1, 2, 3, 4, 5);
const ben = five(200, 1, 1, 1, 1, 1);

describe('readCodes', () => {
  test('finds codes among names, times, smileys and chatter', () => {
    const text = `10:02:33 From Ana to Everyone: ${ana} :)\n2026-11-21 hello everyone\nBen (he/him): ${ben.toLowerCase()}, done!\nplease call 0171 1234567`;
    const { codes, refused, repeated } = readCodes(text, valuesOf);
    expect(codes.map(({ line, nonce, values }) => ({ line, nonce, values }))).toEqual([
      { line: 1, nonce: 100, values: [1, 2, 3, 4, 5] },
      { line: 3, nonce: 200, values: [1, 1, 1, 1, 1] },
    ]);
    expect(refused).toEqual([]);
    expect(repeated).toBe(0);
  });

  test('counts the same code once, however it is written', () => {
    const { codes, repeated } = readCodes(`${ana}\n${ana.toLowerCase()}\r\n${ana.replaceAll('-', '')}`, valuesOf);
    expect(codes).toHaveLength(1);
    expect(repeated).toBe(2);
  });

  test('reads groups that stand apart after a name', () => {
    expect(readCodes(`Ana: ${ana.replaceAll('-', ' ')}`, valuesOf).codes).toHaveLength(1);
    expect(readCodes(ana.replaceAll('-', ' '), valuesOf).codes).toHaveLength(1);
  });

  test('reads other dashes as hyphens', () => {
    expect(readCodes(`Ana – ${ana.replaceAll('-', '–')}`, valuesOf).codes).toHaveLength(1);
  });

  test('refuses a wrong symbol by its line, and keeps the others', () => {
    const wrong = `${ana.slice(0, 5)}${ana[5] === '7' ? '8' : '7'}${ana.slice(6)}`;
    const { codes, refused } = readCodes(`${ben}\nAna: ${wrong}`, valuesOf);
    expect(codes).toHaveLength(1);
    expect(refused).toEqual([{ line: 2, text: wrong, problem: 'check' }]);
  });

  test('lists a code of a quiz that is not known apart', () => {
    const other = formatCode({ quiz: 99, nonce: 1, values: [1, 2] });
    expect(readCodes(other, valuesOf).refused).toEqual([{ line: 1, text: other, problem: 'quiz' }]);
  });

  test('the order of lines changes nothing', () => {
    const lines = Array.from({ length: 30 }, (_, index) => five(index, (index % 7) + 1, 2, 3, 4, 5));
    const found = (text: string) =>
      readCodes(text, valuesOf)
        .codes.map(({ text: code }) => code)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 30 }), (shuffled) => {
        expect(found(shuffled.join('\n'))).toEqual(found(lines.join('\n')));
      }),
      { numRuns: 20 },
    );
  });

  test('never throws and finds nothing in noise', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 30 }), (lines) => {
        expect(readCodes(lines.join('\n'), valuesOf).codes).toEqual([]);
      }),
    );
  });
});
