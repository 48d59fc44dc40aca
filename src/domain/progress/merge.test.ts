import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsArbitrary } from '../../testing/progress-arbitrary.ts';
import { daysSince } from './days-since.ts';
import type { AnyEvent } from './events.ts';
import { mergeEvents } from './merge.ts';

const event = (id: string, at: string, more = {}): AnyEvent => ({ id, kind: 'lesson-seen', at, ...more });

describe('mergeEvents', () => {
  it('mergeEvents keeps each event once, earliest first', () => {
    const [a, b, c] = [event('a', '3'), event('b', '1'), event('c', '2')];
    expect(mergeEvents([a, b], [b, c])).toEqual([b, c, a]);
  });

  it('mergeEvents chooses between two events of one id in the same way everywhere', () => {
    const [one, other] = [event('a', '1', { lesson: 'x' }), event('a', '1', { lesson: 'y' })];
    expect(mergeEvents([one], [other])).toEqual(mergeEvents([other], [one]));
  });

  it('mergeEvents gives the same list for any order, any split and any number of merges', () =>
    fc.assert(
      fc.property(
        eventsArbitrary.chain((events) =>
          fc.record({ events: fc.constant(events), mixed: fc.shuffledSubarray(events, { minLength: events.length }) }),
        ),
        fc.nat(30),
        ({ events, mixed }, at) => {
          const whole = mergeEvents(events);
          expect(mergeEvents(mixed.slice(at), mixed.slice(0, at))).toEqual(whole);
          expect(mergeEvents(mixed, events, whole, mixed)).toEqual(whole);
          expect(mergeEvents(mergeEvents(mixed.slice(0, at)), mergeEvents(mixed.slice(at)))).toEqual(whole);
          expect(whole).toHaveLength(events.length);
        },
      ),
      { seed: 20261121 },
    ));
});

describe('daysSince', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', '2026-01-08T00:00:00.000Z', 7],
    ['2026-01-01T00:00:00.000Z', '2026-01-01T12:00:00.000Z', 0.5],
    ['2099-01-01T00:00:00.000Z', '2026-01-01T12:00:00.000Z', 0],
  ])('daysSince %s at %s is %d', (at, now, days) => expect(daysSince(at, Date.parse(now))).toBe(days));
});
