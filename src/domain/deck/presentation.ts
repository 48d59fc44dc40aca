import { jumpTo, type Move, moveCursor, startOf } from './cursor.ts';
import type { Cursor, Deck } from './deck.ts';
import { applyRoomCommand, emptyRoom, type Room, type RoomCommand } from './room.ts';

/** What the two windows of a presentation share. */
export interface Presentation {
  /** Raised by every change; of two states the higher one is the newer. */
  readonly sequence: number;
  /** Where the presenter is. */
  readonly cursor: Cursor;
  /** Where the audience is while frozen; null when it follows. */
  readonly frozen: Cursor | null;
  readonly black: boolean;
  /** Ids of slides whose offered steps are in use. */
  readonly opened: readonly string[];
  /** The slide's figure fills the screen. */
  readonly zoomed: boolean;
  /** Screens that the slide is scrolled down by, where it is longer than the screen. */
  readonly scrolled: number;
  /** Size of the text, in per cent: one of `scales`. */
  readonly scale: number;
  readonly dark: boolean;
  readonly room: Room;
}

export const scales = [100, 115, 130, 150, 175, 200] as const;

export type DeckCommand =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'jump'; readonly slide: string }
  | { readonly kind: 'go'; readonly cursor: Cursor }
  | { readonly kind: 'black' | 'freeze' | 'discuss' | 'zoom' | 'dark' }
  | { readonly kind: 'scale'; readonly by: -1 | 0 | 1 }
  | { readonly kind: 'scroll'; readonly by: -1 | 1 };

export type Command = DeckCommand | RoomCommand;

/** A presentation that has just begun, at a place or at the start. */
export function startPresentation(deck: Deck, cursor: Cursor | null = null, room: Room = emptyRoom): Presentation {
  return {
    sequence: 0,
    cursor: cursor ?? startOf(deck),
    frozen: null,
    black: false,
    opened: cursor ? openedBy(deck, cursor, []) : [],
    zoomed: false,
    scrolled: 0,
    scale: 100,
    dark: false,
    room,
  };
}

/** What the audience sees. */
export function audienceCursor({ cursor, frozen }: Presentation): Cursor {
  return frozen ?? cursor;
}

/**
 * Carry out a command. A move on a black screen only brings the picture back. A command that changes nothing (a jump
 * to a slide that is not there) returns the very same state.
 */
export function applyCommand(deck: Deck, state: Presentation, command: Command): Presentation {
  const changes = changesOf(deck, state, command);
  return changes ? { ...state, ...changes, sequence: state.sequence + 1 } : state;
}

function changesOf(deck: Deck, state: Presentation, command: Command): Partial<Presentation> | null {
  switch (command.kind) {
    case 'black':
      return { black: !state.black };
    case 'freeze':
      return { frozen: state.frozen ? null : state.cursor };
    case 'zoom':
      return { zoomed: !state.zoomed };
    case 'dark':
      return { dark: !state.dark };
    case 'scale':
      return { scale: nextScale(state.scale, command.by) };
    case 'scroll':
      return { scrolled: Math.max(0, state.scrolled + command.by) };
    case 'discuss':
      return discuss(deck, state);
    case 'move':
      if (state.black) return { black: false };
      return arrive(state, moveCursor(deck, state.cursor, command.move, state.opened));
    case 'jump': {
      const cursor = jumpTo(deck, command.slide);
      return cursor && { ...arrive(state, cursor), black: false };
    }
    case 'go': {
      const slide = deck.slides.find(({ id }) => id === command.cursor.slide);
      if (!slide?.steps.includes(command.cursor.step)) return null;
      return { ...arrive(state, command.cursor), black: false, opened: openedBy(deck, command.cursor, state.opened) };
    }
    default: {
      const room = applyRoomCommand(state.room, command);
      return room === state.room ? null : { room };
    }
  }
}

/** On another slide the figure is small again and the slide is at its top. */
function arrive(state: Presentation, cursor: Cursor): Partial<Presentation> {
  return { cursor, ...(cursor.slide !== state.cursor.slide && { zoomed: false, scrolled: 0 }) };
}

/** Use the offered steps of this slide, from the first of them on; or leave them out again. */
function discuss(deck: Deck, state: Presentation): Partial<Presentation> | null {
  const { cursor, opened } = state;
  const slide = deck.slides.find(({ id }) => id === cursor.slide);
  const first = slide?.offered?.[0];
  if (!slide || !first) return null;
  if (!opened.includes(slide.id)) return { opened: [...opened, slide.id], cursor: { slide: slide.id, step: first } };
  const before = slide.steps[slide.steps.indexOf(first) - 1];
  return {
    opened: opened.filter((id) => id !== slide.id),
    ...(slide.offered?.includes(cursor.step) && before && { cursor: { slide: slide.id, step: before } }),
  };
}

/** A place at an offered step says that its slide uses them. */
function openedBy(deck: Deck, { slide: id, step }: Cursor, opened: readonly string[]): readonly string[] {
  const isOffered = deck.slides.find((slide) => slide.id === id)?.offered?.includes(step) ?? false;
  return isOffered && !opened.includes(id) ? [...opened, id] : opened;
}

function nextScale(scale: number, by: -1 | 0 | 1): number {
  if (by === 0) return scales[0];
  const index = scales.findIndex((each) => each >= scale);
  return scales[Math.min(scales.length - 1, Math.max(0, index + by))] ?? scales[0];
}

/**
 * The state to go on with when the other window sends its own: the newer of the two. Of two equally new ones both
 * windows keep the same, whichever is asked, because the comparison is of what they hold.
 */
export function newerOf(own: Presentation, other: Presentation): Presentation {
  if (own.sequence !== other.sequence) return own.sequence > other.sequence ? own : other;
  return JSON.stringify(own) >= JSON.stringify(other) ? own : other;
}
