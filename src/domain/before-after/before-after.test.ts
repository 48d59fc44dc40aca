import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AnyEvent, Phase, ProgressEvent } from '../progress/events.ts';
import { mergeEvents } from '../progress/merge.ts';
import { answerKey } from '../quiz/answer-key.ts';
import { formsSchema } from '../quiz/schema.ts';
import { seededRandom } from '../quiz/seeded-random.ts';
import { compareRuns, lessonsToRepeat, type RunScore, scoreRun, type TestItem } from './compare-runs.ts';
import { drawTest, type TestForm } from './draw-test.ts';
import { changeInWords, controlLine, resultLine } from './in-words.ts';
import { findRuns, nextTest, openRun } from './runs.ts';

const file = formsSchema.parse(
  parse(readFileSync(new URL('../../../content/quiz/forms.yaml', import.meta.url), 'utf8')),
);
const forms: readonly TestForm[] = file.forms;
const items = new Map<string, TestItem>(file.items.map((item) => [item.id, { ...item, key: answerKey(item) }]));
const seeds = Array.from({ length: 400 }, (_, n) => `seed-${n}`);

describe('drawTest', () => {
  it('drawTest draws either form first about equally often, and always the same for one seed', () => {
    const first = seeds.map((seed) => drawTest(forms, 'before', seed).form);
    expect(first.filter((form) => form === 'a').length).toBeGreaterThan(160);
    expect(first.filter((form) => form === 'b').length).toBeGreaterThan(160);
    expect(drawTest(forms, 'before', 'k3x9')).toEqual(drawTest(forms, 'before', 'k3x9'));
  });
  it('drawTest takes the other form after the lessons, and form a for the third look', () => {
    expect(drawTest(forms, 'after', 's', 'a').form).toBe('b');
    expect(drawTest(forms, 'after', 's', 'b').form).toBe('a');
    expect(drawTest(forms, 'later', 's', 'b').form).toBe('a');
  });
  it('drawTest asks all twelve, in orders that differ', () => {
    const orders = seeds.map((seed) => drawTest(forms, 'later', seed).order);
    for (const order of orders)
      expect([...order].sort()).toEqual([...(forms[0]?.scored ?? []), ...(forms[0]?.controls ?? [])].sort());
    expect(new Set(orders.map((order) => order.join())).size).toBe(seeds.length);
  });
  it('drawTest refuses forms that are not there', () => expect(() => drawTest([], 'later', 's')).toThrow('no form a'));
});

/** A learner's events: a device's clock in days from the first of January. */
function learner() {
  const events: ProgressEvent[] = [];
  const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day, 0, 0, events.length)).toISOString();
  return {
    events,
    /** Take a test; the first `right` items of the form's scored ones are right, `answer` items are answered. */
    take(phase: Phase, form: 'a' | 'b', day: number, { right = 0, controls = 0, answer = 12, finish = true } = {}) {
      const { scored, controls: untaught } = forms.find(({ id }) => id === form) ?? { scored: [], controls: [] };
      const order = [...scored, ...untaught];
      const start = `start-${events.length}`;
      events.push({ id: start, kind: 'test-started', phase, form, seed: 's', order, at: at(day) });
      order.slice(0, answer).forEach((item, place) => {
        const isRight = place < 10 ? place < right : place - 10 < controls;
        const key = items.get(item)?.key as string;
        const choice = isRight ? key : `not-${key}`;
        const id = `${start}-${place}`;
        events.push({ id, kind: 'answered', item, version: 1, choice, context: phase, session: start, at: at(day) });
      });
      if (finish) events.push({ id: `${start}-end`, kind: 'test-finished', session: start, at: at(day) });
      return this;
    },
  };
}
const dayAt = (day: number) => Date.UTC(2026, 0, 1 + day);

describe('findRuns and nextTest', () => {
  it('nextTest goes from before to after, and to the third look a week later', () => {
    const one = learner();
    expect(nextTest(findRuns(one.events), dayAt(0))).toEqual({ phase: 'before', isDue: true });
    one.take('before', 'b', 0);
    expect(nextTest(findRuns(one.events), dayAt(0))).toEqual({ phase: 'after', isDue: true });
    one.take('after', 'a', 2);
    expect(nextTest(findRuns(one.events), dayAt(8))).toEqual({ phase: 'later', isDue: false });
    expect(nextTest(findRuns(one.events), dayAt(10))).toEqual({ phase: 'later', isDue: true });
    one.take('later', 'a', 10);
    expect(nextTest(findRuns(one.events), dayAt(11))).toBeUndefined();
  });

  it('openRun is the test that goes on', () => {
    const one = learner().take('before', 'a', 0, { answer: 4, finish: false });
    const run = openRun(findRuns(one.events));
    expect(run?.start.phase).toBe('before');
    expect(run?.answers.size).toBe(4);
    expect(openRun(findRuns(learner().take('before', 'a', 0).events))).toBeUndefined();
  });

  it('findRuns takes the last first test, with what followed it', () => {
    const one = learner().take('before', 'a', 0).take('after', 'b', 1).take('before', 'b', 20);
    const runs = findRuns(one.events);
    expect(runs.before?.start.form).toBe('b');
    expect(runs.after).toBeUndefined();
  });

  it('findRuns finds the same in any order and after any merge', () => {
    const { events } = learner().take('before', 'a', 0, { right: 3 }).take('after', 'b', 1, { right: 5 });
    const whole = findRuns(events);
    fc.assert(
      fc.property(fc.shuffledSubarray<AnyEvent>(events, { minLength: events.length }), (mixed) => {
        expect(findRuns(mixed)).toEqual(whole);
        expect(findRuns(mergeEvents(mixed, events))).toEqual(whole);
      }),
      { seed: 20261121, numRuns: 30 },
    );
  });
});

