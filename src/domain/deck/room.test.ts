import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRoomCommand, countsOf, elapsed, emptyRoom, type Room, type RoomCommand, secondsLeft } from './room.ts';
import { votesFor } from './tally.ts';

const roomAfter = (...commands: RoomCommand[]): Room => commands.reduce(applyRoomCommand, emptyRoom);
const count = (choice: string, votes: number, extra: { round?: 2; typing?: true } = {}): RoomCommand => ({
  kind: 'count',
  item: 'song',
  count: { round: 1, choice, votes, ...extra },
});

describe('votes', () => {
  test('digits of one number are one count, so that one step back takes it away whole', () => {
    const typed = roomAfter(count('a', 3), count('a', 1, { typing: true }), count('a', 12, { typing: true }));
    expect(votesFor(countsOf(typed, 'song'), 1, 'a')).toBe(12);
    expect(votesFor(countsOf(applyRoomCommand(typed, { kind: 'uncount', item: 'song' }), 'song'), 1, 'a')).toBe(3);
  });

  test('counts are cut to what a room holds, and taking back nothing changes nothing', () => {
    expect(countsOf(roomAfter(count('a', 1e9)), 'song')[0]?.votes).toBe(999);
    expect(applyRoomCommand(emptyRoom, { kind: 'uncount', item: 'song' })).toBe(emptyRoom);
    expect(countsOf(emptyRoom, '__proto__')).toEqual([]);
  });
});

describe('teams', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 2],
    [6, 6],
    [7, 6],
  ])('asking for %i gives %i', (asked, given) => {
    expect(roomAfter({ kind: 'teams', count: asked }).teams).toHaveLength(given);
  });

  test('teams that stay keep names and points; a name is one short line, whatever is typed', () => {
    const named = roomAfter(
      { kind: 'teams', count: 3 },
      { kind: 'team-name', team: 2, name: '  <b>The\nowls</b> of the very long winter  ' },
      { kind: 'team-points', team: 2, by: 2 },
      { kind: 'teams', count: 2 },
    );
    expect(named.teams[1]).toEqual({ id: 2, name: '<b>The owls</b> of the v', points: 2 });
    expect(applyRoomCommand(named, { kind: 'team-name', team: 2, name: ' ' }).teams[1]?.name).toBe('Team 2');
    expect(applyRoomCommand(named, { kind: 'team-points', team: 2, by: -9 }).teams[1]?.points).toBe(0);
  });
});

describe('timer', () => {
  test('counts what ran, not what stood', () => {
    const { timer } = roomAfter(
      { kind: 'timer-start', at: 1000 },
      { kind: 'timer-pause', at: 4000 },
      { kind: 'timer-start', at: 9000 },
    );
    expect(elapsed(timer, 10_000)).toBe(4000);
  });

  test('never runs backwards, whatever the clock of the machine does', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (start, now) => {
        expect(elapsed(roomAfter({ kind: 'timer-start', at: start }).timer, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('starts again at nothing', () => {
    expect(roomAfter({ kind: 'timer-start', at: 5 }, { kind: 'timer-reset' })).toEqual(emptyRoom);
  });
});

describe('the time for a task', () => {
  test.each([
    [60_000, 0, 60],
    [60_000, 1, 60],
    [60_000, 59_001, 1],
    [60_000, 60_000, 0],
    [60_000, 3_600_000, 0],
  ])('that ends at %i has at %i so many seconds left: %i', (ends, now, left) => {
    expect(secondsLeft(ends, now)).toBe(left);
  });

  test('is set anew, and stopped', () => {
    expect(roomAfter({ kind: 'countdown', ends: 5 }, { kind: 'countdown', ends: 9 }).countdown).toBe(9);
    expect(roomAfter({ kind: 'countdown', ends: 5 }, { kind: 'countdown', ends: null })).toEqual(emptyRoom);
  });
});
