import { describe, expect, it } from 'vitest';
import { layoutTokens } from './tokens-layout.ts';

describe('layoutTokens', () => {
  it.each([
    ['nothing given', { counter: 0, orders: 0, left: 10 }, 26, 0],
    ['a tie', { counter: 5, orders: 5, left: 0 }, 26, 0],
    ['one too many', { counter: 6, orders: 5, left: -1 }, 52, 1],
    ['the most', { counter: 12, orders: 12, left: -14 }, 78, 14],
  ])('%s', (_, tally, height, over) => {
    const layout = layoutTokens(tally);
    expect(layout.height).toBe(height);
    expect(layout.tokens.filter((token) => token.over)).toHaveLength(over);
    const count = (kind: string) => layout.tokens.filter((token) => token.kind === kind).length;
    expect([count('counter'), count('orders'), count('left')]).toEqual([
      tally.counter,
      tally.orders,
      Math.max(0, tally.left),
    ]);
    const places = layout.tokens.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
