import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import type { InventoryItem } from './schema.ts';

const item = (id: string, kind: string): InventoryItem => ({ id, kind, text: 'x', side: 'both', sources: ['s0'] });
const inventory = [
  item('source-s0', 'source'),
  item('def-a', 'definition'),
  item('benefit-a', 'benefit'),
  item('def-b', 'definition'),
  item('promo-a', 'promo'),
  item('excluded-a', 'excluded'),
];

describe('coverage', () => {
  it('coverage(inventory, nothing) leaves out the kinds that are only listed', () => {
    expect(coverage(inventory, new Set())).toEqual({
      taught: 0,
      toTeach: 3,
      byKind: [
        { kind: 'definition', taught: 0, toTeach: 2, missing: ['def-a', 'def-b'] },
        { kind: 'benefit', taught: 0, toTeach: 1, missing: ['benefit-a'] },
      ],
      missing: ['def-a', 'benefit-a', 'def-b'],
    });
  });

  it('coverage(inventory, ids) counts taught ids, and ignores strangers and listed kinds', () => {
    const result = coverage(inventory, new Set(['def-b', 'promo-a', 'no-such-id']));
    expect(result.taught).toBe(1);
    expect(result.missing).toEqual(['def-a', 'benefit-a']);
  });

  it('coverage(inventory, ids) adds up: by kind and in all, taught and missing make what is to teach', () => {
    const ids = inventory.map((each) => each.id);
    fc.assert(
      fc.property(fc.subarray(ids), (taught) => {
        const result = coverage(inventory, new Set(taught));
        expect(result.taught + result.missing.length).toBe(result.toTeach);
        for (const kind of result.byKind) expect(kind.taught + kind.missing.length).toBe(kind.toTeach);
        expect(result.byKind.flatMap((kind) => kind.missing).toSorted()).toEqual([...result.missing].toSorted());
      }),
      { seed: 20261121 },
    );
  });
});
