import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scoreRun } from '../domain/before-after/compare-runs.ts';
import type { TestForm } from '../domain/before-after/draw-test.ts';
import type { Run } from '../domain/before-after/runs.ts';
import { drawSession } from '../domain/practice/draw-session.ts';
import { topMisconception } from '../domain/practice/top-misconception.ts';
import type { Answered } from '../domain/progress/events.ts';
import { summarise } from '../domain/progress/summarise.ts';
import { isRight } from '../domain/quiz/answer-key.ts';
import { isTaught } from '../domain/quiz/is-taught.ts';
import { indexItem } from '../domain/quiz/item-index.ts';
import { formsSchema, type Item, itemFileSchema } from '../domain/quiz/schema.ts';
import { seededRandom } from '../domain/quiz/seeded-random.ts';
import { shownItem } from '../domain/quiz/shown-item.ts';
import { believer, guesser, type Learner, master, offers } from './simulated-learners.ts';

const content = new URL('../../content/', import.meta.url);
const yaml = (name: string): unknown => parse(readFileSync(new URL(name, content), 'utf8'));
const formsFile = formsSchema.parse(yaml('quiz/forms.yaml'));
const forms: readonly TestForm[] = formsFile.forms;
const items: Item[] = [
  ...readdirSync(new URL('quiz/', content))
    .filter((name) => name !== 'forms.yaml')
    .flatMap((name) => itemFileSchema.parse(yaml(`quiz/${name}`)).items),
  ...formsFile.items,
];
const beliefs = (yaml('misconceptions.yaml') as { id: string }[]).map(({ id }) => id);
const byId = new Map(items.map((item) => [item.id, item]));
const index = items.map(indexItem);
const indexed = new Map(index.map((item) => [item.id, item]));
const taught = items.filter(isTaught);
const lessons = [...new Set(taught.map(({ lesson }) => lesson))];
const at = '2026-03-02T09:00:00.000Z';

const answer = (item: Item, learner: Learner, n: number): Answered => ({
  id: `answer-${n}`,
  kind: 'answered',
  at,
  item: item.id,
  version: item.version,
  choice: learner(item),
  context: 'practice',
  session: 'test',
});
const itemsOf = (form: TestForm) => [...form.scored, ...form.controls].map((id) => byId.get(id) as Item);
/** A learner's score in a form, as the page of the tests counts it. */
function takeForm(form: TestForm, learner: Learner) {
  const answers = new Map(itemsOf(form).map((item, n) => [item.id, answer(item, learner, n)]));
  const start = { id: 'test', kind: 'test-started', at, phase: 'before', form: form.id, seed: 's', order: [] } as const;
  return scoreRun({ start, answers } satisfies Run, forms, indexed);
}
/** A learner's score in every lesson, as the page of progress counts it. */
const takeLessons = (learner: Learner, of = taught) =>
  summarise(
    of.map((item, n) => answer(item, learner, n)),
    index,
  ).lessons;

/** Chance of at most `k` right of `n`, each with chance `p`: the exact binomial sum, in logarithms for large n. */
function chanceOfAtMost(k: number, n: number, p: number): number {
  let log = n * Math.log(1 - p);
  let sum = Math.exp(log);
  for (let i = 1; i <= k; i++) {
    log += Math.log((n - i + 1) / i) + Math.log(p / (1 - p));
    sum += Math.exp(log);
  }
  return sum;
}
/** The numbers of right answers that chance gives but for one time in a thousand, half of that at either end. */
function boundsByChance(n: number, p = 1 / 3): [number, number] {
  let low = 0;
  while (chanceOfAtMost(low, n, p) < 0.0005) low++;
  let high = low;
  while (chanceOfAtMost(high, n, p) < 0.9995) high++;
  return [low, high];
}

it('the bounds of chance are those worked out by hand', () => {
  // Of three questions none is right in 8 of 27 cases, at most one in 20 of 27, at most two in 26 of 27.
  expect([0, 1, 2, 3].map((k) => Math.round(27 * chanceOfAtMost(k, 3, 1 / 3)))).toEqual([8, 20, 26, 27]);
  expect(boundsByChance(3)).toEqual([0, 3]);
});

