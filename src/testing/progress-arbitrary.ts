import fc from 'fast-check';
import { type AnyEvent, contexts, phases } from '../domain/progress/events.ts';

const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const common = { id: fc.uuid(), at: moment };
const items = ['loaf', 'will', 'haircut'] as const;

/** Events of every kind that this version knows, and of one that it does not, over three items. */
export const eventArbitrary: fc.Arbitrary<AnyEvent> = fc.oneof(
  fc.record(
    {
      ...common,
      kind: fc.constant('answered' as const),
      item: fc.constantFrom(...items),
      version: fc.integer({ min: 1, max: 2 }),
      choice: fc.constantFrom('yes', 'no', 'depends'),
      context: fc.constantFrom(...contexts),
      sure: fc.boolean(),
      session: fc.constantFrom('k3', 'x9'),
    },
    { requiredKeys: ['id', 'at', 'kind', 'item', 'version', 'choice', 'context'] },
  ),
  fc.record({
    ...common,
    kind: fc.constant('reasoned'),
    lesson: fc.constant('two-counters'),
    choice: fc.constant('made'),
  }),
  fc.record({
    ...common,
    kind: fc.constant('lesson-seen'),
    lesson: fc.constantFrom('two-counters', 'moment-or-thread'),
  }),
  fc.record({
    ...common,
    kind: fc.constant('test-started'),
    phase: fc.constantFrom(...phases),
    form: fc.constantFrom('a', 'b'),
    seed: fc.constant('k3'),
    order: fc.shuffledSubarray([...items]),
  }),
  fc.record({ ...common, kind: fc.constant('test-finished'), session: fc.uuid() }),
  fc.record({ ...common, kind: fc.constant('of-a-later-release'), more: fc.jsonValue() }),
);

/** Lists of events without two of one id. */
export const eventsArbitrary = fc.uniqueArray(eventArbitrary, { selector: ({ id }) => id, maxLength: 30 });
