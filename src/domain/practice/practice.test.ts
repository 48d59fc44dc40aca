import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answered } from '../progress/events.ts';
import { indexItem, type PooledItem } from '../quiz/item-index.ts';
import { formsSchema, type Item, itemFileSchema } from '../quiz/schema.ts';
import { seededRandom } from '../quiz/seeded-random.ts';
import { shownItem } from '../quiz/shown-item.ts';
import { formatSession, longestSession, readSession } from './address.ts';
import { drawRetry } from './draw-retry.ts';
import { drawSession } from './draw-session.ts';
import { interleave, longRuns, neighbours } from './interleave.ts';
import { lastSeen } from './last-seen.ts';
import { byFamiliarity, pickAnother } from './pick-another.ts';
import { sessionAnswers } from './session-answers.ts';
import { misconceptionsIn, topMisconception } from './top-misconception.ts';

const folder = new URL('../../../content/quiz/', import.meta.url);
const yaml = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
const lessonFiles = readdirSync(folder).filter((name) => name !== 'forms.yaml');
const items: Item[] = [
  ...lessonFiles.flatMap((name) => itemFileSchema.parse(yaml(name)).items),
  ...formsSchema.parse(yaml('forms.yaml')).items,
];
const index = items.map(indexItem);
const lessons = [...new Set(index.filter(({ place }) => place === 'guess').map(({ lesson }) => lesson))];
const seeds = Array.from({ length: 150 }, (_, seed) => seed);
const draw = (seed: number, length: number, from = lessons, seen = new Map<string, string>()) =>
  drawSession(index, { lessons: from, length, seen, random: seededRandom(seed) });

describe('drawSession', () => {
  it.each([5, 10, 20])('drawSession of %d is mixed over the real course, for any seed', (length) => {
    for (const seed of seeds) {
      const drawn = draw(seed, length);
      expect(drawn).toHaveLength(length);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(length);
      expect(neighbours(drawn), `seed ${seed}: one lesson twice in a row`).toBe(0);
      expect(longRuns(drawn), `seed ${seed}: one word three times in a row`).toBe(0);
      const most = Math.max(...lessons.map((id) => drawn.filter(({ lesson }) => lesson === id).length));
      expect(most).toBeLessThanOrEqual(Math.ceil(length / lessons.length));
    }
  });

  it('drawSession keeps the two words in balance where an answer names one of them', () => {
    for (const seed of seeds) {
      const count = (of: string) => draw(seed, 10).filter(({ word }) => word === of).length;
      expect(Math.abs(count('client') - count('customer')), `seed ${seed}`).toBeLessThanOrEqual(2);
    }
  });

  it('drawSession gives the same session for the same seed, and others for others', () => {
    const ids = (seed: number) =>
      draw(seed, 10)
        .map(({ id }) => id)
        .join();
    expect(ids(7)).toBe(ids(7));
    expect(new Set(seeds.map(ids)).size).toBe(seeds.length);
  });

  it('drawSession never asks an item of the tests, and stays in the lessons chosen', () => {
    const [one = '', two = ''] = lessons;
    for (const seed of seeds.slice(0, 40)) {
      const drawn = draw(seed, 30, [one, two]);
      expect(new Set(drawn.map(({ lesson }) => lesson))).toEqual(new Set([one, two]));
      expect(drawn.filter(({ place }) => place === 'form' || place === 'control')).toEqual([]);
    }
    expect(draw(1, 10, [])).toEqual([]);
  });

  it('drawSession repeats no wording while another of its objective is unused', () => {
    const seen = new Map<string, string>();
    for (const seed of seeds.slice(0, 12)) {
      for (const { id, objective } of draw(seed, 10, lessons, seen)) {
        const others = index.filter(
          (item) => item.objective === objective && !['form', 'control'].includes(item.place) && item.id !== id,
        );
        if (seen.has(id)) expect(others.every((other) => seen.has(other.id))).toBe(true);
      }
      for (const { id } of draw(seed, 10, lessons, seen)) seen.set(id, `2026-01-${10 + seed}T00:00:00.000Z`);
    }
  });
});

