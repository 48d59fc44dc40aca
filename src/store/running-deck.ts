import type { Room } from '../domain/deck/room.ts';

const key = 'coc:class';

interface Stored {
  /** What belongs to the people: counts, teams, timer. */
  room?: unknown;
  /** Where each deck stands, by its id. */
  decks?: Record<string, unknown>;
}

/** What the window holds; the class page keeps its groups beside it. */
function read(): Stored {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  } catch {
    return {};
  }
}

/**
 * What is presented in this window: kept over a reload, gone with the window. Reading and writing never throw; where
 * nothing can be stored, it lasts until the page is left.
 */
export const runningDeck = {
  /** What was kept of a deck, which may be anything; its room is that of the class, whichever deck it came from. */
  load(deck: string): unknown {
    const { room, decks } = read();
    const state = decks?.[deck];
    return typeof state === 'object' && state !== null ? { ...state, room } : undefined;
  },
  /** What was kept of the room. */
  loadRoom: (): unknown => read().room,
  save(deck: string, { room, ...state }: { room: Room }): void {
    try {
      const stored = read();
      sessionStorage.setItem(key, JSON.stringify({ ...stored, room, decks: { ...stored.decks, [deck]: state } }));
    } catch {
      // Refused or full: the class lives on in memory.
    }
  },
};
