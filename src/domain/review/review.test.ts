import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../progress/summarise.ts';
import { type Card, due, type Grade, grade, strength } from './card.ts';
import { gradeOf, isLessonLearned, objectiveMemory, standing } from './objective-memory.ts';
import { formatReminder } from './reminder.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1, 9);

describe('a card', () => {
  test('right each time, a card comes back after 3, 14, 57 and 180 days', () => {
    let card: Card | null = null;
    let now = start;
    const gaps: number[] = [];
    for (let review = 0; review < 4; review++) {
      card = grade(card, 'good', now);
      gaps.push(Math.round((card.dueAt - now) / day));
      now = card.dueAt;
    }
    expect(gaps).toEqual([3, 14, 57, 180]);
  });

  test('a wrong answer brings it back sooner than an unsure one, and that sooner than a right one', () => {
    const [again, hard, good] = (['again', 'hard', 'good'] as const).map((given) => grade(null, given, start).dueAt);
    expect(again).toBeLessThan(hard as number);
    expect(hard).toBeLessThan(good as number);
  });

  test('whatever is graded and whenever, a card is due no earlier than its grading and its strength is a chance', () => {
    const grades = fc.constantFrom<Grade>('again', 'hard', 'good');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(grades, fc.integer({ min: -400, max: 400 })), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -1000, max: 1000 }),
        (gradings, later) => {
          let card: Card | null = null;
          let now = start;
          for (const [given, days] of gradings) {
            now += days * day;
            card = grade(card, given, now);
            expect(card.dueAt).toBeGreaterThanOrEqual(card.gradedAt);
            expect(card.dueAt).toBeLessThanOrEqual(card.gradedAt + 181 * day);
            expect(due(card, card.gradedAt - 1)).toBe(false);
          }
          const chance = strength(card as Card, now + later * day);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('strength falls while nothing is asked', () => {
    const card = grade(null, 'good', start);
    const chances = [0, 3, 10, 100].map((days) => strength(card, start + days * day));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances[0]).toBe(1);
    expect(chances[1]).toBeCloseTo(0.9, 1);
  });
});

const answer = (days: number, correct: boolean, item = 'own', sure?: boolean): Answer => ({
  item,
  choice: 'x',
  correct,
  context: 'check',
  sure,
  at: new Date(start + days * day).toISOString(),
});
const isTransfer = (item: string) => item === 'twin';

describe('an objective', () => {
  test.each([
    [{ correct: false, sure: true }, 'again'],
    [{ correct: false, sure: false }, 'again'],
    [{ correct: true, sure: false }, 'hard'],
    [{ correct: true, sure: true }, 'good'],
    [{ correct: true, sure: undefined }, 'good'],
  ] as const)('an answer %j is graded %s', (given, expected) => expect(gradeOf(given)).toBe(expected));

  test('the first answer of a day counts, not the twin right after it', () => {
    const once = objectiveMemory([answer(0, false)], isTransfer);
    const twice = objectiveMemory([answer(0, false), answer(0.01, true, 'twin')], isTransfer);
    expect(twice.card).toEqual(once.card);
  });

  test.each([
    ['nothing', [], false, 'new'],
    ['a lesson seen', [], true, 'seen'],
    ['one right answer', [answer(0, true)], true, 'seen'],
    ['right twice on one day', [answer(0, true), answer(0.1, true, 'twin')], true, 'seen'],
    ['right on two days, in the same wording', [answer(0, true), answer(3, true)], true, 'seen'],
    ['right on two days, once in another wording', [answer(0, true), answer(3, true, 'twin')], true, 'learned'],
    ['right twice after a wrong one', [answer(0, false), answer(3, true, 'twin'), answer(6, true)], true, 'learned'],
  ] as const)('%s is %s', (_, answers, lessonSeen, expected) => {
    expect(standing(objectiveMemory(answers, isTransfer), lessonSeen, start + 6 * day)).toBe(expected);
  });

  test('learned becomes kept after a week while it is probably remembered, and falls back when it is not', () => {
    const memory = objectiveMemory([answer(0, true), answer(3, true, 'twin')], isTransfer);
    const later = (days: number) => standing(memory, true, start + (3 + days) * day);
    expect([later(6), later(7), later(14), later(400)]).toEqual(['learned', 'kept', 'kept', 'learned']);
  });

  test('a lesson is learned from four in five objectives on', () => {
    expect(isLessonLearned(['learned', 'kept', 'learned', 'learned', 'seen'])).toBe(true);
    expect(isLessonLearned(['learned', 'kept', 'learned', 'seen'])).toBe(false);
    expect(isLessonLearned([])).toBe(false);
  });
});

describe('formatReminder', () => {
  const reminder = {
    uid: 'review-20260104@client-or-customer',
    writtenAt: start,
    dueAt: start + 3 * day,
    title: 'Review: client or customer?',
    text: 'Three questions, four minutes; nothing to install, no account.\nOpen the page.',
    url: 'https://example.org/review/',
  };

  test('formatReminder writes an all-day entry that a calendar reads', () => {
    const lines = formatReminder(reminder).split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20260104');
    expect(lines).toContain('DTEND;VALUE=DATE:20260105');
    expect(lines).toContain('DTSTAMP:20260101T090000Z');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  test('formatReminder keeps lines within 75 bytes and text whole, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = formatReminder({ ...reminder, text });
        const encoder = new TextEncoder();
        for (const line of file.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
        const written = unfolded.find((line) => line.startsWith('DESCRIPTION:'))?.slice('DESCRIPTION:'.length) ?? '';
        const read = written.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
        expect(read).toBe(text.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