describe('drawRetry', () => {
  it('drawRetry asks each missed objective again in words that the session did not hold', () => {
    for (const seed of seeds.slice(0, 60)) {
      const asked = draw(seed, 10);
      const missed = asked.filter((_, n) => n % 2 === seed % 2);
      const ids = asked.map(({ id }) => id);
      const again = drawRetry(index, { missed, asked: ids, seen: new Map(), now: 0, random: seededRandom(seed) });
      expect(again.map(({ objective }) => objective).sort()).toEqual(missed.map(({ objective }) => objective).sort());
      for (const { id } of again) expect(ids).not.toContain(id);
    }
  });
  it('drawRetry never asks an item twice, and never the missed one again', () => {
    const asked = index.filter(({ objective, place }) => objective === index[0]?.objective && place !== 'form');
    const again = drawRetry(index, {
      missed: asked,
      asked: asked.map(({ id }) => id),
      seen: new Map(),
      now: 0,
      random: seededRandom(1),
    });
    expect(new Set(again).size).toBe(again.length);
    const [one] = asked;
    const [other] = drawRetry(index, {
      missed: one ? [one] : [],
      asked: asked.map(({ id }) => id),
      seen: new Map(),
      now: 0,
      random: seededRandom(1),
    });
    expect(other?.id).not.toBe(one?.id);
  });
});

describe('interleave', () => {
  const mixable = fc.record({
    lesson: fc.constantFrom('a', 'b', 'c', 'd'),
    word: fc.constantFrom('client' as const, 'customer' as const, undefined),
  });
  it('interleave keeps every item and parts the lessons as far as their numbers allow', () =>
    fc.assert(
      fc.property(fc.array(mixable, { maxLength: 20 }), fc.nat(), (list, seed) => {
        const items = list.map(({ lesson, word }) => ({ lesson, ...(word && { word }) }));
        const order = interleave(items, seededRandom(seed));
        expect(order).toHaveLength(items.length);
        expect(new Set(order)).toEqual(new Set(items));
        const most = Math.max(0, ...'abcd'.split('').map((id) => items.filter(({ lesson }) => lesson === id).length));
        expect(neighbours(order)).toBe(Math.max(0, 2 * most - items.length - 1));
      }),
      { seed: 20261121 },
    ));
  it('interleave mixes the words also within one lesson', () => {
    const items = ['client', 'client', 'client', 'customer', 'customer'].map(
      (word) => ({ lesson: 'a', word }) as never,
    );
    for (const seed of seeds.slice(0, 30)) expect(longRuns(interleave(items, seededRandom(seed)))).toBe(0);
  });
});

describe('pickAnother', () => {
  const of = (id: string, place: PooledItem['place']): PooledItem => ({
    id,
    place,
    version: 1,
    lesson: 'l',
    objective: 'o',
  });
  const pool = [of('own', 'check'), of('spare', 'practice'), of('twin', 'twin'), of('test', 'form')];
  const now = Date.parse('2026-03-01T00:00:00.000Z');
  const pick = (not: string[], seen: Record<string, string>) =>
    pickAnother(pool, { objective: 'o', not, seen: new Map(Object.entries(seen)), now });

  it.each([
    ['the twin first', ['own'], {}, 'twin', 'never'],
    ['then an unused item', ['own'], { twin: '2026-02-28T00:00:00.000Z' }, 'spare', 'never'],
    [
      'then the one not seen for longest',
      ['own'],
      { twin: '2026-01-02T00:00:00.000Z', spare: '2026-01-01T00:00:00.000Z' },
      'spare',
      'long-ago',
    ],
    ['and says when even that was lately', ['own', 'spare'], { twin: '2026-02-20T00:00:00.000Z' }, 'twin', 'lately'],
    [
      'a clock that was set wrong counts as just now',
      ['own', 'spare'],
      { twin: '2099-01-01T00:00:00.000Z' },
      'twin',
      'lately',
    ],
  ] as const)('pickAnother takes %s', (_, not, seen, id, when) =>
    expect(pick([...not], seen)).toMatchObject({ item: { id }, seen: when }),
  );
  it('pickAnother finds nothing where everything is ruled out', () =>
    expect(pick(['own', 'spare', 'twin'], {})).toBeUndefined());

  it('pickAnother never repeats a wording while another of its objective is unused or older', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('own', 'spare', 'twin'), fc.integer({ min: 0, max: 60 })),
        fc.constantFrom('own', 'spare', 'twin'),
        (daysAgo, not) => {
          const at = (id: string) => (Object.hasOwn(daysAgo, id) ? now - (daysAgo[id] ?? 0) * 86_400_000 : undefined);
          const seen = Object.fromEntries(
            Object.keys(daysAgo).map((id) => [id, new Date(at(id) ?? 0).toISOString()] as const),
          );
          const picked = pick([not], seen)?.item.id ?? '';
          expect(picked).not.toBe('test');
          const pickedAt = at(picked);
          for (const other of ['own', 'spare', 'twin'].filter((id) => id !== not && id !== picked)) {
            if (pickedAt !== undefined) expect(at(other) ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(pickedAt);
          }
        },
      ),
      { seed: 20261121 },
    ));

  it('every item of the real course has another wording', () => {
    for (const { id, objective, place } of index.filter(({ place }) => !['form', 'control'].includes(place)))
      expect(pickAnother(index, { objective, not: [id], seen: new Map(), now }), `${id} (${place})`).toBeDefined();
  });

  it('byFamiliarity keeps the order of places among those never seen', () =>
    expect(byFamiliarity(pool.slice(0, 3), new Map(), ['practice', 'check']).map(({ id }) => id)).toEqual([
      'spare',
      'own',
      'twin',
    ]));
});

