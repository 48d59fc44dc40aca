import { type AnyEvent, isKnown, type ProgressEvent } from '../domain/progress/events.ts';
import { formatProgress, parseProgress } from '../domain/progress/file.ts';
import { mergeEvents } from '../domain/progress/merge.ts';

/** Where progress is kept, and whose clock and chance it uses. */
export interface ProgressParts {
  readonly storage: {
    read(): string | null;
    /** True when the text was written. */
    write(text: string): boolean;
    remove(): void;
  };
  readonly now: () => Date;
  /** A text that no other event on any device has. */
  readonly newId: () => string;
  /** Run a job while no other window runs one; absent where a browser has no such lock. */
  readonly alone?: ((job: () => void) => void) | undefined;
  /** Call back when another window has changed what is stored, with the new text; null when it was removed. */
  readonly onChange?: ((heard: (text: string | null) => void) => void) | undefined;
}

/** An event as its place of origin knows it; id and time are added when it is kept. */
export type NewEvent = ProgressEvent extends infer E ? (E extends ProgressEvent ? Omit<E, 'id' | 'at'> : never) : never;

export interface Progress {
  /** The events that this version understands, of this device and, where storage fails, of this visit, in time order. */
  events(): ProgressEvent[];
  /** Keep an event. Returns it, and a plain sentence when it is held for this visit only. */
  save(event: NewEvent): { event: ProgressEvent; notice: string | undefined };
  /** Every known event, also of kinds that this version does not understand. */
  all(): AnyEvent[];
  /** Add events from elsewhere. Returns a plain sentence when they are held for this visit only. */
  add(events: readonly AnyEvent[]): string | undefined;
  /** Why what this window knows is held for this visit only, as a plain sentence; undefined when all is stored. */
  notice(): string | undefined;
  /** Forget everything, in every open window. */
  forget(): void;
}

/** Sentences for the reader, one for each way in which storage can fail. */
export const notices = {
  newer: 'A newer version of this site stored your progress. Your answers count for this visit only.',
  unreadable: 'The stored progress cannot be read and was left as it is. Your answers count for this visit only.',
  refused: 'This browser does not let the site store anything. Your answers count for this visit only.',
};

/**
 * Progress on this device. What is stored is read again before each write and merged with what this window knows, so
 * windows that are open at once lose nothing: a write that another window's write has run over is made good when that
 * is heard of, and at once where the browser has locks. Nothing throws; text that cannot be read is never written over.
 */
export function openProgress({ storage, now, newId, alone, onChange }: ProgressParts): Progress {
  let known: AnyEvent[] = [];
  /** Whether this window has seen stored progress: when it is gone later, somebody chose to forget it. */
  let wasStored = false;

  /** Read what is stored into what is known. */
  function look() {
    const text = storage.read();
    const stored = parseProgress(text);
    if (text === null && wasStored) known = [];
    wasStored = text !== null;
    if (stored.kind === 'ok') known = mergeEvents(known, stored.events);
    return stored;
  }

  /** Store what is known; returns why that failed. */
  function keep(): string | undefined {
    const stored = look();
    return put(stored);
  }

  function put(stored: ReturnType<typeof parseProgress>): string | undefined {
    if (stored.kind !== 'ok') return notices[stored.kind];
    // What is known holds what is stored, so equal numbers mean that nothing is missing there.
    if (wasStored && mergeEvents(stored.events).length === known.length) return undefined;
    const damaged = stored.damaged.map(({ entry }) => entry);
    if (!storage.write(formatProgress(known, damaged))) return notices.refused;
    wasStored = true;
    return undefined;
  }

  function add(events: readonly AnyEvent[]): string | undefined {
    const stored = look();
    known = mergeEvents(known, events);
    const notice = put(stored);
    // Written at once, because the page may be closing; looked at again alone, because another window may have written.
    if (!notice) alone?.(() => void keep());
    return notice;
  }

  onChange?.((text) => {
    if (text === null) known = [];
    else keep();
  });

  return {
    events() {
      look();
      return known.filter(isKnown);
    },
    save(event) {
      const full = { ...event, id: newId(), at: now().toISOString() } as ProgressEvent;
      return { event: full, notice: add([full]) };
    },
    all() {
      look();
      return known;
    },
    add,
    notice() {
      const stored = look();
      if (stored.kind !== 'ok') return notices[stored.kind];
      return known.length > mergeEvents(stored.events).length ? notices.refused : undefined;
    },
    forget() {
      known = [];
      wasStored = false;
      storage.remove();
    },
  };
}
