import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastSeen } from '../practice/last-seen.ts';
import type { Answered } from '../progress/events.ts';
import type { IndexedItem } from '../quiz/item-index.ts';
import { seededRandom } from '../quiz/seeded-random.ts';
import { drawReview, planReview } from './plan.ts';
import { planInWords } from './plan-in-words.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1, 9);

/** Six lessons with four objectives each, and an own item and a twin for each objective. */
const index: IndexedItem[] = Array.from({ length: 24 }, (_, n) =>
  (['check', 'twin'] as const).map(
    (place): IndexedItem => ({
      id: `${place}-${n}`,
      version: 1,
      lesson: `lesson-${Math.floor(n / 4)}`,
      objective: `objective-${n}`,
      place,
      word: n % 2 === 0 ? 'client' : 'customer',
      key: 'right',
    }),
  ),
).flat();

const answered = (item: string, days: number, choice = 'right'): Answered => ({
  id: `${item}@${days}`,
  kind: 'answered',
  item,
  version: 1,
  choice,
  context: 'review',
  at: new Date(start + days * day).toISOString(),
});
const all = Array.from({ length: 24 }, (_, n) => answered(`check-${n}`, 0));
const draw = (events: Answered[], now: number, seed = 1) =>
  drawReview(index, planReview(events, index, now), { seen: lastSeen(events, index), now, random: seededRandom(seed) });

describe('planReview', () => {
  test('nothing answered, nothing to review', () => {
    expect(planReview([], index, start)).toEqual({ due: [], begun: 0, nextDueAt: null, dueThen: 0 });
  });

  test('what was right is due after three days, and not before', () => {
    const events = [answered('check-0', 0)];
    const before = planReview(events, index, start + 2 * day);
    expect(before).toMatchObject({ due: [], begun: 1, nextDueAt: start + 3 * day, dueThen: 1 });
    expect(planReview(events, index, start + 3 * day).due.map(({ objective }) => objective)).toEqual(['objective-0']);
  });

  test('what is weakest comes first', () => {
    const events = [answered('check-0', 0), answered('check-1', 0, 'wrong')];
    expect(planReview(events, index, start + 9 * day).due.map(({ objective }) => objective)).toEqual([
      'objective-1',
      'objective-0',
    ]);
  });

  test('events in any order, and doubled, give the same plan', () => {
    const events = [
      ...all,
      ...Array.from({ length: 8 }, (_, n) => answered(`twin-${n}`, 4, n % 3 ? 'right' : 'wrong')),
    ];
    const plan = planReview(events, index, start + 8 * day);
    fc.assert(
      fc.property(fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }), (shuffled) => {
        expect(planReview(shuffled, index, start + 8 * day)).toEqual(plan);
      }),
      { numRuns: 20 },
    );
  });
});

describe('drawReview', () => {
  test('asks at most eight, at most three of a lesson, each objective once, in another wording', () => {
    const items = draw(all, start + 5 * day);
    expect(items).toHaveLength(8);
    expect(items.every(({ place }) => place === 'twin')).toBe(true);
    expect(new Set(items.map(({ objective }) => objective)).size).toBe(8);
    for (const { lesson } of items)
      expect(items.filter((item) => item.lesson === lesson).length).toBeLessThanOrEqual(3);
  });

  test('mixes the two words and the lessons', () => {
    for (let seed = 0; seed < 20; seed++) {
      const words = draw(all, start + 5 * day, seed).map(({ word }) => word);
      expect(new Set(words).size).toBe(2);
      expect(words.join(' ')).not.toMatch(/(client ){2}client|(customer ){2}customer/);
    }
  });

  test('over simulated months, no wording comes again while another of its objective is unused or older', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 25 }), (visits) => {
        const events = all.slice(0, 6);
        let days = 0;
        for (const [wait, isRight] of visits) {
          days += wait;
          const seen = lastSeen(events, index);
          for (const item of draw(events, start + days * day)) {
            const others = index.filter(({ objective, id }) => objective === item.objective && id !== item.id);
            for (const { id } of others) {
              const own = seen.get(item.id);
              const other = seen.get(id);
              expect(own === undefined || (other !== undefined && other >= own)).toBe(true);
            }
            events.push(answered(item.id, days, isRight ? 'right' : 'wrong'));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('planInWords', () => {
  const words = (events: Answered[], days: number) =>
    planInWords(planReview(events, index, start + days * day), (at) => new Date(at).toISOString().slice(0, 10));

  test.each([
    [0, 0, 'Nothing to review yet. Answer the questions of a lesson, and they come back here in other words.'],
    [1, 1, 'Nothing is due today. One thing will be due on 2026-01-04.'],
    [2, 1, 'Nothing is due today. 2 things will be due on 2026-01-04.'],
    [1, 4, 'One thing you began to learn is due today.'],
    [3, 4, '3 things you began to learn are due today.'],
    [4, 4, '4 things you began to learn are due today. A review asks 3 of them, so that it stays short and mixed.'],
    [24, 4, '24 things you began to learn are due today. A review asks 8 of them, so that it stays short and mixed.'],
  ])('%i answers, after %i days: %s', (count, days, expected) =>
    expect(words(all.slice(0, count), days)).toBe(expected),
  );
});
