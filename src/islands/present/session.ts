import { formatCursor, parseCursor } from '../../domain/deck/cursor.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { parsePresentation, parseRoom } from '../../domain/deck/parse-presentation.ts';
import {
  applyCommand,
  audienceCursor,
  type Command,
  newerOf,
  type Presentation,
  startPresentation,
} from '../../domain/deck/presentation.ts';
import { newId } from '../../store/progress.ts';
import { runningDeck } from '../../store/running-deck.ts';
import { joinWindows } from '../../store/windows.ts';

/** Which of the two windows this is. */
export type Role = 'slides' | 'notes';

/** Where the pointer shines, as parts of the slide's width and height from 0 to 1; null when it is off. */
export type Spot = { readonly x: number; readonly y: number } | null;

export interface Session {
  state(): Presentation;
  send(command: Command): void;
  /** Call back after every change, here or in the other window, with what it was before. */
  onChange(changed: (state: Presentation, before: Presentation) => void): void;
  /** Whether a window of the other role is open and answers. */
  hasOther(): boolean;
  onOther(changed: (isThere: boolean) => void): void;
  point(spot: Spot): void;
  onPoint(shine: (spot: Spot) => void): void;
  /** Also talk to a window that this one has opened. */
  add(other: Window): void;
}

const beat = 300;
/** Beats that a window may miss: browsers slow down the clocks of windows that are covered. */
const patience = 1500;

type Message = { role?: unknown; kind?: unknown; sequence?: unknown; state?: unknown; spot?: unknown };

const isReload = () =>
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

/**
 * One window's side of a presentation. Both windows hold the whole state, numbered; each change is told at once, and a
 * window that comes back asks for what it missed. The place stands in the address, the rest in the session's storage.
 */
export function openSession(deck: Deck, role: Role): Session {
  const changed: ((state: Presentation, before: Presentation) => void)[] = [];
  const otherChanged: ((isThere: boolean) => void)[] = [];
  const shine: ((spot: Spot) => void)[] = [];
  const shownPlace = (of: Presentation) => (role === 'slides' ? audienceCursor(of) : of.cursor);
  let state = begin();
  let heardAt = Number.NEGATIVE_INFINITY;
  let isThere = false;

  function begin(): Presentation {
    const kept = parsePresentation(deck, runningDeck.load(deck.id));
    const asked = parseCursor(deck, safeDecode(location.hash));
    if (!kept) return startPresentation(deck, asked, parseRoom(runningDeck.loadRoom()));
    // A reload in the middle of a step may find the address of the step before: what was kept is newer.
    const isWhereItWas = isReload() || !asked || formatCursor(deck, asked) === formatCursor(deck, shownPlace(kept));
    return isWhereItWas ? kept : applyCommand(deck, kept, { kind: 'go', cursor: asked });
  }

  function keep(): void {
    runningDeck.save(deck.id, state);
    try {
      const place = `#${formatCursor(deck, shownPlace(state))}`;
      if (location.hash !== place) history.replaceState(history.state, '', place);
    } catch {
      // More often than the browser allows: the next step writes it.
    }
  }

  function become(next: Presentation): void {
    if (next === state) return;
    const before = state;
    state = next;
    keep();
    if (next.room.votes !== before.room.votes || next.room.size !== before.room.size) {
      void import('../../store/room-in-class.ts').then(({ saveRoomInClass }) => saveRoomInClass(state.room));
    }
    for (const call of changed) call(state, before);
  }

  const windows = joinWindows(`coc:deck:${deck.id}`, newId(), ({ data }) => {
    const message = (data ?? {}) as Message;
    if (message.role !== role) {
      heardAt = message.kind === 'bye' ? Number.NEGATIVE_INFINITY : performance.now();
      lookForOther();
    }
    // It may only be loading again: it cannot call a window that it did not open, so this one calls it.
    if (message.kind === 'bye') for (const wait of [100, 200, 400, 600]) setTimeout(() => greet(), wait);
    if (message.kind === 'hello' && typeof message.sequence === 'number') {
      if (message.sequence < state.sequence) tell();
      // Behind: ask at once, not with the next beat.
      if (message.sequence > state.sequence) greet();
    }
    if (message.kind === 'point') for (const call of shine) call(parseSpot(message.spot));
    if (message.kind !== 'state') return;
    const other = parsePresentation(deck, message.state);
    if (!other) return;
    const newer = newerOf(state, other);
    // The other window is behind, or as new but different: it hears what holds, and both end alike.
    if (newer === state && JSON.stringify(other) !== JSON.stringify(state)) tell();
    become(newer);
  });
  const post = (message: Message) => windows.post({ role, ...message });
  const tell = () => post({ kind: 'state', state });
  const greet = (sequence = state.sequence) => post({ kind: 'hello', sequence });

  function lookForOther(): void {
    const now = performance.now() - heardAt < patience;
    if (now === isThere) return;
    isThere = now;
    for (const call of otherChanged) call(isThere);
  }

  keep();
  greet(-1);
  setInterval(() => {
    greet();
    lookForOther();
  }, beat);
  addEventListener('pagehide', () => post({ kind: 'bye' }));
  addEventListener('pageshow', () => greet(-1));
  addEventListener('hashchange', () => {
    const cursor = parseCursor(deck, safeDecode(location.hash));
    if (cursor) send({ kind: 'go', cursor });
    else keep();
  });

  function send(command: Command): void {
    const { startedAt, before } = state.room.timer;
    const begins = command.kind === 'move' && startedAt === null && before === 0;
    // The class begins with the first step; a clock that somebody must remember to start stands still.
    const timed = begins ? applyCommand(deck, state, { kind: 'timer-start', at: Date.now() }) : state;
    const next = applyCommand(deck, timed, command);
    if (next === state) return;
    become(next);
    tell();
  }

  return {
    state: () => state,
    send,
    onChange: (call) => void changed.push(call),
    hasOther: () => isThere,
    onOther: (call) => void otherChanged.push(call),
    point: (spot) => post({ kind: 'point', spot }),
    onPoint: (call) => void shine.push(call),
    add: windows.add,
  };
}

function parseSpot(value: unknown): Spot {
  const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

function safeDecode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
