import { expect, test } from 'vitest';
import { strongestPulls } from './pulls.ts';

const pulls = [
  { dim: 'a', c: 0.3 },
  { dim: 'b', c: -0.2 },
  { dim: 'c', c: 0.2 },
  { dim: 'd', c: -0.15 },
  { dim: 'e', c: 0.1 },
  { dim: 'f', c: -0.1 },
  { dim: 'g', c: 0.05 },
  { dim: 'h', c: 0 },
];

test.each([
  ['client', ['a', 'c', 'e'], ['b', 'd']],
  ['customer', ['a', 'c'], ['b', 'd', 'f']],
  ['mixed', ['a', 'c', 'e'], ['b', 'd', 'f']],
] as const)('strongestPulls of a %s result', (side, client, customer) => {
  const found = strongestPulls(pulls, side);
  expect(found.client.map(({ dim }) => dim)).toEqual(client);
  expect(found.customer.map(({ dim }) => dim)).toEqual(customer);
});
