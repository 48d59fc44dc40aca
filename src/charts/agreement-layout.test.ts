import { describe, expect, it } from 'vitest';
import { sortingExamples } from '../testing/examples.ts';
import { labelAgreement, layoutAgreement } from './agreement-layout.ts';

const { cards } = sortingExamples;

describe('layoutAgreement', () => {
  it('layoutAgreement of nothing is nothing', () => {
    expect(layoutAgreement(cards, {})).toEqual([]);
    expect(labelAgreement([])).toEqual([]);
  });

  it('layoutAgreement of one card stands in the middle', () =>
    expect(layoutAgreement(cards, { cafe: 'depends' })).toEqual([
      { card: 'cafe', x: 50, bin: 'depends', differs: false },
    ]));

  it('layoutAgreement puts the same card at the same place in all strips, and says where a voice differs', () => {
    const placed = { salon: 'client', cafe: 'customer', law: 'client' } as const;
    expect(layoutAgreement(cards, placed).map(({ card, x }) => [card, x])).toEqual([
      ['cafe', 16.7],
      ['salon', 50],
      ['law', 83.3],
    ]);
    expect(layoutAgreement(cards, placed, 'vendor')).toEqual([
      { card: 'cafe', x: 16.7, bin: 'customer', differs: false },
      { card: 'salon', x: 50, bin: 'customer', differs: true },
      { card: 'law', x: 83.3, bin: 'client', differs: false },
    ]);
  });

  it('layoutAgreement leaves a gap where a voice does not name a card', () =>
    expect(layoutAgreement(cards, { salon: 'client', cafe: 'customer' }, 'book').map(({ x }) => x)).toEqual([75]));
});

it('labelAgreement names each bin where it begins', () => {
  const marks = layoutAgreement(cards, { salon: 'client', cafe: 'customer', law: 'client' });
  expect(labelAgreement(marks)).toEqual([
    { bin: 'customer', x: 16.7 },
    { bin: 'client', x: 50 },
  ]);
});
