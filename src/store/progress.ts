import { type ProgressEvent, parseProgress } from '../domain/progress/events.ts';
import { storage } from './storage.ts';

const key = 'coc:progress';
const inMemory: ProgressEvent[] = [];

/** All events of this device and, where storage fails, of this visit. */
export function loadEvents(): ProgressEvent[] {
  const stored = parseProgress(storage.read(key));
  return stored.kind === 'ok' ? [...stored.events, ...inMemory] : [...inMemory];
}

/** An event as its place of origin knows it; id and time are added here. */
export type NewEvent = ProgressEvent extends infer E ? (E extends ProgressEvent ? Omit<E, 'id' | 'at'> : never) : never;

/**
 * Keep one event. The stored list is read again just before writing, so two tabs lose nothing; stored text that
 * cannot be read, or was written by a newer version, is left untouched. Returns a plain sentence for the reader
 * when the event is held for this visit only.
 */
export function saveEvent(event: NewEvent): string | undefined {
  const full = { ...event, id: newId(), at: new Date().toISOString() } as ProgressEvent;
  const text = storage.read(key);
  const stored = parseProgress(text);
  if (stored.kind === 'ok') {
    // Keep what is there as it is, so that events of kinds this version does not know survive.
    const events = text === null ? [] : ((JSON.parse(text) as { events: unknown[] }).events ?? []);
    if (storage.write(key, JSON.stringify({ version: 1, events: [...events, full] }))) return undefined;
  }
  inMemory.push(full);
  if (stored.kind === 'newer')
    return 'A newer version of this site stored your progress. This answer counts for this visit only.';
  if (stored.kind === 'unreadable')
    return 'The stored progress cannot be read and was left as it is. This answer counts for this visit only.';
  return 'This browser does not let the site store anything. Your answers count for this visit only.';
}

/** `crypto.randomUUID` exists on secure origins only; a class may open the site over plain http or from a folder. */
function newId(): string {
  return (
    crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-')
  );
}
