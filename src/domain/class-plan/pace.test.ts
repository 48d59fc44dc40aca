import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceInWords, paceOf, type TimedStep } from './pace.ts';

const step = (id: string, from: number, minutes: number, priority: TimedStep['priority']): TimedStep => ({
  ...{ id, from, minutes, priority },
  title: id.toUpperCase(),
  cut: 'Shorten it.',
});
const steps = [
  step('hook', 0, 5, 'must'),
  step('sort', 5, 15, 'must'),
  step('vote', 20, 12, 'should'),
  step('rewrite', 32, 10, 'may'),
  step('exit', 42, 7, 'must'),
];

describe('pace', () => {
  test.each([
    ['hook', 0, 'In time.'],
    ['hook', 5.9, 'In time.'],
    ['sort', 2, '3 minutes ahead.'],
    ['sort', 21, '1 minute behind. To end in time, leave out “REWRITE”.'],
    ['sort', 35, '15 minutes behind. To end in time, leave out “VOTE” and “REWRITE”.'],
    [
      'sort',
      50,
      '30 minutes behind. To end in time, leave out “VOTE” and “REWRITE”. Then shorten the steps by 8 minutes.',
    ],
    ['rewrite', 50, '8 minutes behind. To end in time, shorten the steps by 8 minutes.'],
    ['no-such', 50, 'In time.'],
  ])('at %s after %s minutes: %s', (current, elapsed, words) => {
    expect(paceInWords(paceOf(steps, current, elapsed), steps)).toBe(words);
  });

  test('never leaves out a must, the step that runs, or more than the delay asks for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.double({ min: 0, max: 200, noNaN: true }), ({ id }, elapsed) => {
        const { behind, leaveOut, missing } = paceOf(steps, id, elapsed);
        const out = steps.filter((each) => leaveOut.includes(each.id));
        expect(
          out.every((each) => each.priority !== 'must' && each.from > (steps.find((own) => own.id === id)?.from ?? 0)),
        ).toBe(true);
        const saved = out.reduce((sum, each) => sum + each.minutes, 0);
        if (behind > 0) expect(saved + missing).toBeGreaterThanOrEqual(behind);
        if (leaveOut.length > 0) {
          const last = steps.find((each) => each.id === leaveOut.at(-1));
          expect(saved - (last?.minutes ?? 0)).toBeLessThan(behind);
        }
      }),
    );
  });
});
