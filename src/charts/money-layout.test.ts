import { expect, it } from 'vitest';
import { layoutMoney, type Payer } from './money-layout.ts';

it.each([
  { payers: [], drawn: [] },
  { payers: ['asker'], drawn: ['asker: thread'] },
  { payers: ['seller'], drawn: ['seller: points'] },
  { payers: ['seller', 'asker'], drawn: ['asker: thread', 'seller: points'] },
  { payers: ['asker', 'asker'], drawn: ['asker: thread'] },
] as { payers: Payer[]; drawn: string[] }[])('layoutMoney($payers) draws $drawn', ({ payers, drawn }) => {
  expect(layoutMoney(payers).map(({ payer, gain }) => `${payer}: ${gain.drawn}`)).toEqual(drawn);
});

it('layoutMoney brings money to the expert in the middle, and lets gain point back to the payer', () => {
  const [asker, seller] = layoutMoney(['asker', 'seller']);
  expect(asker?.money).toEqual({ from: 6, to: 94 });
  expect(asker?.gain).toMatchObject({ from: 94, to: 6 });
  expect(seller?.money).toEqual({ from: 94, to: 6 });
  expect(seller?.gain).toMatchObject({ from: 6, to: 94 });
});