describe('a master', () => {
  it.each(forms)('has every point of test $id', (form) => {
    expect(takeForm(form, master)).toEqual({
      scored: { right: 10, answered: 10, of: 10 },
      controls: { right: 2, answered: 2, of: 2 },
    });
  });

  it.each(lessons)('has every question of %s right', (lesson) => {
    const own = taught.filter((item) => item.lesson === lesson);
    expect(takeLessons(master).get(lesson)).toMatchObject({ answered: own.length, right: own.length });
  });
});

describe('a guesser', () => {
  const runs = 100;
  const guesses = (seed: number) => guesser(seededRandom(seed));

  it.each(forms)('has about a third of test $id, within what chance allows', (form) => {
    let right = 0;
    for (let seed = 0; seed < runs; seed++) right += takeForm(form, guesses(seed)).scored.right;
    const [low, high] = boundsByChance(10 * runs);
    expect(right).toBeGreaterThanOrEqual(low);
    expect(right).toBeLessThanOrEqual(high);
  });

  it.each(lessons)('has about a third of the choices of %s, within what chance allows', (lesson) => {
    const own = taught.filter((item) => item.lesson === lesson && 'choices' in item);
    let right = 0;
    for (let seed = 0; seed < runs; seed++)
      right += takeLessons(guesses(seed * 31 + lesson.length), own).get(lesson)?.right ?? 0;
    const [low, high] = boundsByChance(own.length * runs);
    expect(right).toBeGreaterThanOrEqual(low);
    expect(right).toBeLessThanOrEqual(high);
  });

  it.each(['always the first', 'always the last', 'always the longest'])('gains little by a trick: %s', (trick) => {
    const choices = taught.flatMap((item) => ('choices' in item ? [shownItem(item)] : []));
    const right = choices.filter((item) => {
      if (!('choices' in item)) return false;
      const longest = item.choices.toSorted((a, b) => b.text.length - a.text.length)[0];
      const taken = trick.endsWith('first') ? item.choices[0] : trick.endsWith('last') ? item.choices.at(-1) : longest;
      return taken?.key;
    }).length;
    expect(right / choices.length).toBeLessThan(0.5);
  });
});

describe.each(beliefs)('a believer in %s', (belief) => {
  const learner = believer(belief);

  it('is wrong wherever an item offers the belief, and right everywhere else', () => {
    for (const item of items)
      expect(isRight((indexed.get(item.id) as (typeof index)[number]).key, learner(item)), item.id).toBe(
        !offers(item, belief),
      );
    for (const form of forms) {
      const tempted = form.scored.filter((id) => offers(byId.get(id) as Item, belief));
      expect(takeForm(form, learner).scored.right).toBe(10 - tempted.length);
    }
    for (const [lesson, { answered, right }] of takeLessons(learner))
      expect(answered - right, lesson).toBe(
        taught.filter((item) => item.lesson === lesson && offers(item, belief)).length,
      );
  });

  it('is found out by practice of the lessons that ask about it', () => {
    const asking = lessons.filter((lesson) => taught.some((item) => item.lesson === lesson && offers(item, belief)));
    expect(asking, 'no question offers this belief').not.toEqual([]);
    const pool = index.filter(isTaught);
    let found = 0;
    for (let seed = 0; seed < 20; seed++) {
      const drawn = drawSession(pool, { lessons: asking, length: 20, seen: new Map(), random: seededRandom(seed) });
      const asked = drawn.map(({ id }) => byId.get(id) as Item);
      const top = topMisconception(asked.map((item) => ({ item: shownItem(item), choice: learner(item) })));
      const times = asked.filter((item) => offers(item, belief)).length;
      expect(top).toEqual(times > 0 ? { id: belief, times } : undefined);
      if (top) found++;
    }
    expect(found).toBeGreaterThan(0);
  });
});
