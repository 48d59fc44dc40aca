import { jumpTo, type Move, moveCursor, startOf } from './cursor.ts';
import type { Cursor, Deck } from './deck.ts';

/** What the two windows of a presentation share. */
export interface Presentation {
  /** Raised by every change; of two states the higher one is the newer. */
  readonly sequence: number;
  /** Where the presenter is. */
  readonly cursor: Cursor;
  /** Where the audience is while frozen; null when it follows. */
  readonly frozen: Cursor | null;
  readonly black: boolean;
}

export type Command =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'jump'; readonly slide: string }
  | { readonly kind: 'black' }
  | { readonly kind: 'freeze' };

/** A presentation that has just begun, at a place or at the start. */
export function startPresentation(deck: Deck, cursor: Cursor | null = null): Presentation {
  return { sequence: 0, cursor: cursor ?? startOf(deck), frozen: null, black: false };
}

/** What the audience sees. */
export function audienceCursor({ cursor, frozen }: Presentation): Cursor {
  return frozen ?? cursor;
}

/**
 * Carry out a command. A move on a black screen only brings the picture back. A jump to a slide that is not there
 * changes nothing, and then the very same state is returned.
 */
export function applyCommand(deck: Deck, state: Presentation, command: Command): Presentation {
  const sequence = state.sequence + 1;
  switch (command.kind) {
    case 'black':
      return { ...state, sequence, black: !state.black };
    case 'freeze':
      return { ...state, sequence, frozen: state.frozen ? null : state.cursor };
    case 'move':
      if (state.black) return { ...state, sequence, black: false };
      return { ...state, sequence, cursor: moveCursor(deck, state.cursor, command.move) };
    case 'jump': {
      const cursor = jumpTo(deck, command.slide);
      return cursor ? { ...state, sequence, cursor, black: false } : state;
    }
  }
}

/**
 * The state to go on with when the other window sends its own: the newer of the two. Of two equally new ones both
 * windows keep the same, whichever is asked, because the comparison is of what they hold.
 */
export function newerOf(own: Presentation, other: Presentation): Presentation {
  if (own.sequence !== other.sequence) return own.sequence > other.sequence ? own : other;
  return JSON.stringify(own) >= JSON.stringify(other) ? own : other;
}
