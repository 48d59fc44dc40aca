import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCursor, hasReached, moveCursor, parseCursor, startOf, stepsOf } from './cursor.ts';
import { type Deck, formatSteps, parseSteps, questionSteps, showSteps } from './deck.ts';
import { parsePresentation, parseRoom } from './parse-presentation.ts';
import { applyCommand, audienceCursor, type Command, newerOf, scales, startPresentation } from './presentation.ts';
import { emptyRoom } from './room.ts';

const deck: Deck = {
  id: 'two-counters',
  slides: [
    { id: 'title', title: 'Two people, two counters', steps: ['show'] },
    { id: 'guess', title: 'Guess first', steps: questionSteps },
    { id: 'check', title: 'Check', steps: questionSteps, offered: ['discuss', 'vote-again'], item: 'a-question' },
    { id: 'keep', title: 'Keep', steps: showSteps(3) },
  ],
};
const all = ['check'];
const places = deck.slides.flatMap(({ id, steps }) => steps.map((step) => ({ slide: id, step })));
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), move: fc.constantFrom('next', 'previous', 'first', 'last') }),
  fc.record({ kind: fc.constant('jump' as const), slide: fc.constantFrom('title', 'check', 'keep', 'no-such') }),
  fc.record({ kind: fc.constantFrom('black' as const, 'freeze' as const, 'discuss' as const, 'zoom' as const) }),
  fc.record({ kind: fc.constant('scale' as const), by: fc.constantFrom(-1 as const, 0 as const, 1 as const) }),
  fc.record({ kind: fc.constant('scroll' as const), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({
    kind: fc.constant('count' as const),
    item: fc.constant('a-question'),
    count: fc.record({
      round: fc.constantFrom(1 as const, 2 as const),
      choice: fc.constantFrom('a', 'b'),
      votes: fc.nat(),
    }),
  }),
  fc.record({ kind: fc.constant('uncount' as const), item: fc.constant('a-question') }),
  fc.record({ kind: fc.constant('teams' as const), count: fc.integer({ min: -1, max: 9 }) }),
);

describe('cursor', () => {
  test('next walks every step of every slide once and stops at the end', () => {
    let cursor = startOf(deck);
    const walked = [cursor];
    for (let step = 1; step < places.length; step++) {
      cursor = moveCursor(deck, cursor, 'next', all);
      walked.push(cursor);
    }
    expect(walked).toEqual(places);
    expect(moveCursor(deck, cursor, 'next', all)).toEqual(cursor);
  });

  test('previous takes next back, from everywhere', () => {
    for (const place of places.slice(0, -1)) {
      expect(moveCursor(deck, moveCursor(deck, place, 'next', all), 'previous', all)).toEqual(place);
    }
    expect(moveCursor(deck, startOf(deck), 'previous')).toEqual(startOf(deck));
  });

  test('steps that are only offered are passed over both ways', () => {
    const vote = { slide: 'check', step: 'vote' } as const;
    const bars = { slide: 'check', step: 'bars' } as const;
    expect(moveCursor(deck, vote, 'next')).toEqual(bars);
    expect(moveCursor(deck, bars, 'previous')).toEqual(vote);
    expect(stepsOf(deck.slides[2] as never)).not.toContain('discuss');
  });

  test('a step is reached from itself on, and on its own slide only', () => {
    const check = deck.slides[2] as Deck['slides'][number];
    const reached = questionSteps.filter((step) => hasReached(check, { slide: 'check', step }, 'answer'));
    expect(reached).toEqual(['answer', 'why', 'debrief']);
    expect(hasReached(check, { slide: 'guess', step: 'why' }, 'answer')).toBe(false);
  });

  test('steps survive the way through markup', () => {
    for (const { steps, offered = [] } of deck.slides)
      expect(parseSteps(formatSteps({ steps, offered }))).toEqual({ steps, offered });
    expect(parseSteps('')).toEqual({ steps: ['show'], offered: [] });
  });

  test('an address leads back to its place, and a wrong one nowhere', () => {
    for (const place of places) expect(parseCursor(deck, `#${formatCursor(deck, place)}`)).toEqual(place);
    expect(places.map((place) => formatCursor(deck, place)).slice(0, 3)).toEqual(['title', 'guess', 'guess.vote']);
    for (const wrong of ['', '#', 'no-such', 'title.vote', 'guess.', 'guess.nope', '%', '__proto__'])
      expect(parseCursor(deck, wrong)).toBeNull();
  });

  test('a deck without slides says so', () => {
    expect(() => startOf({ id: 'empty', slides: [] })).toThrow('deck empty has no slides');
  });
});

describe('presentation', () => {
  const start = startPresentation(deck);

  test('a move on a black screen brings the picture back and goes nowhere', () => {
    const black = applyCommand(deck, start, { kind: 'black' });
    const after = applyCommand(deck, black, { kind: 'move', move: 'next' });
    expect(after).toMatchObject({ black: false, cursor: start.cursor });
  });

  test('while frozen the audience stays; afterwards it is where the presenter is', () => {
    const frozen = applyCommand(deck, start, { kind: 'freeze' });
    const ahead = applyCommand(deck, frozen, { kind: 'move', move: 'last' });
    expect(audienceCursor(ahead)).toEqual(start.cursor);
    expect(audienceCursor(applyCommand(deck, ahead, { kind: 'freeze' }))).toEqual({ slide: 'keep', step: 'show-3' });
  });

  test('whatever is commanded, the cursor is a place in the deck and the sequence never falls', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        let state = start;
        for (const command of commands) {
          const after = applyCommand(deck, state, command);
          expect(after.sequence).toBeGreaterThanOrEqual(state.sequence);
          expect(places).toContainEqual(after.cursor);
          expect(places).toContainEqual(audienceCursor(after));
          state = after;
        }
      }),
    );
  });

  test('two windows that hear each other in any order end with the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), anyCommand), { maxLength: 20 }), (acts) => {
        let [one, two] = [start, start];
        for (const [first, command] of acts) {
          if (first) one = applyCommand(deck, one, command);
          else two = applyCommand(deck, two, command);
        }
        expect(newerOf(one, two)).toEqual(newerOf(two, one));
      }),
    );
  });

  test('a second vote is opened where it is asked for, and closed again', () => {
    const at = applyCommand(deck, start, { kind: 'go', cursor: { slide: 'check', step: 'vote' } });
    const discussing = applyCommand(deck, at, { kind: 'discuss' });
    expect(discussing.cursor).toEqual({ slide: 'check', step: 'discuss' });
    const again = applyCommand(deck, discussing, { kind: 'move', move: 'next' });
    expect(again.cursor.step).toBe('vote-again');
    expect(applyCommand(deck, again, { kind: 'discuss' })).toMatchObject({ cursor: at.cursor, opened: [] });
    expect(applyCommand(deck, start, { kind: 'discuss' })).toBe(start);
  });

  test('an address at an offered step opens it', () => {
    expect(startPresentation(deck, { slide: 'check', step: 'vote-again' }).opened).toEqual(['check']);
  });

  test('text grows and shrinks in steps, and stays at the ends', () => {
    let state = start;
    for (let press = 0; press < 9; press++) state = applyCommand(deck, state, { kind: 'scale', by: 1 });
    expect(state.scale).toBe(scales.at(-1));
    expect(applyCommand(deck, state, { kind: 'scale', by: 0 }).scale).toBe(100);
  });

  test('a zoomed figure and a scrolled slide end with the slide', () => {
    const zoomed = applyCommand(deck, applyCommand(deck, start, { kind: 'zoom' }), { kind: 'scroll', by: 1 });
    expect(zoomed).toMatchObject({ zoomed: true, scrolled: 1 });
    expect(applyCommand(deck, zoomed, { kind: 'move', move: 'next' })).toMatchObject({ zoomed: false, scrolled: 0 });
  });
});

describe('a state from elsewhere', () => {
  test('what one window writes, the other reads', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
        const state = commands.reduce((now, command) => applyCommand(deck, now, command), startPresentation(deck));
        expect(parsePresentation(deck, JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  test('anything at all is read without an error, and leads to a place in the deck', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        parsePresentation(deck, value);
        const state = parsePresentation(deck, { sequence: 3, cursor: part, frozen: part, opened: part, room: value });
        expect(places).toContainEqual(state?.cursor);
        expect(parseRoom(value)).toMatchObject({ teams: expect.any(Array) });
      }),
    );
  });

  test('a state without a number is none, and a broken room is an empty one', () => {
    expect(parsePresentation(deck, { cursor: { slide: 'keep', step: 'show' } })).toBeNull();
    expect(parseRoom({ size: -4, votes: [3], teams: 'x', timer: { startedAt: Number.NaN, before: -1 } })).toEqual(
      emptyRoom,
    );
  });
});