describe('scoreRun and compareRuns', () => {
  const one = learner()
    .take('before', 'b', 0, { right: 5, controls: 1 })
    .take('after', 'a', 3, { right: 8, controls: 1 });
  const { before, after } = findRuns(one.events);
  if (!before || !after) throw new Error('no runs');
  const tests = [
    { phase: 'before' as const, score: scoreRun(before, forms, items) },
    { phase: 'after' as const, score: scoreRun(after, forms, items) },
  ];

  it('scoreRun counts the scored items and the untaught ones apart', () => {
    expect(tests[0]?.score).toEqual({
      scored: { right: 5, answered: 10, of: 10 },
      controls: { right: 1, answered: 2, of: 2 },
    });
    expect(resultLine(tests)).toBe('Before 5 of 10. After 8 of 10.');
    expect(controlLine(tests)).toBe('Questions on what is not taught: 1 of 2, then 1 of 2.');
  });

  it('scoreRun counts what was not answered as neither', () => {
    const half = findRuns(learner().take('before', 'a', 0, { right: 3, answer: 4 }).events).before;
    const score = half && scoreRun(half, forms, items);
    expect(score?.scored).toEqual({ right: 3, answered: 4, of: 10 });
    expect(score && resultLine([{ phase: 'before', score }])).toBe('Before 3 of 4 answered.');
  });

  it('scoreRun leaves answers to another version out', () => {
    const raised = new Map([...items].map(([id, item]) => [id, { ...item, version: 2 }]));
    expect(scoreRun(before, forms, raised).scored).toEqual({ right: 0, answered: 0, of: 10 });
  });

  it('compareRuns puts the same objective of both forms on one line', () => {
    const rows = compareRuns([before, after], forms, items);
    expect(rows).toHaveLength(10);
    rows.forEach(({ objective, outcomes }, place) => {
      expect(outcomes.map(({ item }) => items.get(item)?.objective)).toEqual([objective, objective]);
      expect(outcomes.map(({ right }) => right)).toEqual([place < 5, place < 8]);
    });
  });

  it('lessonsToRepeat names at most two lessons, those missed most, in course order', () => {
    const rows = compareRuns([before, after], forms, items);
    const lessonOf = new Map(file.items.map(({ objective, lesson }) => [objective, lesson]));
    const order = file.items.map(({ lesson }) => lesson).filter((id, i, all) => all.indexOf(id) === i);
    const named = lessonsToRepeat(rows, lessonOf, order);
    const missed = rows.slice(8).map(({ objective }) => lessonOf.get(objective));
    expect(named.toSorted()).toEqual(missed.toSorted());
    expect(named.map((id) => order.indexOf(id))).toEqual(
      named.map((id) => order.indexOf(id)).toSorted((a, b) => a - b),
    );
    expect(lessonsToRepeat([], lessonOf, order)).toEqual([]);
  });
});

describe('changeInWords', () => {
  const score = (right: number, controls = 1, answered = 10): RunScore => ({
    scored: { right, answered, of: 10 },
    controls: { right: controls, answered: 2, of: 2 },
  });
  it.each([
    [score(3), score(8), 'rose', '5 more answers were right.'],
    [
      score(3),
      score(4),
      'rose',
      'One more answer was right. With ten questions, a change of one or two can be chance.',
    ],
    [
      score(3, 0),
      score(8, 2),
      'rose',
      '5 more answers were right. What is not taught rose too. So part of the change may come from practice or luck.',
    ],
    [score(5), score(5), 'same', 'The number did not rise.'],
    [score(10), score(10), 'same', 'The number did not rise. There was no room to rise.'],
    [
      score(6),
      score(4),
      'fell',
      'Fewer answers were right than before. With ten questions, a change of one or two can be chance.',
    ],
    [
      score(3),
      score(3, 1, 5),
      'incomplete',
      'One of the two tests was left half-way. So the numbers cannot be compared.',
    ],
  ])('changeInWords says what a change means, and what it does not', (earlier, now, kind, words) => {
    const change = changeInWords(earlier, now);
    expect(change.kind).toBe(kind);
    expect(change.sentences.join(' ')).toBe(words);
  });
});

/** Simulated learners: what a person knows decides the score, not the form or the order. */
describe('learners without a person', () => {
  const runWith = (form: 'a' | 'b', knows: (place: number, random: () => number) => boolean, seed: number) => {
    const random = seededRandom(seed);
    const one = learner();
    one.take('before', form, 0);
    const events = one.events.map((event) => {
      if (event.kind !== 'answered') return event;
      const place = forms.find(({ id }) => id === form)?.scored.indexOf(event.item) ?? -1;
      const key = items.get(event.item)?.key as string;
      return { ...event, choice: knows(place, random) ? key : `not-${key}` };
    });
    const run = findRuns(events).before;
    return run ? scoreRun(run, forms, items).scored.right : -1;
  };
  it('a master gets ten of ten on either form', () => {
    expect(runWith('a', () => true, 1)).toBe(10);
    expect(runWith('b', () => true, 1)).toBe(10);
  });
  it('guessers get about three of ten', () => {
    const scores = Array.from({ length: 600 }, (_, n) => runWith('a', (_place, random) => random() < 1 / 3, n));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(3.1);
    expect(mean).toBeLessThan(3.6);
  });
});
