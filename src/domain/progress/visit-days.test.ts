import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventArbitrary } from '../../testing/progress-arbitrary.ts';
import { visitDays, visitsInWords } from './visit-days.ts';

const utc = (at: string) => at.slice(0, 10);
const seen = (id: string, at: string, kind = 'answered') => ({ id, kind, at });

it('counts each day once, with its answers and the days since the one before', () => {
  const events = [
    seen('c', '2026-03-01T07:00:00.000Z'),
    seen('a', '2026-02-27T23:59:00.000Z'),
    seen('b', '2026-02-27T08:00:00.000Z'),
    seen('d', '2026-03-01T07:00:01.000Z', 'lesson-seen'),
  ];
  expect(visitDays(events, utc)).toEqual([
    { day: '2026-02-27', answers: 2 },
    { day: '2026-03-01', answers: 1, gap: 2 },
  ]);
});

it('takes the days of the place where the learner is', () => {
  const events = [seen('a', '2026-02-27T23:30:00.000Z'), seen('b', '2026-02-28T00:30:00.000Z')];
  const anHourEast = (at: string) => new Date(Date.parse(at) + 3_600_000).toISOString().slice(0, 10);
  expect(visitDays(events, utc)).toHaveLength(2);
  expect(visitDays(events, anHourEast)).toHaveLength(1);
});

it('gives the same days in any order, ascending, with every answer counted', () => {
  fc.assert(
    fc.property(fc.array(eventArbitrary, { maxLength: 40 }), (events) => {
      const days = visitDays(events, utc);
      expect(visitDays(events.toReversed(), utc)).toEqual(days);
      expect(days.map(({ day }) => day)).toEqual([...new Set(events.map(({ at }) => utc(at)))].sort());
      expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(
        events.filter(({ kind }) => kind === 'answered').length,
      );
      for (const { gap } of days.slice(1)) expect(gap).toBeGreaterThanOrEqual(1);
    }),
  );
});

it.each([
  [0, 'No visit yet.'],
  [1, 'One day here: a point.'],
  [2, 'You came back once: a thread joins 2 days.'],
  [9, 'You came back 8 times: a thread joins 9 days.'],
])('says what %d days are', (length, said) => {
  expect(visitsInWords(Array.from({ length }, (_, i) => ({ day: `2026-01-0${i + 1}`, answers: 1 })))).toBe(said);
});
