import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLimits, noGuess } from '../domain/ten-years/guess.ts';
import { incomeRanges } from '../domain/ten-years/income.ts';
import { fewLasting, manyBrief, type Plan, planKeys, planLimits } from '../domain/ten-years/plan.ts';
import { runPlan } from '../domain/ten-years/run.ts';
import { crowdSize, layoutCrowd, packCrowd, peoplePerMark } from './crowd-layout.ts';
import { guessAt, incomeSize, layoutIncome, type MarkLabel, moneyScale, moneyY } from './income-layout.ts';

const settings = { seed: 20261122, numRuns: 200 };
const limited = ({ least, most, step }: { least: number; most: number; step: number }) =>
  fc.integer({ min: 0, max: (most - least) / step }).map((steps) => least + steps * step);
const planArb = fc
  .tuple(...planKeys.map((key) => limited(planLimits[key])))
  .map((values) => Object.fromEntries(planKeys.map((key, index) => [key, values[index]])) as unknown as Plan);
const most = Object.fromEntries(planKeys.map((key) => [key, planLimits[key].most])) as unknown as Plan;

describe('packCrowd', () => {
  it.each([
    { name: 'nobody', people: [], places: [] },
    { name: 'one for a year', people: [{ from: 3, years: 1 }], places: [[0, 0]] },
    {
      name: 'four points of one year',
      people: Array(4).fill({ from: 1, years: 1 }),
      places: [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 0],
      ],
    },
    {
      name: 'a point under no thread',
      people: [
        { from: 1, years: 1 },
        { from: 1, years: 5 },
      ],
      places: [
        [0, 0],
        [1, 0],
      ],
    },
    {
      name: 'two threads, one after the other',
      people: [
        { from: 1, years: 2 },
        { from: 3, years: 2 },
      ],
      places: [
        [0, 0],
        [0, 0],
      ],
    },
  ])('packCrowd of $name', ({ people, places }) =>
    expect(packCrowd(people).map(({ row, spot }) => [row, spot])).toEqual(places),
  );

  it('packCrowd gives no place twice, and keeps points out of rows with a thread', () =>
    fc.assert(
      fc.property(planArb, fc.integer({ min: 1, max: 999 }), (plan, seed) => {
        const { people } = runPlan(plan, seed);
        const placed = packCrowd(people);
        expect(placed.length).toBe(people.length);
        const seen = new Set<string>();
        for (const { from, years, row, spot } of placed) {
          for (let year = from; year < from + years; year += 1) {
            const kind = years > 1 ? 'thread' : `point ${spot}`;
            const place = `${row} ${year} `;
            expect(seen.has(place + kind) || seen.has(`${place}thread`)).toBe(false);
            if (years > 1) expect([0, 1, 2].some((other) => seen.has(`${place}point ${other}`))).toBe(false);
            seen.add(place + kind);
          }
        }
      }),
      { ...settings, numRuns: 60 },
    ));
});

describe('peoplePerMark', () => {
  it('peoplePerMark is one for both plans of the start, and lets the largest crowd in', () => {
    const [a, b, largest] = [manyBrief, fewLasting, most].map((plan) => runPlan(plan, 1).people);
    expect(peoplePerMark([a ?? [], b ?? []])).toBe(1);
    const perMark = peoplePerMark([largest ?? [], []]);
    expect(perMark).toBeGreaterThan(10);
    const rows = packCrowd((largest ?? []).filter((_, index) => index % perMark === 0)).map(({ row }) => row);
    expect(Math.max(...rows)).toBeLessThan(crowdSize.rows);
  });

  it('peoplePerMark leaves room for both crowds, whatever the plans', () =>
    fc.assert(
      fc.property(planArb, planArb, fc.integer({ min: 1, max: 999 }), (a, b, seed) => {
        const crowds = [a, b].map((plan) => runPlan(plan, seed).people);
        const perMark = peoplePerMark(crowds);
        for (const people of crowds) {
          const rows = packCrowd(people.filter((_, index) => index % perMark === 0)).map(({ row }) => row);
          expect(Math.max(0, ...rows)).toBeLessThan(crowdSize.rows);
        }
      }),
      { ...settings, numRuns: 100 },
    ));

  it('peoplePerMark of nobody is one', () => expect(peoplePerMark([[], []])).toBe(1));
});

