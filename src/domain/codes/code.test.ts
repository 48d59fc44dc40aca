import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLength, formatCode, parseCode } from './code.ts';

const anyCode = fc
  .record({
    quiz: fc.integer({ min: 0, max: 255 }),
    nonce: fc.integer({ min: 0, max: 32767 }),
    values: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 30 }),
  })
  .map((code) => ({ code, written: formatCode(code), valuesOf: () => code.values.length }));

const symbols = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('codes', () => {
  test('a code reads back as it was, in any case, without hyphens, and with O, I and L typed for 0 and 1', () => {
    fc.assert(
      fc.property(anyCode, ({ code, written, valuesOf }) => {
        for (const typed of [
          written,
          written.toLowerCase(),
          written.replaceAll('-', ''),
          written.replaceAll('0', 'o').replaceAll('1', 'l'),
          written.replaceAll('1', 'I').replaceAll('-', ' '),
        ])
          expect(parseCode(typed, valuesOf)).toEqual({ code });
      }),
    );
  });

  test('one wrong symbol is always refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), fc.integer({ min: 1, max: 31 }), ({ written, valuesOf }, at, by) => {
        const bare = [...written.replaceAll('-', '')];
        const place = at % bare.length;
        bare[place] = symbols[(symbols.indexOf(bare[place] as string) + by) % 32] as string;
        expect(parseCode(bare.join(''), valuesOf)).toHaveProperty('problem');
      }),
      { numRuns: 2000 },
    );
  });

  test('two swapped neighbours are always refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), ({ written, valuesOf }, at) => {
        const bare = [...written.replaceAll('-', '')];
        const place = at % (bare.length - 1);
        const [one, two] = [bare[place] as string, bare[place + 1] as string];
        fc.pre(one !== two);
        bare.splice(place, 2, two, one);
        expect(parseCode(bare.join(''), valuesOf)).toHaveProperty('problem');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [1, 8],
    [5, 10],
    [12, 15],
    [24, 22],
  ])('a code of %i answers has %i symbols', (answers, length) => {
    expect(codeLength(answers)).toBe(length);
    const written = formatCode({ quiz: 3, nonce: 77, values: Array(answers).fill(1) });
    expect(written.replaceAll('-', '')).toHaveLength(length);
  });

  test('a code says why it is refused', () => {
    const written = formatCode({ quiz: 3, nonce: 77, values: [1, 2, 3, 4, 5] });
    expect(parseCode(written, () => undefined)).toEqual({ problem: 'quiz' });
    expect(parseCode(written, () => 12)).toEqual({ problem: 'length' });
    expect(parseCode('AB', () => 5)).toEqual({ problem: 'length' });
    expect(parseCode('ÄBCD-1234-5', () => 5)).toEqual({ problem: 'characters' });
  });

  test('parseCode never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Object.keys(parseCode(text, () => 5))).toHaveLength(1);
      }),
    );
  });

  test('formatCode refuses numbers that no code can hold', () => {
    expect(() => formatCode({ quiz: 256, nonce: 0, values: [1] })).toThrow(RangeError);
    expect(() => formatCode({ quiz: 1, nonce: 32768, values: [1] })).toThrow(RangeError);
    expect(() => formatCode({ quiz: 1, nonce: 0, values: [8] })).toThrow(RangeError);
  });
});
