import { expect, it } from 'vitest';
import { type Pool, packPool, unpackPool } from './item-index.ts';

const pool: Pool = [
  { id: 'loaf', version: 1, lesson: 'one', objective: 'a', place: 'guess', word: 'customer' },
  { id: 'will', version: 2, lesson: 'one', objective: 'a', place: 'twin' },
  { id: 'sort', version: 1, lesson: 'two', objective: 'b', place: 'practice' },
];

it('unpackPool gives back what packPool packed', () =>
  expect(unpackPool(JSON.parse(JSON.stringify(packPool(pool))))).toEqual(pool));