const answered = (item: string, at: string, more: Partial<Answered> = {}): Answered => ({
  id: `${item}-${at}`,
  kind: 'answered',
  item,
  version: 1,
  choice: 'yes',
  context: 'practice',
  at: `2026-01-${at}T00:00:00.000Z`,
  ...more,
});

describe('lastSeen and sessionAnswers', () => {
  const [item] = index;
  it('lastSeen takes the latest answer to the present version', () => {
    const events = [
      answered(item?.id ?? '', '02'),
      answered(item?.id ?? '', '05', { version: 9 }),
      answered(item?.id ?? '', '01'),
    ];
    expect(lastSeen(events, index)).toEqual(new Map([[item?.id, '2026-01-02T00:00:00.000Z']]));
  });
  it('sessionAnswers takes the first answer of the session alone', () => {
    const events = [
      answered('x', '03', { session: 's', choice: 'late' }),
      answered('x', '02', { session: 's', choice: 'first' }),
      answered('x', '01', { session: 'other', choice: 'elsewhere' }),
    ];
    expect([...sessionAnswers(events, 's')].map(([id, { choice }]) => [id, choice])).toEqual([['x', 'first']]);
  });
});

describe('the address of a session', () => {
  const some = index.filter(({ place }) => place === 'check').map(({ id }) => id);
  it('readSession reads what formatSession wrote', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,10}$/),
        fc.shuffledSubarray(some, { minLength: 1, maxLength: 20 }),
        (seed, ids) => {
          expect(readSession(formatSession({ seed, items: ids }), index)).toEqual({
            kind: 'session',
            session: { seed, items: ids },
            gone: 0,
          });
        },
      ),
      { seed: 20261121 },
    ));
  it('readSession leaves out what is doubled, unknown or of the tests, and counts it', () => {
    const test = index.find(({ place }) => place === 'form')?.id;
    expect(readSession(`#v=1&seed=a&items=${some[0]},${some[0]},gone,${test}`, index)).toEqual({
      kind: 'session',
      session: { seed: 'a', items: [some[0]] },
      gone: 2,
    });
  });
  it.each([
    '',
    '#',
    '#main',
    '#v=1&seed=a',
    `#items=${some[0]}`,
    '#seed=%3Cscript%3E&items=x',
    `#seed=${'a'.repeat(41)}&items=x`,
  ])('readSession finds no session in %s', (fragment) =>
    expect(readSession(fragment, index)).toEqual({ kind: 'none' }),
  );
  it('readSession never throws and never gives a session without end', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#seed=a&items=${text}`),
        ),
        (text) => {
          const read = readSession(text, index);
          expect(read.kind === 'session' ? read.session.items.length : 0).toBeLessThanOrEqual(longestSession);
        },
      ),
      { seed: 20261121 },
    ));
});

describe('topMisconception', () => {
  const withBeliefs = items.filter(
    (item) => 'choices' in item && item.choices.some(({ misconception }) => misconception),
  );
  it('misconceptionsIn finds the belief of a wrong choice, and none in the key', () => {
    for (const item of withBeliefs) {
      const shown = shownItem(item);
      if (!('choices' in shown)) continue;
      for (const { id, key, misconception } of shown.choices)
        expect(misconceptionsIn(shown, id)).toEqual(!key && misconception ? [misconception] : []);
    }
  });
  it('topMisconception counts answers, and takes the first of equals', () => {
    const shown = (id: string, misconception: string) => ({
      item: { id, version: 1, stem: '', choices: [{ id: 'w', text: '', key: false, why: '', misconception }] },
      choice: 'w',
    });
    expect(topMisconception([shown('1', 'x'), shown('2', 'y'), shown('3', 'y')])).toEqual({ id: 'y', times: 2 });
    expect(topMisconception([shown('1', 'x'), shown('2', 'y')])).toEqual({ id: 'x', times: 1 });
    expect(topMisconception([])).toBeUndefined();
  });
  it('misconceptionsIn looks at each card in a wrong place', () => {
    const cards = [
      { id: 'a', text: '', key: 'client' as const, why: '', misconception: 'x' },
      { id: 'b', text: '', key: 'client' as const, why: '', misconception: 'y' },
    ];
    expect(misconceptionsIn({ id: 's', version: 1, stem: '', cards }, 'a=customer b=client')).toEqual(['x']);
  });
});
