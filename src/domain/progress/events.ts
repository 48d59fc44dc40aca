/**
 * Where a learner answered an item: before a lesson, in its check, in practice, in review, on another wording asked for
 * at once, or in one of the tests.
 */
export const contexts = ['guess', 'check', 'practice', 'review', 'twin', 'before', 'after', 'later'] as const;
export type Context = (typeof contexts)[number];

/** The tests: before the lessons, after them, and a third look a week later. */
export const phases = ['before', 'after', 'later'] as const;
export type Phase = (typeof phases)[number];

/** What all events share, also those of kinds that a newer version of this site adds. */
export interface AnyEvent {
  /** Unique on all devices, so that merging never doubles. */
  readonly id: string;
  readonly kind: string;
  /** Moment of the device's clock, as `Date.toISOString` writes it. */
  readonly at: string;
}

/** A learner answered an item. Right or wrong is worked out when read, from the item's version. */
export interface Answered extends AnyEvent {
  readonly kind: 'answered';
  readonly item: string;
  readonly version: number;
  /** A choice's id; the cards of a sort as `formatPlaced` writes them; or what was typed. */
  readonly choice: string;
  readonly context: Context;
  /** How sure the learner was before the check; absent when it was not said. */
  readonly sure?: boolean;
  /** The practice session, by its seed, or the test, by the id of its start. */
  readonly session?: string;
}

/** A learner chose a reason in a lesson's "Because …" step. */
export interface Reasoned extends AnyEvent {
  readonly kind: 'reasoned';
  readonly lesson: string;
  readonly choice: string;
}

/** A learner answered every item of a lesson's check. */
export interface LessonSeen extends AnyEvent {
  readonly kind: 'lesson-seen';
  readonly lesson: string;
}

/** A test began. The order of its items was drawn by the seed and is kept, so that a later draw cannot change it. */
export interface TestStarted extends AnyEvent {
  readonly kind: 'test-started';
  readonly phase: Phase;
  readonly form: 'a' | 'b';
  readonly seed: string;
  readonly order: readonly string[];
}

/** A test ended: after its last item, or earlier by the learner's wish. `session` is the id of its start. */
export interface TestFinished extends AnyEvent {
  readonly kind: 'test-finished';
  readonly session: string;
}

/** The events that this version understands. */
export type ProgressEvent = Answered | Reasoned | LessonSeen | TestStarted | TestFinished;

/** Longest text of one field; ids are far shorter, a typed answer is cut to it. */
export const longestText = 200;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longestText;
const isId = (value: unknown): value is string => isText(value) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;
const isOneOf =
  (allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);
const isOptional =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || check(value);
const isOrder = (value: unknown): boolean => Array.isArray(value) && value.length <= 100 && value.every(isId);

type Check = (value: unknown) => boolean;
const common: Record<string, Check> = { id: isText, kind: isText, at: isMoment };
const fields: ReadonlyMap<string, Record<string, Check>> = new Map<ProgressEvent['kind'], Record<string, Check>>([
  [
    'answered',
    {
      item: isId,
      version: isVersion,
      choice: isText,
      context: isOneOf(contexts),
      sure: isOptional((value) => typeof value === 'boolean'),
      session: isOptional(isText),
    },
  ],
  ['reasoned', { lesson: isId, choice: isText }],
  ['lesson-seen', { lesson: isId }],
  ['test-started', { phase: isOneOf(phases), form: isOneOf(['a', 'b']), seed: isText, order: isOrder }],
  ['test-finished', { session: isText }],
]);

/**
 * Why a value is no event, as the name of its first wrong field; undefined when it is one. An event of a kind that this
 * version does not know is one too, and fields that it does not know are let pass: a newer version may have added them.
 */
export function eventProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no event';
  const event = value as Record<string, unknown>;
  const own = (name: string) => (Object.hasOwn(event, name) ? event[name] : undefined);
  const checks = { ...common, ...fields.get(String(own('kind'))) };
  const wrong = Object.entries(checks).find(([name, check]) => !check(own(name)));
  return wrong && `its field “${wrong[0]}” is missing or wrong`;
}

/** Whether this version understands an event's kind. */
export function isKnown(event: AnyEvent): event is ProgressEvent {
  return fields.has(event.kind);
}
