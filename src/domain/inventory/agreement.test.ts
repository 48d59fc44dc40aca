import { describe, expect, it } from 'vitest';
import { agreementOf, cellsBySource, endsOf } from './agreement.ts';
import type { InventoryItem } from './schema.ts';

const dimension = {
  id: 'dim-duration',
  kind: 'dimension',
  text: 'Duration',
  side: 'both',
  sources: ['s0', 's1', 's3'],
  statements: [
    { side: 'client', at: ['s0:3.2', 's3:18'], text: 'Long' },
    { side: 'customer', at: ['s0:4.2'], text: 'Short' },
    { side: 'both', at: ['s1:7.2'], text: 'Tells them apart' },
  ],
} satisfies InventoryItem;

describe('cellsBySource', () => {
  it('cellsBySource gives each document what it says, and nothing to the silent ones', () =>
    expect(cellsBySource(dimension).map((cell) => [cell.source, endsOf(cell)])).toEqual([
      ['s0', 'both'],
      ['s1', 'both'],
      ['s2', 'none'],
      ['s3', 'client'],
      ['s4', 'none'],
    ]));
});

describe('agreementOf', () => {
  it('agreementOf counts the documents that say anything', () => expect(agreementOf(dimension)).toBe(3));
  it('agreementOf a dimension without statements is none', () =>
    expect(agreementOf({ ...dimension, statements: undefined })).toBe(0));
});
