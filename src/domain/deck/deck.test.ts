import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCursor, moveCursor, parseCursor, startOf } from './cursor.ts';
import { type Deck, questionSteps } from './deck.ts';
import { applyCommand, audienceCursor, type Command, newerOf, startPresentation } from './presentation.ts';

const deck: Deck = {
  id: 'two-counters',
  slides: [
    { id: 'title', title: 'Two people, two counters', steps: ['show'] },
    { id: 'guess', title: 'Guess first', steps: questionSteps },
    { id: 'keep', title: 'Keep', steps: ['show'] },
  ],
};
const places = deck.slides.flatMap(({ id, steps }) => steps.map((step) => ({ slide: id, step })));
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), move: fc.constantFrom('next', 'previous', 'first', 'last') }),
  fc.record({ kind: fc.constant('jump' as const), slide: fc.constantFrom('title', 'guess', 'keep', 'no-such') }),
  fc.constant({ kind: 'black' as const }),
  fc.constant({ kind: 'freeze' as const }),
);

describe('cursor', () => {
  test('next walks every step of every slide once and stops at the end', () => {
    let cursor = startOf(deck);
    const walked = [cursor];
    for (let step = 1; step < places.length; step++) {
      cursor = moveCursor(deck, cursor, 'next');
      walked.push(cursor);
    }
    expect(walked).toEqual(places);
    expect(moveCursor(deck, cursor, 'next')).toEqual(cursor);
  });

  test('previous takes next back, from everywhere', () => {
    for (const place of places.slice(0, -1)) {
      expect(moveCursor(deck, moveCursor(deck, place, 'next'), 'previous')).toEqual(place);
    }
    expect(moveCursor(deck, startOf(deck), 'previous')).toEqual(startOf(deck));
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
    expect(audienceCursor(applyCommand(deck, ahead, { kind: 'freeze' }))).toEqual({ slide: 'keep', step: 'show' });
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
});
