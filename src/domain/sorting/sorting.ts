import type { Bin } from './bins.ts';
import type { Placed } from './cards.ts';

/** One card's way; null is the tray. */
export interface Move {
  readonly card: string;
  readonly from: Bin | null;
  readonly to: Bin | null;
}

/** What was done at once: one move, or all moves of a fresh start. */
export type Step = readonly Move[];

/** Cards in bins, and the steps that led there, oldest first. */
export interface Sorting {
  readonly placed: Placed;
  readonly past: readonly Step[];
}

/** Begin with what is placed already; there is nothing to undo. */
export function startSorting(placed: Placed = {}): Sorting {
  return { placed, past: [] };
}

/** Move a card into a bin or back into the tray. A move to where it is changes nothing. */
export function moveCard(sorting: Sorting, card: string, to: Bin | null): Sorting {
  return take(sorting, [{ card, from: sorting.placed[card] ?? null, to }]);
}

/** Put all cards back into the tray, as one step. */
export function clearCards(sorting: Sorting): Sorting {
  const moves = Object.entries(sorting.placed).map(([card, from]) => ({ card, from: from ?? null, to: null }));
  return take(sorting, moves);
}

/** Take the last step back; without one, nothing changes. */
export function undo(sorting: Sorting): Sorting {
  const last = sorting.past.at(-1);
  if (!last) return sorting;
  const back = last.map(({ card, from, to }) => ({ card, from: to, to: from }));
  return { placed: place(sorting.placed, back), past: sorting.past.slice(0, -1) };
}

function take(sorting: Sorting, moves: readonly Move[]): Sorting {
  const step = moves.filter(({ from, to }) => from !== to);
  if (step.length === 0) return sorting;
  return { placed: place(sorting.placed, step), past: [...sorting.past, step] };
}

function place(placed: Placed, moves: readonly Move[]): Placed {
  const next = { ...placed };
  for (const { card, to } of moves) {
    if (to === null) delete next[card];
    else next[card] = to;
  }
  return next;
}

/** How many cards are in a bin. */
export function countPlaced(placed: Placed): number {
  return Object.keys(placed).length;
}
