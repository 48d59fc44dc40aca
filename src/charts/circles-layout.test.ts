import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relations } from '../domain/circles/relations.ts';
import { blendCircles, boxHeight, boxWidth, layoutCircles, relationOf, type WordCircle } from './circles-layout.ts';

const isInside = ({ x, y, r }: WordCircle) => x - r >= 0 && y - r >= 0 && x + r <= boxWidth && y + r <= boxHeight;
const holds = ({ x, y, r }: WordCircle, atX: number, atY: number) => Math.hypot(x - atX, y - atY) < r;

describe('layoutCircles', () => {
  it.each(relations)('layoutCircles(%s) shows just that', (relation) =>
    expect(relationOf(layoutCircles(relation))).toBe(relation),
  );

  it.each(relations)('layoutCircles(%s) puts each word into its own circle, clear of the other word', (relation) => {
    const { customer, client } = layoutCircles(relation);
    expect(holds(customer, customer.labelX, customer.labelY)).toBe(true);
    if (client.r === 0) return;
    expect(holds(client, client.labelX, client.labelY)).toBe(true);
    const apart = Math.abs(customer.labelX - client.labelX) > 120 || Math.abs(customer.labelY - client.labelY) > 30;
    expect(apart).toBe(true);
  });

  it('layoutCircles puts the word of a wider circle outside the narrower one', () => {
    const { customer, client } = layoutCircles('client-inside');
    expect(holds(client, customer.labelX, customer.labelY)).toBe(false);
    const turned = layoutCircles('customer-inside');
    expect(holds(turned.customer, turned.client.labelX, turned.client.labelY)).toBe(false);
  });

  it('layoutCircles gives the two words equal weight: one nesting is the other with the words changed', () => {
    const { customer, client } = layoutCircles('client-inside');
    expect(layoutCircles('customer-inside')).toEqual({ customer: client, client: customer });
    for (const relation of ['apart', 'overlap', 'same'] as const) {
      const equal = layoutCircles(relation);
      expect(equal.customer.r).toBe(equal.client.r);
    }
  });
});

describe('blendCircles', () => {
  const pictures = fc.constantFrom(...relations).map(layoutCircles);

  it('blendCircles begins at one picture and ends at the other', () => {
    fc.assert(
      fc.property(pictures, pictures, (from, to) => {
        expect(blendCircles(from, to, 0)).toEqual(from);
        expect(blendCircles(from, to, 1)).toEqual(to);
      }),
      { seed: 20261122 },
    );
  });

  it('blendCircles never leaves the box', () => {
    fc.assert(
      fc.property(pictures, pictures, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const { customer, client } = blendCircles(from, to, t);
        expect(isInside(customer)).toBe(true);
        expect(isInside(client)).toBe(true);
      }),
      { seed: 20261122 },
    );
  });
});

describe('relationOf', () => {
  const at = (x: number, r: number): WordCircle => ({ x, y: 100, r, labelX: x, labelY: 100 });
  it.each([
    ['touching circles', at(50, 50), at(150, 50), 'apart'],
    ['a circle that touches from inside', at(100, 80), at(150, 30), 'client-inside'],
    ['one point in common area', at(50, 50), at(149, 50), 'overlap'],
    ['no customer', at(50, 0), at(50, 50), 'client-only'],
    ['nothing', at(50, 0), at(50, 0), 'nothing'],
  ] as const)('relationOf %s', (_, customer, client, relation) =>
    expect(relationOf({ customer, client })).toBe(relation),
  );
});
