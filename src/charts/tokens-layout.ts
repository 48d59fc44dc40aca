import { type PlanTally, tokenCount } from '../domain/plan/tokens.ts';

/** A token where it is drawn, in px; `over` marks those beyond the tokens that a plan has. */
export interface PlacedToken {
  kind: 'counter' | 'orders' | 'left';
  x: number;
  y: number;
  over: boolean;
}

/** From one token to the next, in px. */
export const tokenStep = 26;

/** Tokens in rows of ten: those for the counter, those for the orders, then those that are left. */
export function layoutTokens({ counter, orders, left }: PlanTally): { tokens: PlacedToken[]; height: number } {
  const kinds = [
    ...Array<'counter'>(counter).fill('counter'),
    ...Array<'orders'>(orders).fill('orders'),
    ...Array<'left'>(Math.max(0, left)).fill('left'),
  ];
  const tokens = kinds.map((kind, index) => ({
    kind,
    x: (index % tokenCount) * tokenStep + tokenStep / 2,
    y: Math.floor(index / tokenCount) * tokenStep + tokenStep / 2,
    over: index >= tokenCount,
  }));
  return { tokens, height: Math.ceil(kinds.length / tokenCount) * tokenStep };
}
