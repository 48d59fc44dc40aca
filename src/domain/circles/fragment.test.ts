import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { droppedInWords, formatChosenSource, parseChosenSource } from './fragment.ts';

const ids = ['iso-9000', 'longman'];

describe('parseChosenSource', () => {
  it.each([
    ['nothing', '', undefined, []],
    ['a place on the page', '#circles', undefined, []],
    ['another place', '#dis-contract', undefined, []],
    ['a source', '#circles=longman', 'longman', []],
    ['a source, without its #', 'circles=longman', 'longman', []],
    ['an encoded source', '#circles=iso%2D9000', 'iso-9000', []],
    ['an unknown source', '#circles=iso-9001', undefined, ['iso-9001']],
    ['no source', '#circles=', undefined, ['circles=']],
    ['two sources: the first counts', '#circles=longman&circles=iso-9000', 'longman', ['iso-9000']],
    ['a strange part', '#circles=longman&x=<b>', 'longman', ['x=<b>']],
    ['broken encoding', '#circles=%E0%A4%A', undefined, ['%E0%A4%A']],
    ['a very long part', `#circles=${'x'.repeat(99)}`, undefined, [`${'x'.repeat(30)}…`]],
  ])('parseChosenSource of %s', (_, fragment, id, dropped) =>
    expect(parseChosenSource(fragment, ids)).toEqual({ id, dropped }),
  );

  it('parseChosenSource reads back what formatChosenSource writes', () => {
    for (const id of ids) expect(parseChosenSource(formatChosenSource(id), ids)).toEqual({ id, dropped: [] });
  });

  it('parseChosenSource never throws, and chooses only what there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { id } = parseChosenSource(`#circles=${text}`, ids);
        expect([undefined, ...ids]).toContain(id);
      }),
      { seed: 20261122 },
    );
  });
});

describe('droppedInWords', () => {
  it('droppedInWords of nothing is empty', () => expect(droppedInWords({ dropped: [] })).toBe(''));
  it('droppedInWords names three and counts the rest', () =>
    expect(droppedInWords({ dropped: ['a', 'b', 'c', 'd', 'e'] })).toBe(
      'This link names something that we do not know, and we left it out: “a”, “b”, “c” and 2 more.',
    ));
});
