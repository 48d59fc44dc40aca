import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice, type ProgressEvent, parseProgress } from './events.ts';

const answered = (choice: string, at: string, context: 'guess' | 'check' = 'check'): ProgressEvent => ({
  id: `${choice}-${at}`,
  kind: 'answered',
  item: 'cash-sale',
  version: 1,
  choice,
  context,
  at,
});

describe('parseProgress', () => {
  it('parseProgress of nothing stored is no events', () =>
    expect(parseProgress(null)).toEqual({ kind: 'ok', events: [] }));
  it('parseProgress reads back what was stored', () => {
    const events = [answered('yes', '2026-01-01T00:00:00.000Z')];
    expect(parseProgress(JSON.stringify({ version: 1, events }))).toEqual({ kind: 'ok', events });
  });
  it('parseProgress leaves out events of a shape it does not know', () => {
    const good = answered('yes', '2026-01-01T00:00:00.000Z');
    const text = JSON.stringify({
      version: 1,
      events: [good, null, 3, { kind: 'answered' }, { ...good, version: 'one' }],
    });
    expect(parseProgress(text)).toEqual({ kind: 'ok', events: [good] });
  });
  it.each([
    ['{"version":2,"events":[]}', 'newer'],
    ['{"version":1}', 'unreadable'],
    ['[]', 'unreadable'],
    ['null', 'unreadable'],
    ['{"version":1,"events"', 'unreadable'],
  ])('parseProgress says that %s is %s', (text, kind) => expect(parseProgress(text).kind).toBe(kind));
  it('parseProgress never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['ok', 'newer', 'unreadable']).toContain(parseProgress(text).kind);
      }),
      { seed: 20261121, numRuns: 2000 },
    ));
});

describe('firstChoice', () => {
  const events = [
    answered('later', '2026-01-02'),
    answered('first', '2026-01-01'),
    answered('guessed', '2025-12-31', 'guess'),
  ];
  it('firstChoice takes the earliest answer of the context, in whatever order events stand', () => {
    expect(firstChoice(events, 'cash-sale', 1, 'check')).toBe('first');
    expect(firstChoice([...events].reverse(), 'cash-sale', 1, 'check')).toBe('first');
    expect(firstChoice(events, 'cash-sale', 1, 'guess')).toBe('guessed');
  });
  it('firstChoice knows nothing of another version or item', () => {
    expect(firstChoice(events, 'cash-sale', 2, 'check')).toBeUndefined();
    expect(firstChoice(events, 'other', 1, 'check')).toBeUndefined();
  });
});
