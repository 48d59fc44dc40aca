import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLeft, formatVoices, tallyPlan } from './tokens.ts';

const choice = (counter: boolean, orders: boolean) => ({ counter, orders });
const both = choice(true, true);

describe('tallyPlan', () => {
  it.each([
    ['nothing', [], 0, 0, 10],
    ['an action for nobody', [choice(false, false)], 0, 0, 10],
    ['one for the counter', [choice(true, false)], 1, 0, 9],
    ['one for both', [both], 1, 1, 8],
    ['all tokens', Array(5).fill(both), 5, 5, 0],
    ['the most', Array(12).fill(both), 12, 12, -14],
  ])('%s', (_, choices, counter, orders, left) => expect(tallyPlan(choices)).toEqual({ counter, orders, left }));

  it('gives each token to one group', () => {
    const choices = fc.array(fc.record({ counter: fc.boolean(), orders: fc.boolean() }));
    fc.assert(
      fc.property(choices, (plan) => {
        const { counter, orders, left } = tallyPlan(plan);
        expect(counter + orders + left).toBe(10);
      }),
      { seed: 20_261_122 },
    );
  });
});

describe('formatLeft', () => {
  it.each([
    [10, '10 of 10 tokens left.'],
    [1, '1 of 10 tokens left.'],
    [0, 'All 10 tokens are given.'],
    [-1, 'That is 1 more than 10 tokens: take one back.'],
    [-14, 'That is 14 more than 10 tokens: take some back.'],
  ])('with %i left', (left, text) => expect(formatLeft({ counter: 0, orders: 0, left })).toBe(text));
});

describe('formatVoices', () => {
  const blog = (names: 'customers' | 'clients' | 'both groups') => ({ who: 'a long blog post', names });
  const vendor = (names: 'customers' | 'clients' | 'both groups') => ({ who: 'a CRM vendor', names });
  it.each([
    [[], 'No document names a group for it.'],
    [[blog('clients')], 'A long blog post names clients.'],
    [[blog('customers'), vendor('customers')], 'A long blog post and a CRM vendor name customers.'],
    [
      [blog('both groups'), vendor('clients')],
      'The sources differ: a long blog post names both groups, a CRM vendor names clients.',
    ],
  ])('%j', (voices, text) => expect(formatVoices(voices)).toBe(text));
});
