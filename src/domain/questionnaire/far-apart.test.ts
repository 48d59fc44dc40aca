import { expect, test } from 'vitest';
import { farApart } from './far-apart.ts';
import type { Sheet, Structure } from './schema.ts';

const structure: Structure = {
  version: 1,
  dimensions: [{ id: 'pair', core: true }, { id: 'one' }],
  questions: [
    { id: 'a', dimension: 'pair' },
    { id: 'b', dimension: 'pair' },
    { id: 'c', dimension: 'one' },
  ],
};

test.each([
  [{ a: -1, b: 2 }, ['pair']],
  [{ a: 2, b: -2 }, ['pair']],
  [{ a: -1, b: 1 }, []],
  [{ a: -2, b: 'varies' }, []],
  [{ a: -2, b: 'unsure' }, []],
  [{ a: -2, c: 2 }, []],
  [{}, []],
] satisfies [Sheet, string[]][])('farApart of %o is %o', (sheet, dimensions) => {
  expect(farApart(structure, sheet)).toEqual(dimensions);
});