describe('layoutCrowd', () => {
  it('layoutCrowd draws each point once, and a knot for each year of a thread', () => {
    const { people } = runPlan(fewLasting, 1);
    const { points, threads, knots } = layoutCrowd(people, 1);
    const stayed = people.filter(({ years }) => years > 1);
    expect(points.match(/M/g)?.length ?? 0).toBe(people.length - stayed.length);
    expect(threads.match(/M/g)?.length).toBe(stayed.length);
    expect(knots.match(/M/g)?.length).toBe(stayed.reduce((sum, { years }) => sum + years, 0));
    expect(layoutCrowd([], 1)).toEqual({ points: '', threads: '', knots: '' });
  });
});

/** The room of a label at the size of the largest letters, from its upper to its lower edge. */
const linesOf = ({ y, lines }: MarkLabel) => {
  const height = 16;
  const from = lines < 0 ? y + lines * height : y + (lines - 1) * height;
  return { from, to: from + height };
};

describe('moneyScale', () => {
  it.each([
    { name: 'nothing', plans: [], guess: noGuess, ticks: [0, 500] },
    {
      name: 'the two plans',
      plans: [incomeRanges(manyBrief), incomeRanges(fewLasting)],
      guess: noGuess,
      ticks: [0, 5000, 10_000, 15_000, 20_000],
    },
    {
      name: 'a high guess',
      plans: [incomeRanges(manyBrief)],
      guess: noGuess.with(0, 40_000),
      ticks: [0, 10_000, 20_000, 30_000, 40_000],
    },
  ])('moneyScale of $name', ({ plans, guess, ticks }) => expect(moneyScale(plans, guess).ticks).toEqual(ticks));

  it('moneyScale keeps everything inside the drawing, with nought and few ticks', () =>
    fc.assert(
      fc.property(planArb, planArb, fc.option(limited(guessLimits), { nil: null }), (a, b, last) => {
        const plans = [incomeRanges(a), incomeRanges(b)];
        const guess = noGuess.with(9, last);
        const scale = moneyScale(plans, guess);
        expect(scale.ticks).toContain(0);
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
        const values = [
          ...plans.flat().flatMap(({ low, high }) => [low, high]),
          ...guess.filter((value) => value !== null),
        ];
        for (const value of values) {
          expect(moneyY(scale, value)).toBeGreaterThanOrEqual(incomeSize.top - 0.1);
          expect(moneyY(scale, value)).toBeLessThanOrEqual(incomeSize.bottom + 0.1);
        }
        const { label, guessLabel } = layoutIncome(plans[0] ?? [], runPlan(a, 1).income, guess, scale);
        const [one, other] = [label, guessLabel].map((each) => each && linesOf(each));
        expect(one?.from).toBeGreaterThanOrEqual(0);
        expect(one?.to).toBeLessThanOrEqual(incomeSize.bottom);
        if (one && other) {
          expect(other.from >= 0 && other.to <= incomeSize.bottom).toBe(true);
          expect(one.to <= other.from || other.to <= one.from).toBe(true);
        }
      }),
      settings,
    ));
});

describe('guessAt', () => {
  it('guessAt gives back a mark of the guess', () => {
    const ranges = incomeRanges(fewLasting);
    const guess = noGuess.with(0, 500).with(6, 7000).with(9, 12_000);
    const scale = moneyScale([ranges], guess);
    const { marks } = layoutIncome(ranges, [], guess, scale);
    const { width, height } = incomeSize;
    expect(marks.map(({ x, y }) => guessAt(x / width, y / height, scale))).toEqual([
      { index: 0, value: 500 },
      { index: 6, value: 7000 },
      { index: 9, value: 12_000 },
    ]);
  });

  it.each([
    { across: -1, down: 2, index: 0, value: 0 },
    { across: 2, down: -1, index: 9, value: 20_000 },
  ])('guessAt($across, $down) stays in the drawing', ({ across, down, index, value }) =>
    expect(guessAt(across, down, { least: 0, most: 20_000, ticks: [] })).toEqual({ index, value }),
  );
});
