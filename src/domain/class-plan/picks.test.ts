import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicks, sheetCode, writePicks } from './picks.ts';

const known = ['bread', 'milk', 'law', 'tea'];

describe('readPicks', () => {
  it.each([
    ['nothing', '', undefined],
    ['a place on the page', '#main', undefined],
    ['another key', '#cards=law', undefined],
    ['an empty choice', '#items=', undefined],
    ['only unknown ids', '#items=wine,<b>', undefined],
    [
      'ids in any order: they stand in the order of the sheet',
      '#items=law,bread',
      { picked: ['bread', 'law'], ignored: [] },
    ],
    ['an id twice', 'items=law,law', { picked: ['law'], ignored: [] }],
    ['commas that a program has changed', '#items=law%2Cmilk', { picked: ['milk', 'law'], ignored: [] }],
    ['an unknown id among others', '#items=law,wine', { picked: ['law'], ignored: ['wine'] }],
    [
      'a name of every object',
      '#items=law,__proto__,toString',
      { picked: ['law'], ignored: ['__proto__', 'toString'] },
    ],
    ['broken encoding', '#items=law,%E0%A4%A', { picked: ['law'], ignored: ['%E0%A4%A'] }],
    ['a very long part', `#items=law,${'x'.repeat(99)}`, { picked: ['law'], ignored: [`${'x'.repeat(30)}…`] }],
  ])('readPicks of %s', (_, fragment, expected) => {
    expect(readPicks('items', known, fragment)).toEqual(expected);
  });

  it('readPicks reads back every choice, and a choice has one address', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(known, { minLength: 1 }), (ids) => {
        const address = writePicks('items', known, new Set(ids));
        expect(readPicks('items', known, `#${address}`)).toEqual({
          picked: known.filter((id) => ids.includes(id)),
          ignored: [],
        });
        expect(writePicks('items', known, new Set(ids.toReversed()))).toBe(address);
      }),
      { seed: 20261122 },
    );
  });

  it('readPicks never throws, and picks only what is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readPicks('items', known, `#items=law,${text}`);
        for (const id of read?.picked ?? []) expect(known).toContain(id);
      }),
      { seed: 20261122 },
    );
  });
});

describe('sheetCode', () => {
  it('sheetCode is four symbols that can be read out, the same for the same sheet', () => {
    expect(sheetCode(['bread.1', 'law.1'])).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(sheetCode(['bread.1', 'law.1'])).toBe(sheetCode(['bread.1', 'law.1']));
  });

  it('sheetCode changes with an item, its version and the order', () => {
    const codes = [
      ['bread.1', 'law.1'],
      ['bread.1', 'law.2'],
      ['bread.1', 'milk.1'],
      ['law.1', 'bread.1'],
      ['bread.1'],
    ];
    expect(new Set(codes.map((entries) => sheetCode(entries))).size).toBe(codes.length);
  });
});
