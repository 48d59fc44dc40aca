import { type AnyEvent, eventProblem } from './events.ts';

/**
 * The version of the stored form, `{ "version": 1, "events": [ … ] }`. A new kind of event or a new optional field does
 * not raise it, because older code keeps what it does not know. A changed meaning does; then this file learns to read
 * the old version, and a stored example of it joins `fixtures/`.
 */
export const fileVersion = 1;

/** Longest text that is read, in characters: more than a browser's storage holds. */
export const longestFile = 6_000_000;

export type ParsedProgress =
  /** `damaged` are entries that are no events, kept as they are. */
  | { kind: 'ok'; events: AnyEvent[]; damaged: { entry: unknown; problem: string }[] }
  /** Written by a newer version of the site: it must be left untouched. */
  | { kind: 'newer' }
  | { kind: 'unreadable'; problem: string };

/** Parse stored progress; null is nothing stored. Never throws. */
export function parseProgress(text: string | null): ParsedProgress {
  if (text === null) return { kind: 'ok', events: [], damaged: [] };
  if (text.length > longestFile) return { kind: 'unreadable', problem: 'it is too large' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', problem: 'it is not complete' };
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { kind: 'unreadable', problem: 'it holds no progress' };
  const { version, events } = file as Record<string, unknown>;
  if (typeof version === 'number' && version > fileVersion) return { kind: 'newer' };
  if (version !== fileVersion || !Array.isArray(events)) return { kind: 'unreadable', problem: 'it holds no progress' };
  const found: ParsedProgress = { kind: 'ok', events: [], damaged: [] };
  for (const entry of events) {
    const problem = eventProblem(entry);
    if (problem) found.damaged.push({ entry, problem });
    else found.events.push(entry as AnyEvent);
  }
  return found;
}

/** Write events as they are stored and saved to a file; `damaged` entries of storage follow as they were. */
export function formatProgress(events: readonly AnyEvent[], damaged: readonly unknown[] = []): string {
  return JSON.stringify({ version: fileVersion, events: [...events, ...damaged] });
}

export type ReadFile = { kind: 'ok'; events: AnyEvent[] } | { kind: 'refused'; why: string };

/**
 * Read a file that a learner chose to load. It is taken whole or refused whole, with a sentence that says why: a file
 * with one damaged entry may have lost others.
 */
export function readProgressFile(text: string): ReadFile {
  const parsed = parseProgress(text);
  if (parsed.kind === 'newer')
    return {
      kind: 'refused',
      why: 'This file was saved by a newer version of the site. Nothing was changed. Load this page again, then try once more.',
    };
  if (parsed.kind === 'unreadable')
    return {
      kind: 'refused',
      why: `This file cannot be read: ${parsed.problem}. Nothing was changed. Choose one that “Save to a file” has made.`,
    };
  const [first] = parsed.damaged;
  if (!first) return { kind: 'ok', events: parsed.events };
  const total = parsed.events.length + parsed.damaged.length;
  return {
    kind: 'refused',
    why: `This file is damaged in ${parsed.damaged.length} of ${total} places. In the first one, ${first.problem}. Nothing was changed.`,
  };
}
