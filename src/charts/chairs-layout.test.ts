import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from './chairs-layout.ts';

const chairs = ['shop', 'order', 'lawyer', 'hotel'];
const drawn = (...lists: string[][]) =>
  layoutLanes(
    lists.map((own, index) => ({ word: `w${index}`, chairs: own })),
    chairs,
  ).map(({ word, pieces }) => `${word}: ${pieces.join(' ')}`);

describe('layoutLanes', () => {
  it.each([
    ['no word', [], []],
    ['a word on no chair', [[]], []],
    ['a word on one chair', [['lawyer']], []],
    ['neighbours', [['shop', 'order']], ['w0: start end none none']],
    ['a chair between', [['shop', 'lawyer']], ['w0: start pass end none']],
    ['every chair', [chairs], ['w0: start stop stop end']],
    ['unknown chairs', [['throne', 'shop']], []],
    [
      'two words',
      [
        ['shop', 'hotel'],
        ['order', 'lawyer'],
      ],
      ['w0: start pass pass end', 'w1: none start end none'],
    ],
  ])('%s', (_, lists, lanes) => expect(drawn(...(lists as string[][]))).toEqual(lanes));

  it('begins and ends each line once, and stops exactly where the word sits', () => {
    const own = fc.subarray(chairs);
    fc.assert(
      fc.property(fc.array(own), (lists) => {
        const lanes = layoutLanes(
          lists.map((list, index) => ({ word: `${index}`, chairs: list })),
          chairs,
        );
        expect(lanes.map(({ word }) => word)).toEqual(
          lists.flatMap((list, index) => (list.length > 1 ? [`${index}`] : [])),
        );
        for (const { word, pieces } of lanes) {
          const knots = chairs.filter((_, row) => ['start', 'stop', 'end'].includes(pieces[row] ?? ''));
          expect(knots).toEqual(lists[Number(word)]);
        }
      }),
      { seed: 20_261_122 },
    );
  });
});
