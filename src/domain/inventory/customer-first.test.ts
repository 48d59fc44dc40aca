import { expect, it } from 'vitest';
import { customerFirst } from './customer-first.ts';
import type { InventoryItem } from './schema.ts';

const table = (columns: string[], ...rows: string[][]): InventoryItem => ({
  id: 'table-x',
  kind: 'table',
  text: 'A table.',
  side: 'both',
  sources: ['s0'],
  columns,
  rows: rows.map((cells) => ({ cells, at: [] })),
});

it.each([
  { name: 'client first', columns: ['feature', 'client', 'customer'], row: ['x', 'a', 'b'], turned: ['x', 'b', 'a'] },
  { name: 'customer first', columns: ['feature', 'customer', 'client'], row: ['x', 'b', 'a'], turned: ['x', 'b', 'a'] },
  { name: 'neither', columns: ['stage', 'what'], row: ['1', 'y'], turned: ['1', 'y'] },
])('customerFirst of a table with $name', ({ columns, row, turned }) => {
  expect(customerFirst(table(columns, row)).rows).toEqual([turned]);
});

it('customerFirst drops the note that a heading was added', () =>
  expect(customerFirst(table(['topic (added here)', 'customer', 'client'])).columns[0]).toBe('topic'));
