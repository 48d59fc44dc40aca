import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsArbitrary } from '../../testing/progress-arbitrary.ts';
import { isKnown, type ProgressEvent } from './events.ts';
import { formatProgress, longestFile, parseProgress, readProgressFile } from './file.ts';

const good: ProgressEvent = {
  id: 'a',
  kind: 'answered',
  item: 'cash-sale',
  version: 1,
  choice: 'yes',
  context: 'check',
  at: '2026-01-01T00:00:00.000Z',
};
const fileOf = (...events: unknown[]) => JSON.stringify({ version: 1, events });

/** Entries that look like events and are none, each with the name of what is wrong. */
const damaged: [string, unknown][] = [
  ['nothing', null],
  ['a number', 3],
  ['a list', [good]],
  ['no fields', { kind: 'answered' }],
  ['an id of the wrong type', { ...good, id: 7 }],
  ['an empty id', { ...good, id: '' }],
  ['a version of the wrong type', { ...good, version: 'one' }],
  ['a version that is no count', { ...good, version: 1.5 }],
  ['an item that is no id', { ...good, item: '__proto__' }],
  ['a context that nobody has', { ...good, context: 'elsewhere' }],
  ['a moment in words', { ...good, at: 'yesterday' }],
  ['a moment of no calendar', { ...good, at: '2026-13-01T00:00:00.000Z' }],
  ['an answer without end', { ...good, choice: 'x'.repeat(201) }],
  ['a sure that is no yes or no', { ...good, sure: 'very' }],
  ['an order that is no list', { ...good, kind: 'test-started', phase: 'before', form: 'a', seed: 's', order: 'loaf' }],
  ['fields from the prototype', JSON.parse(`{"__proto__":${JSON.stringify(good)}}`)],
];

describe('parseProgress', () => {
  it('parseProgress of nothing stored is no events', () =>
    expect(parseProgress(null)).toEqual({ kind: 'ok', events: [], damaged: [] }));

  it('parseProgress reads back what was stored', () =>
    expect(parseProgress(fileOf(good))).toEqual({ kind: 'ok', events: [good], damaged: [] }));

  it.each(damaged)('parseProgress sets %s apart and keeps it', (_, entry) => {
    const parsed = parseProgress(fileOf(good, entry));
    expect(parsed).toMatchObject({ kind: 'ok', events: [good] });
    expect(parsed.kind === 'ok' && parsed.damaged.map((one) => one.entry)).toEqual([entry]);
  });

  it('parseProgress keeps kinds and fields that a newer version added, word for word', () => {
    const later = [
      { id: 'b', kind: 'of-a-later-release', at: good.at, more: { deep: [1, null] } },
      { ...good, mood: 'calm' },
    ];
    const parsed = parseProgress(fileOf(...later));
    expect(parsed).toMatchObject({ kind: 'ok', events: later, damaged: [] });
    expect(formatProgress(parsed.kind === 'ok' ? parsed.events : [])).toBe(fileOf(...later));
  });

  it('parseProgress lets no stored key reach the prototype', () => {
    parseProgress(`{"version":1,"events":[{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}]}`);
    expect(({} as { hacked?: number }).hacked).toBeUndefined();
  });

  it.each([
    ['{"version":2,"events":[]}', 'newer'],
    ['{"version":1}', 'unreadable'],
    ['{"version":0,"events":[]}', 'unreadable'],
    ['[]', 'unreadable'],
    ['null', 'unreadable'],
    ['', 'unreadable'],
    ['{"version":1,"events"', 'unreadable'],
  ])('parseProgress says that %s is %s', (text, kind) => expect(parseProgress(text).kind).toBe(kind));

  it('parseProgress refuses a text without end before it reads it', () =>
    expect(parseProgress(' '.repeat(longestFile + 1))).toEqual({ kind: 'unreadable', problem: 'it is too large' }));

  it('parseProgress never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((events) => fileOf(...events)),
        ),
        (text) => {
          expect(['ok', 'newer', 'unreadable']).toContain(parseProgress(text).kind);
        },
      ),
      { seed: 20261121, numRuns: 2000 },
    ));

  it('parseProgress reads what formatProgress wrote, and the same text comes out again', () =>
    fc.assert(
      fc.property(eventsArbitrary, (events) => {
        const text = formatProgress(events);
        const parsed = parseProgress(text);
        expect(parsed).toEqual({ kind: 'ok', events: JSON.parse(JSON.stringify(events)), damaged: [] });
        expect(formatProgress(parsed.kind === 'ok' ? parsed.events : [])).toBe(text);
      }),
      { seed: 20261121 },
    ));

  it.each(readdirSync(new URL('fixtures/', import.meta.url)))(
    'parseProgress loads %s, as an earlier release saved it',
    (name) => {
      const parsed = parseProgress(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
      expect(parsed).toMatchObject({ kind: 'ok', damaged: [] });
      expect(parsed.kind === 'ok' && parsed.events.filter(isKnown).length).toBeGreaterThan(3);
    },
  );
});

describe('readProgressFile', () => {
  it('readProgressFile takes a whole file', () =>
    expect(readProgressFile(fileOf(good))).toEqual({ kind: 'ok', events: [good] }));

  it.each([
    [
      'a newer file',
      '{"version":2,"events":[]}',
      'This file was saved by a newer version of the site. Nothing was changed.',
    ],
    [
      'half a file',
      fileOf(good).slice(0, -9),
      'This file cannot be read: it is not complete. Nothing was changed. Choose one that “Save to a file” has made.',
    ],
    [
      'another file',
      '{"cards":[]}',
      'This file cannot be read: it holds no progress. Nothing was changed. Choose one that “Save to a file” has made.',
    ],
    [
      'a damaged file',
      fileOf(good, null, { ...good, at: 'soon' }),
      'This file is damaged in 2 of 3 places. In the first one, it is no event. Nothing was changed.',
    ],
    [
      'a file with one damaged field',
      fileOf({ ...good, at: 'soon' }),
      'In the first one, its field “at” is missing or wrong. Nothing was changed.',
    ],
  ])('readProgressFile refuses %s and says why', (_, text, words) => {
    const read = readProgressFile(text);
    expect(read.kind).toBe('refused');
    expect(read.kind === 'refused' && read.why).toContain(words);
  });
});
