import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bins } from './bins.ts';
import { clearCards, countPlaced, moveCard, type Sorting, startSorting, undo } from './sorting.ts';

const ids = ['a', 'b', 'c', 'd'];
const move = fc.record({ card: fc.constantFrom(...ids), to: fc.constantFrom(...bins, null) });
const play = (moves: readonly { card: string; to: (typeof bins)[number] | null }[], from = startSorting()) =>
  moves.reduce<Sorting>((sorting, { card, to }) => moveCard(sorting, card, to), from);

describe('moveCard', () => {
  it('moveCard puts a card into a bin, into another, and back into the tray', () => {
    const placed = moveCard(startSorting(), 'a', 'client');
    expect(placed.placed).toEqual({ a: 'client' });
    expect(moveCard(placed, 'a', 'depends').placed).toEqual({ a: 'depends' });
    expect(moveCard(placed, 'a', null).placed).toEqual({});
  });

  it('moveCard to where a card is changes nothing, so that undo never does nothing', () => {
    const placed = moveCard(startSorting(), 'a', 'client');
    expect(moveCard(placed, 'a', 'client')).toBe(placed);
    expect(moveCard(placed, 'b', null)).toBe(placed);
  });

  it('moveCard of one card never moves another', () => {
    fc.assert(
      fc.property(fc.array(move), move, (moves, { card, to }) => {
        const before = play(moves);
        const after = moveCard(before, card, to);
        for (const id of ids.filter((other) => other !== card)) expect(after.placed[id]).toBe(before.placed[id]);
        expect(after.placed[card] ?? null).toBe(to);
      }),
      { seed: 20261122 },
    );
  });

  it('moveCard gives the same picture in any order of different cards', () => {
    fc.assert(
      fc.property(fc.uniqueArray(move, { selector: ({ card }) => card }), (moves) => {
        expect(play(moves.toReversed()).placed).toEqual(play(moves).placed);
      }),
      { seed: 20261122 },
    );
  });
});

describe('undo', () => {
  it('undo takes each step back, to the very beginning', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let sorting = startSorting({ a: 'depends' });
        const seen = [sorting.placed];
        for (const { card, to } of moves) {
          const next = moveCard(sorting, card, to);
          if (next !== sorting) seen.push(next.placed);
          sorting = next;
        }
        for (const placed of seen.toReversed()) {
          expect(sorting.placed).toEqual(placed);
          sorting = undo(sorting);
        }
        expect(sorting).toEqual(startSorting({ a: 'depends' }));
        expect(undo(sorting)).toBe(sorting);
      }),
      { seed: 20261122 },
    );
  });

  it('undo brings all cards back after a fresh start', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const sorting = play(moves);
        const cleared = clearCards(sorting);
        expect(countPlaced(cleared.placed)).toBe(0);
        expect(undo(cleared).placed).toEqual(countPlaced(sorting.placed) > 0 ? sorting.placed : undo(sorting).placed);
      }),
      { seed: 20261122 },
    );
  });
});
