import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreements, yourLine } from './agreement.ts';
import { bins } from './bins.ts';
import { type Card, commonBin, isContested } from './cards.ts';

const place = (voice: string, bin: (typeof bins)[number]) => ({ voice, name: voice.toUpperCase(), bin, frame: 'time' });
const cards: Card[] = [
  { id: 'cafe', name: 'Café', places: [place('v', 'customer')] },
  { id: 'law', name: 'Law firm', places: [place('v', 'client'), place('w', 'client')] },
  { id: 'salon', name: 'Salon', places: [place('v', 'customer'), place('w', 'client')], on: 'The frame.' },
];

describe('agreements', () => {
  it('agreements of nothing sorted is nothing', () => expect(agreements(cards, {})).toEqual([]));

  it('agreements counts only what both name', () =>
    expect(agreements(cards, { law: 'client', salon: 'customer' })).toEqual([
      { voice: 'v', name: 'V', agrees: 2, named: 2 },
      { voice: 'w', name: 'W', agrees: 1, named: 2 },
    ]));

  it('agreements puts first who names most', () =>
    expect(
      agreements(cards, { cafe: 'client', law: 'depends', salon: 'depends' }).map(({ voice, named }) => [voice, named]),
    ).toEqual([
      ['v', 3],
      ['w', 2],
    ]));

  const sorts = fc.record(Object.fromEntries(cards.map(({ id }) => [id, fc.constantFrom(...bins)])), {
    requiredKeys: [],
  });

  it('agreements add up: what is agreed and what is not make what is named', () => {
    fc.assert(
      fc.property(sorts, (placed) => {
        const all = agreements(cards, placed);
        const named = cards.reduce((sum, { id, places }) => sum + (placed[id] ? places.length : 0), 0);
        const agreed = cards.reduce(
          (sum, { id, places }) => sum + places.filter(({ bin }) => bin === placed[id]).length,
          0,
        );
        expect(all.reduce((sum, each) => sum + each.named, 0)).toBe(named);
        expect(all.reduce((sum, each) => sum + each.agrees, 0)).toBe(agreed);
        for (const { agrees, named: of } of all) expect(agrees).toBeLessThanOrEqual(of);
      }),
      { seed: 20261122 },
    );
  });

  it('agreements do not depend on the order of the cards', () => {
    fc.assert(
      fc.property(sorts, fc.shuffledSubarray(cards, { minLength: cards.length }), (placed, shuffled) => {
        const byVoice = (list: ReturnType<typeof agreements>) => list.toSorted((a, b) => (a.voice < b.voice ? -1 : 1));
        expect(byVoice(agreements(shuffled, placed))).toEqual(byVoice(agreements(cards, placed)));
      }),
      { seed: 20261122 },
    );
  });
});

describe('yourLine', () => {
  it('yourLine runs from customers to clients', () =>
    expect(yourLine(cards, { cafe: 'client', law: 'customer', salon: 'depends' }).map(({ id }) => id)).toEqual([
      'law',
      'salon',
      'cafe',
    ]));
  it('yourLine leaves out what is not sorted', () => expect(yourLine(cards, { law: 'client' })).toHaveLength(1));
});

describe('commonBin', () => {
  it.each([
    ['no voice', [], 'depends'],
    ['one voice', [place('v', 'client')], 'client'],
    ['voices that agree', [place('v', 'customer'), place('w', 'customer')], 'customer'],
    ['voices that differ', [place('v', 'customer'), place('w', 'client')], 'depends'],
    ['a voice that says it depends', [place('v', 'depends')], 'depends'],
  ] as const)('commonBin of %s', (_, places, bin) => {
    expect(commonBin({ places })).toBe(bin);
    expect(isContested({ places })).toBe(bin === 'depends');
  });
});
