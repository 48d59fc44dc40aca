import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, clampVotes, classSizeWarning, describeChange, describeRound, summariseTally } from './tally.ts';

const choices = ['moment', 'thread', 'depends'];
const names = { moment: 'A', thread: 'B', depends: 'C' };
const round = (number: 1 | 2, ...votes: number[]): Count[] =>
  votes.map((count, index) => ({ round: number, choice: choices[index] ?? '', votes: count }));

describe('tally', () => {
  test.each([
    [[0, 0, 0], 'Nobody has voted yet.'],
    [[12, 5, 3], 'Most chose A: 12 of 20.'],
    [[9, 8, 3], 'The largest group chose A: 9 of 20.'],
    [[8, 8, 4], 'A tie: A and B, with 8 each of 20.'],
    [[5, 5, 5], 'A tie between all of them, with 5 each.'],
    [[200, 0, 0], 'Most chose A: 200 of 200.'],
  ])('a round of %j says so', (votes, words) => {
    expect(describeRound(summariseTally(round(1, ...votes), choices).rounds[0], names)).toBe(words);
  });

  test('the last count of a choice holds, and taking it back brings the one before', () => {
    const counts = [...round(1, 3), ...round(1, 7)];
    expect(summariseTally(counts, choices).rounds[0].total).toBe(7);
    expect(summariseTally(counts.slice(0, -1), choices).rounds[0].total).toBe(3);
  });

  test('two rounds are compared in words', () => {
    const tally = summariseTally([...round(1, 12, 8, 4), ...round(2, 4, 16, 4)], choices);
    expect(describeChange(tally, names)).toBe('At least 8 of 24 changed: A went from 12 to 4, B went from 8 to 16.');
    const fewer = summariseTally([...round(1, 2, 1, 0), ...round(2, 2, 0, 0)], choices);
    expect(describeChange(fewer, names)).toBe('B went from 1 to 0. 3 voted the first time and 2 the second.');
    expect(describeChange(summariseTally([...round(1, 2), ...round(2, 2)], choices), names)).toBe(
      'The second vote changed no count.',
    );
    expect(describeChange(summariseTally(round(1, 2), choices), names)).toBe('');
  });

  test('shares of a round make one, whatever was counted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 3 }), (votes) => {
        const { bars, total, leaders } = summariseTally(round(1, ...votes), choices).rounds[0];
        const sum = bars.reduce((all, { share }) => all + share, 0);
        expect(sum).toBeCloseTo(total === 0 ? 0 : 1);
        expect(leaders.length > 0).toBe(total > 0);
      }),
    );
  });

  test.each([
    [Number.NaN, 0],
    [-3, 0],
    [2.6, 3],
    [1e9, 999],
  ])('a typed count of %s becomes %s', (typed, kept) => {
    expect(clampVotes(typed)).toBe(kept);
  });

  test('another number of votes than people is a warning, never a stop', () => {
    const { rounds } = summariseTally(round(1, 5, 5, 5), choices);
    expect(classSizeWarning(rounds[0], 12)).toBe('15 votes, but the class has 12 people.');
    expect(classSizeWarning(rounds[0], 20)).toBe('5 of 20 people have not voted.');
    expect(classSizeWarning(rounds[0], 15)).toBe('');
    expect(classSizeWarning(rounds[0], null)).toBe('');
  });
});
