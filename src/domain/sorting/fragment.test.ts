import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bins } from './bins.ts';
import { formatSorting, parseSorting } from './fragment.ts';

const one = { id: 'one', cards: ['cafe', 'law', 'salon'] };
const hands = [one, { id: 'two', cards: ['shop'] }];

describe('parseSorting', () => {
  it.each([
    ['nothing', '', undefined, {}, []],
    ['a place on the page', '#sort', undefined, {}, []],
    ['a hand', '#sort=two', 'two', {}, []],
    ['cards', '#sort=one&law=client&cafe=customer', 'one', { law: 'client', cafe: 'customer' }, []],
    ['an unknown hand', '#sort=three&law=client', undefined, {}, ['sort=three']],
    ['a card of the other hand', '#sort=one&shop=client', 'one', {}, ['shop=client']],
    ['a bin that there is not', '#sort=one&law=judge', 'one', {}, ['law=judge']],
    ['a card twice: the first counts', '#sort=one&law=client&law=depends', 'one', { law: 'client' }, ['law=depends']],
    ['hostile parts', '#sort=one&<b>=1&__proto__=client&law', 'one', {}, ['<b>=1', '__proto__=client', 'law']],
    ['broken encoding', '#sort=one&%E0%A4%A=client', 'one', {}, ['%E0%A4%A=client']],
    ['a very long part', `#sort=one&${'x'.repeat(99)}`, 'one', {}, [`${'x'.repeat(30)}…`]],
  ])('parseSorting of %s', (_, fragment, hand, placed, dropped) =>
    expect(parseSorting(fragment, hands)).toEqual({ hand, placed, dropped }),
  );

  it('parseSorting reads back every sort, and a sort has one address', () => {
    const sorts = fc.record(Object.fromEntries(one.cards.map((id) => [id, fc.constantFrom(...bins)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(sorts, (placed) => {
        const address = formatSorting(one, placed);
        expect(parseSorting(address, hands)).toEqual({ hand: 'one', placed, dropped: [] });
        const turned = Object.fromEntries(Object.entries(placed).toReversed());
        expect(formatSorting(one, turned)).toBe(address);
      }),
      { seed: 20261122 },
    );
  });

  it('parseSorting never throws, and places only cards of the hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { placed } = parseSorting(`#sort=one&${text}`, hands);
        for (const card of Object.keys(placed)) expect(one.cards).toContain(card);
      }),
      { seed: 20261122 },
    );
  });
});
