import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlace, readAddress, versionLine } from './read-address.ts';

const structure = {
  version: 2,
  dimensions: [{ id: 'choosing' }, { id: 'bought' }],
  questions: [
    { id: 'choose', dimension: 'choosing' },
    { id: 'decide', dimension: 'bought' },
  ],
};

describe('readAddress', () => {
  test('readAddress reads the answers and the question to change', () => {
    expect(readAddress(structure, '#v=2&choose=1&change=decide')).toMatchObject({
      sheet: { choose: 1 },
      change: 'decide',
      ignored: [],
    });
  });

  test.each(['2.decide', 'lines', 'names', 'share', 'word'])('readAddress reads %s as a step to change', (step) => {
    expect(readAddress(structure, `#v=2&lines=two&change=${step}`)).toMatchObject({ change: step, ignored: [] });
  });

  test.each(['2.price', '2.2.decide', 'look-again', 'result', '2.word', '__proto__'])(
    'readAddress names %s as no step to change',
    (step) => {
      expect(readAddress(structure, `#v=2&change=${step}`)).toMatchObject({ change: null, ignored: [{ value: step }] });
    },
  );

  test('readAddress names a question to change that there is not, and shows none', () => {
    expect(readAddress(structure, '#choose=1&change=price')).toMatchObject({
      sheet: { choose: 1 },
      change: null,
      ignored: [{ key: 'change', value: 'price', reason: 'value' }],
    });
  });

  test('readAddress finds no answers, and nothing to name, in a place on the page', () => {
    expect(readAddress(structure, '#main')).toMatchObject({ sheet: {}, change: null, ignored: [] });
    expect(readAddress(structure, '')).toMatchObject({ sheet: {}, change: null, ignored: [] });
  });

  test('readAddress never throws', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.webFragments(),
      fc.string().map((text) => `#change=${text}&choose=${text}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { sheet, change } = readAddress(structure, text);
        const steps = ['choose', 'decide', '2.choose', '2.decide', 'lines', 'names', 'share', 'word'];
        expect(change === null || steps.includes(change)).toBe(true);
        expect(['choose', 'decide']).toEqual(expect.arrayContaining(Object.keys(sheet)));
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });
});

test.each([
  ['', true],
  ['#', true],
  ['#main', true],
  ['#v=2', false],
  ['#%E0%A4%A', false],
])('isPlace(%j) is %j', (fragment, expected) => {
  expect(isPlace(fragment)).toBe(expected);
});

test.each([
  ['#v=1&choose=1', /older version/],
  ['#v=3&choose=1', /newer version/],
  ['#v=2&choose=1', /^$/],
  ['#choose=1', /^$/],
])('versionLine of %s is %s', (fragment, expected) => {
  expect(versionLine(readAddress(structure, fragment))).toMatch(expected);
});
