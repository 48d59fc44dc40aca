import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgress } from '../domain/progress/file.ts';
import { type NewEvent, notices, openProgress } from './open-progress.ts';
import { addFile, toFile } from './progress-file.ts';

const seen = (lesson: string): NewEvent => ({ kind: 'lesson-seen', lesson });

/** A device: one storage, any number of windows, a clock that goes on by a second with each event. */
function device({ text = null as string | null, full = false } = {}) {
  let made = 0;
  const hearers: ((text: string | null) => void)[] = [];
  const self = {
    text,
    full,
    writes: 0,
    open({ hears = true, alone = undefined as ((job: () => void) => void) | undefined } = {}) {
      let hear: ((text: string | null) => void) | undefined;
      const tell = (to: string | null) => {
        for (const other of hearers) if (other !== hear) other(to);
      };
      return openProgress({
        storage: {
          read: () => self.text,
          write: (to) => {
            if (self.full) return false;
            self.text = to;
            self.writes++;
            tell(to);
            return true;
          },
          remove: () => {
            self.text = null;
            tell(null);
          },
        },
        now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, made)),
        newId: () => `event-${made++}`,
        alone,
        onChange: hears
          ? (heard) => {
              hear = heard;
              hearers.push(heard);
            }
          : undefined,
      });
    },
    stored() {
      const parsed = parseProgress(self.text);
      return parsed.kind === 'ok' ? parsed.events.map((event) => (event as { lesson?: string }).lesson) : parsed.kind;
    },
  };
  return self;
}

describe('openProgress', () => {
  it('keeps an event with a new id and the time of the clock', () => {
    const one = device();
    const { event, notice } = one.open().save(seen('two-counters'));
    expect(event).toEqual({
      id: 'event-0',
      kind: 'lesson-seen',
      lesson: 'two-counters',
      at: '2026-01-01T00:00:01.000Z',
    });
    expect(notice).toBeUndefined();
    expect(one.open().events()).toEqual([event]);
  });

  it('loses nothing when two windows write in turn', () => {
    const one = device();
    const [a, b] = [one.open(), one.open()];
    a.save(seen('x'));
    b.save(seen('y'));
    a.save(seen('z'));
    expect(one.stored()).toEqual(['x', 'y', 'z']);
    expect(b.events().map(({ id }) => id)).toEqual(a.events().map(({ id }) => id));
  });

  it('puts an event back that another window wrote over', () => {
    const one = device();
    const a = one.open();
    a.save(seen('x'));
    // Another window read before and wrote after: the event of the first window is gone from the storage.
    const other = device();
    other.open().save(seen('y'));
    one.text = other.text?.replace('event-0', 'other-0') ?? null;
    const heard = one.open();
    heard.save(seen('z'));
    expect(one.stored()).toEqual(expect.arrayContaining(['x', 'y', 'z']));
  });

  it('looks again while it is alone, where the browser has locks', () => {
    const one = device();
    const jobs: (() => void)[] = [];
    const a = one.open({ hears: false, alone: (job) => void jobs.push(job) });
    a.save(seen('x'));
    one.text = '{"version":1,"events":[]}';
    for (const job of jobs) job();
    expect(one.stored()).toEqual(['x']);
  });

  it('forgets in every window, and nothing comes back', () => {
    const one = device();
    const [a, b, deaf] = [one.open(), one.open(), one.open({ hears: false })];
    a.save(seen('x'));
    deaf.events();
    b.forget();
    expect([a.events(), b.events(), deaf.events()]).toEqual([[], [], []]);
    a.save(seen('y'));
    expect(one.stored()).toEqual(['y']);
  });

  it.each([
    ['of a newer version', '{"version":9,"events":"?"}', notices.newer],
    ['that cannot be read', '{"version":1,"ev', notices.unreadable],
  ])('leaves stored text %s untouched, works from memory, and says so', (_, text, words) => {
    const one = device({ text });
    const a = one.open();
    expect(a.save(seen('x')).notice).toBe(words);
    expect(a.events()).toHaveLength(1);
    expect(one.text).toBe(text);
  });

  it('works from memory when nothing can be written, and stores all when it can again', () => {
    const one = device({ full: true });
    const a = one.open();
    expect(a.save(seen('x')).notice).toBe(notices.refused);
    expect(a.save(seen('y')).notice).toBe(notices.refused);
    expect(a.events()).toHaveLength(2);
    one.full = false;
    expect(a.save(seen('z')).notice).toBeUndefined();
    expect(one.stored()).toEqual(['x', 'y', 'z']);
  });

  it('says beforehand why an answer would be held for this visit only', () => {
    const one = device();
    const window = one.open();
    expect(window.notice()).toBeUndefined();
    window.save(seen('x'));
    expect(window.notice()).toBeUndefined();
    one.full = true;
    window.save(seen('y'));
    expect(window.notice()).toBe(notices.refused);
    expect(device({ text: '{"version":2,"events":[]}' }).open().notice()).toBe(notices.newer);
    expect(device({ text: '{"version":1,"ev' }).open().notice()).toBe(notices.unreadable);
  });

  it('keeps damaged entries and later kinds in storage as they are', () => {
    const later = { id: 'l', kind: 'of-a-later-release', at: '2025-01-01T00:00:00.000Z', more: [1] };
    const one = device({ text: JSON.stringify({ version: 1, events: [null, later, { id: 'half' }] }) });
    one.open().save(seen('x'));
    const { events } = JSON.parse(one.text ?? '');
    expect(events).toEqual([later, expect.objectContaining({ lesson: 'x' }), null, { id: 'half' }]);
  });

  it('adds a file once, however often it is loaded, and refuses a broken one without a change', () => {
    const one = device();
    const a = one.open();
    a.save(seen('x'));
    const file = toFile(a);
    const other = device();
    const b = other.open();
    expect(addFile(b, file)).toEqual({ kind: 'ok', added: 1, notice: undefined });
    expect(addFile(b, file)).toEqual({ kind: 'ok', added: 0, notice: undefined });
    expect(toFile(b)).toBe(file);
    const before = other.text;
    expect(addFile(b, file.slice(0, -4))).toMatchObject({ kind: 'refused' });
    expect(other.text).toBe(before);
  });

  it('ends in one state for all windows, whoever writes when', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.constantFrom('x', 'y', 'z')), { maxLength: 20 }), (steps) => {
        const one = device();
        const windows = [one.open(), one.open(), one.open({ hears: false })];
        for (const [who, lesson] of steps) windows[who]?.save(seen(lesson));
        for (const each of windows) expect(each.events()).toHaveLength(steps.length);
        expect(one.open().events()).toHaveLength(steps.length);
      }),
      { seed: 20261121 },
    ));
});
