/** Where a learner answered an item. */
export const contexts = ['guess', 'check', 'practice', 'before', 'after', 'review', 'twin'] as const;
export type Context = (typeof contexts)[number];

/** A learner answered an item. Right or wrong is worked out when read, from the item's version. */
export interface Answered {
  id: string;
  kind: 'answered';
  item: string;
  version: number;
  choice: string;
  context: Context;
  /** ISO time. */
  at: string;
}

/** A learner chose a reason in a lesson's "Because …" step. */
export interface Reasoned {
  id: string;
  kind: 'reasoned';
  lesson: string;
  choice: string;
  at: string;
}

export type ProgressEvent = Answered | Reasoned;

/** What is stored under `coc:progress`. Only events are kept; everything else is worked out from them. */
export interface ProgressFile {
  version: 1;
  events: ProgressEvent[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

function isEvent(value: unknown): value is ProgressEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Record<string, unknown>;
  if (!isText(event.id) || !isText(event.choice) || !isText(event.at)) return false;
  if (event.kind === 'reasoned') return isText(event.lesson);
  return (
    event.kind === 'answered' &&
    isText(event.item) &&
    Number.isInteger(event.version) &&
    contexts.includes(event.context as Context)
  );
}

export type ParsedProgress =
  | { kind: 'ok'; events: ProgressEvent[] }
  /** Written by a newer version of the site: it must be left untouched. */
  | { kind: 'newer' }
  | { kind: 'unreadable' };

/** Parse stored progress. Events of a shape this version does not know are left out of `events`. Never throws. */
export function parseProgress(text: string | null): ParsedProgress {
  if (text === null) return { kind: 'ok', events: [] };
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return { kind: 'unreadable' };
    const { version, events } = file as Record<string, unknown>;
    if (typeof version === 'number' && version > 1) return { kind: 'newer' };
    if (version !== 1 || !Array.isArray(events)) return { kind: 'unreadable' };
    return { kind: 'ok', events: events.filter(isEvent) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The first choice a learner made for this version of an item in a context: the answer that counts. */
export function firstChoice(
  events: readonly ProgressEvent[],
  item: string,
  version: number,
  context: Context,
): string | undefined {
  let first: Answered | undefined;
  for (const event of events) {
    if (event.kind !== 'answered' || event.item !== item || event.version !== version || event.context !== context)
      continue;
    if (!first || event.at < first.at) first = event;
  }
  return first?.choice;
}
