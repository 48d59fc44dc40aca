import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberField, readFields, writeFields } from './fields.ts';

const fields = [
  numberField('much', { least: 0, most: 4, step: 1 }),
  numberField('far', { least: -20, most: 20, step: 5 }),
];
const read = (fragment: string) => {
  const { values, ignored } = readFields(fields, fragment);
  return [Object.fromEntries(values), ignored.map(({ key, value, reason }) => `${key}=${value} ${reason}`)];
};

describe('readFields', () => {
  it.each([
    { fragment: '', values: {}, ignored: [] },
    { fragment: '#main', values: {}, ignored: [] },
    { fragment: '#much=3&far=-15', values: { much: '3', far: '-15' }, ignored: [] },
    { fragment: 'far=0&&much=0', values: { much: '0', far: '0' }, ignored: [] },
    { fragment: '#much=5', values: {}, ignored: ['much=5 value'] },
    { fragment: '#much=', values: {}, ignored: ['much= value'] },
    { fragment: '#much=03&much=2', values: {}, ignored: ['much=03 value', 'much=2 repeated'] },
    { fragment: '#much=1&much=2', values: { much: '1' }, ignored: ['much=2 repeated'] },
    { fragment: '#far=-0', values: {}, ignored: ['far=-0 value'] },
    { fragment: '#far=3', values: {}, ignored: ['far=3 value'] },
    { fragment: '#much=1e0&__proto__=1', values: {}, ignored: ['much=1e0 value', '__proto__=1 unknown'] },
    { fragment: '#%6Duch=2', values: { much: '2' }, ignored: [] },
    { fragment: '#x=%E0%A4%A', values: {}, ignored: ['x=%E0%A4%A unknown'] },
  ])('readFields of "$fragment"', ({ fragment, values, ignored }) => expect(read(fragment)).toEqual([values, ignored]));

  it('readFields never throws, and what it kept can be written and read again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const fragment of [text, `#much=2&${text}`, `#far=${text}`]) {
          const { values } = readFields(fields, fragment);
          const written = writeFields(fields, values);
          expect(readFields(fields, written)).toEqual({ values, ignored: [] });
        }
      }),
      { seed: 20261122, numRuns: 500 },
    ));
});

describe('writeFields', () => {
  it('writeFields keeps the order of the fields, and leaves out what has no value', () => {
    expect(
      writeFields(
        fields,
        new Map([
          ['far', '5'],
          ['much', '1'],
        ]),
      ),
    ).toBe('much=1&far=5');
    expect(writeFields(fields, new Map())).toBe('');
  });
});
