import type { ProgressEvent } from '../domain/progress/events.ts';
import { type NewEvent, notices, openProgress } from './open-progress.ts';
import { storage } from './storage.ts';

export type { NewEvent } from './open-progress.ts';

const key = 'coc:progress';

/** The learner's progress in this browser. */
export const progress = openProgress({
  storage: {
    read: () => storage.read(key),
    write: (text) => storage.write(key, text),
    remove: () => storage.remove(key),
  },
  now: () => new Date(),
  newId,
  alone: navigator.locks ? (job) => void navigator.locks.request(key, job).catch(() => undefined) : undefined,
  onChange: (heard) =>
    addEventListener('storage', (event) => {
      // A key of null: the whole storage was cleared.
      if (event.key === key || event.key === null) heard(event.newValue);
    }),
});

/** All events of this device and, where storage fails, of this visit. */
export function loadEvents(): ProgressEvent[] {
  return progress.events();
}

/** Keep one event. Returns a plain sentence for the reader when it is held for this visit only. */
export function saveEvent(event: NewEvent): string | undefined {
  return progress.save(event).notice;
}

/** Why what is answered now would be held for this visit only, as a plain sentence; undefined when it would be stored. */
export function storageNotice(): string | undefined {
  return progress.notice() ?? (storage.works() ? undefined : notices.refused);
}

/** Call back when another window has changed what is stored. */
export function onProgressChange(changed: () => void): void {
  addEventListener('storage', ({ key: name }) => {
    if (name === key || name === null) changed();
  });
}

/** A text that no other has. `crypto.randomUUID` exists on secure origins only; a class may open the site from a folder. */
export function newId(): string {
  return (
    crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-')
  );
}

/** A short text drawn by chance, for a session or a test. */
export function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36))
    .join('')
    .slice(0, 10);
}
