import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsArbitrary } from '../../testing/progress-arbitrary.ts';
import type { ItemIndex } from '../quiz/item-index.ts';
import type { Answered, AnyEvent } from './events.ts';
import { summarise } from './summarise.ts';

const course: ItemIndex = [
  { id: 'loaf', version: 1, lesson: 'two-counters', objective: 'tell-apart', place: 'guess', key: 'yes' },
  { id: 'will', version: 2, lesson: 'two-counters', objective: 'tell-apart', place: 'twin', key: 'no' },
  { id: 'haircut', version: 1, lesson: 'moment-or-thread', objective: 'see-the-thread', place: 'check', key: 'yes' },
  { id: 'before', version: 1, lesson: 'two-counters', objective: 'tell-apart', place: 'form', key: 'yes' },
];
let made = 0;
const answered = (item: string, choice: string, more: Partial<Answered> = {}): Answered => ({
  id: `e${made++}`,
  kind: 'answered',
  item,
  version: 1,
  choice,
  context: 'check',
  at: `2026-01-01T00:00:${String(made % 60).padStart(2, '0')}.000Z`,
  ...more,
});
const of = (...events: AnyEvent[]) => summarise(events, course);

describe('summarise', () => {
  it('summarise knows every id of the course, also with no event', () => {
    const { items, objectives, lessons } = of();
    expect([...items.keys()]).toEqual(['loaf', 'will', 'haircut', 'before']);
    expect([...objectives.values()]).toEqual([
      { id: 'tell-apart', lesson: 'two-counters', answers: [], answered: 0, right: 0 },
      { id: 'see-the-thread', lesson: 'moment-or-thread', answers: [], answered: 0, right: 0 },
    ]);
    expect(lessons.get('two-counters')).toEqual({ id: 'two-counters', seen: false, answered: 0, right: 0 });
  });

  it('summarise counts the first answer, not a better later one, and never a guess', () => {
    const { items, objectives } = of(
      answered('loaf', 'yes', { context: 'guess', at: '2025-12-01T00:00:00.000Z' }),
      answered('loaf', 'no', { at: '2026-01-02T00:00:00.000Z' }),
      answered('loaf', 'yes', { at: '2026-01-03T00:00:00.000Z' }),
    );
    expect(items.get('loaf')?.first).toMatchObject({ choice: 'no', correct: false });
    expect(items.get('loaf')?.answers).toHaveLength(3);
    expect(objectives.get('tell-apart')).toMatchObject({ answered: 1, right: 0 });
    expect(objectives.get('tell-apart')?.answers).toHaveLength(2);
  });

  it('summarise sets only the rewritten item’s history apart', () => {
    const { items } = of(answered('will', 'no', { version: 1 }), answered('loaf', 'yes'));
    expect(items.get('will')?.answers).toEqual([]);
    expect(items.get('loaf')?.first?.correct).toBe(true);
  });

  it('summarise keeps the items of the tests out of what was learnt', () => {
    const { items, objectives } = of(answered('before', 'yes', { context: 'before' }));
    expect(items.get('before')?.first?.correct).toBe(true);
    expect(objectives.get('tell-apart')?.answered).toBe(0);
  });

  it('summarise ignores items that are gone, and kinds that it does not know', () =>
    expect(of(answered('gone', 'yes'), { id: 'z', kind: 'later', at: '2026-01-01T00:00:00.000Z' }).items).toEqual(
      of().items,
    ));

  it('summarise tells which lessons were seen', () =>
    expect(
      of({
        id: 's',
        kind: 'lesson-seen',
        at: '2026-01-01T00:00:00.000Z',
        lesson: 'two-counters',
      } as AnyEvent).lessons.get('two-counters')?.seen,
    ).toBe(true));

  it('summarise gives the same for any order and any doubling of events', () =>
    fc.assert(
      fc.property(
        eventsArbitrary.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, mixed]) => {
          expect(summarise([...mixed, ...events], course)).toEqual(summarise(events, course));
        },
      ),
      { seed: 20261121 },
    ));

  it('summarise gives the same after events were stored and loaded', () =>
    fc.assert(
      fc.property(eventsArbitrary, (events) => {
        expect(summarise(JSON.parse(JSON.stringify(events)), course)).toEqual(summarise(events, course));
      }),
      { seed: 20261121 },
    ));
});
