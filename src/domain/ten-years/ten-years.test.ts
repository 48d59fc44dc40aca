import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGuess, type Guess, guessLimits, guessLine, noGuess, toGuess } from './guess.ts';
import { incomeRanges, marginOf, yearsStayed } from './income.ts';
import { fewLasting, manyBrief, type Plan, planKeys, planLimits } from './plan.ts';
import { runPlan } from './run.ts';
import { about, endsInWords, guessInWords, money } from './said.ts';
import { formatTenYears, mostSeeds, parseTenYears, start, type TenYears } from './state.ts';

const settings = { seed: 20261122, numRuns: 300 };
const limited = ({ least, most, step }: { least: number; most: number; step: number }) =>
  fc.integer({ min: 0, max: (most - least) / step }).map((steps) => least + steps * step);
const planArb = fc
  .tuple(...planKeys.map((key) => limited(planLimits[key])))
  .map((values) => Object.fromEntries(planKeys.map((key, index) => [key, values[index]])) as unknown as Plan);
const seedArb = fc.integer({ min: 1, max: mostSeeds });
const guessArb: fc.Arbitrary<Guess> = fc.tuple(...noGuess.map(() => fc.option(limited(guessLimits), { nil: null })));
const last = <T>(list: readonly T[]): T => list[list.length - 1] as T;

describe('yearsStayed', () => {
  it.each([
    { stay: 0, years: 10, mean: 1, variance: 0 },
    { stay: 1, years: 10, mean: 10, variance: 0 },
    { stay: 0.5, years: 2, mean: 1.5, variance: 0.25 },
    { stay: 0.9, years: 0, mean: 0, variance: 0 },
  ])('yearsStayed($stay, $years) is $mean, with variance $variance', ({ stay, years, mean, variance }) => {
    expect(yearsStayed(stay, years).mean).toBeCloseTo(mean, 12);
    expect(yearsStayed(stay, years).variance).toBeCloseTo(variance, 12);
  });

  it('yearsStayed is the geometric sum, and the variance of the cases counted out', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 10 }), (percent, years) => {
        const stay = percent / 100;
        const { mean, variance } = yearsStayed(stay, years);
        expect(mean).toBeCloseTo((1 - stay ** years) / (1 - stay), 9);
        const cases = Array.from({ length: years }, (_, index) => {
          const k = index + 1;
          return { k, p: stay ** index * (k < years ? 1 - stay : 1) };
        });
        expect(cases.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 9);
        const square = cases.reduce((sum, { k, p }) => sum + k * k * p, 0);
        expect(variance).toBeCloseTo(square - mean ** 2, 8);
      }),
      settings,
    ));
});

describe('incomeRanges', () => {
  it('incomeRanges with everybody staying has no spread: won · margin · (1 + 2 + … + y) less the cost of winning', () => {
    const plan = { ...fewLasting, stay: 100 };
    incomeRanges(plan).forEach(({ mean, low, high }, index) => {
      const y = index + 1;
      const exact = plan.won * marginOf(plan) * ((y * (y + 1)) / 2) - plan.win * plan.won * y;
      expect([low, mean, high]).toEqual([exact, exact, exact]);
    });
  });

  it('incomeRanges with nobody staying grows by the same each year, without spread', () => {
    const plan = { ...manyBrief, stay: 0 };
    incomeRanges(plan).forEach(({ mean, low, high }, index) => {
      const exact = (marginOf(plan) - plan.win) * plan.won * (index + 1);
      expect([low, mean, high]).toEqual([exact, exact, exact]);
    });
  });

  it('incomeRanges has its mean inside, and every run within what chance can do', () =>
    fc.assert(
      fc.property(planArb, seedArb, (plan, seed) => {
        const ranges = incomeRanges(plan);
        const ends = [0, 100].map((stay) => incomeRanges({ ...plan, stay }).map(({ mean }) => mean));
        runPlan(plan, seed).income.forEach((income, index) => {
          const range = ranges[index];
          const [none, all] = [ends[0]?.[index] ?? 0, ends[1]?.[index] ?? 0];
          expect(range && range.low <= range.mean + 1e-6 && range.mean <= range.high + 1e-6).toBe(true);
          expect(income).toBeGreaterThanOrEqual(Math.min(none, all) - 1e-6);
          expect(income).toBeLessThanOrEqual(Math.max(none, all) + 1e-6);
        });
      }),
      settings,
    ));

  it.each([
    ['many for short', manyBrief],
    ['few for long', fewLasting],
    ['half of them stay', { ...fewLasting, stay: 50 }],
  ])('incomeRanges holds about 19 of 20 runs, and their mean: %s', (_, plan) => {
    const ends = Array.from({ length: mostSeeds }, (_, index) => last(runPlan(plan, index + 1).income));
    const { mean, low, high } = last(incomeRanges(plan));
    const inside = ends.filter((end) => end >= low && end <= high).length / ends.length;
    expect(inside).toBeGreaterThan(0.93);
    expect(inside).toBeLessThan(0.98);
    const average = ends.reduce((sum, end) => sum + end, 0) / ends.length;
    expect(Math.abs(average - mean)).toBeLessThan((high - low) / 40);
  });

  it('incomeRanges of the two plans end within one twentieth of each other, and only the small one begins with a loss', () => {
    const [a, b] = [incomeRanges(manyBrief), incomeRanges(fewLasting)];
    expect(Math.abs(last(a).mean - last(b).mean) / last(a).mean).toBeLessThan(0.05);
    expect(a[0]?.mean).toBeGreaterThan(0);
    expect(b[0]?.mean).toBeLessThan(0);
    expect(last(b).high - last(b).low).toBeGreaterThan(5 * (last(a).high - last(a).low));
  });
});

describe('runPlan', () => {
  it('runPlan is the same for the same plan and seed, and has nothing else to go by', () =>
    fc.assert(
      fc.property(planArb, seedArb, (plan, seed) => {
        expect(runPlan({ ...plan }, seed)).toEqual(runPlan(plan, seed));
        expect(runPlan.length).toBe(2);
      }),
      settings,
    ));

  it('runPlan wins the same number each year, and keeps everyone within the ten years', () =>
    fc.assert(
      fc.property(planArb, seedArb, (plan, seed) => {
        const { people, income } = runPlan(plan, seed);
        expect(people.length).toBe(plan.won * 10);
        expect(income.length).toBe(10);
        for (const { from, years } of people) expect(years >= 1 && from + years <= 11).toBe(true);
        const stays = people.reduce((sum, { years }) => sum + years, 0);
        expect(last(income)).toBe(stays * marginOf(plan) - people.length * plan.win);
      }),
      settings,
    ));

  it('runPlan lets nobody leave earlier when more people stay', () =>
    fc.assert(
      fc.property(planArb, seedArb, fc.integer({ min: 0, max: 100 }), (plan, seed, more) => {
        const lower = runPlan(plan, seed).people;
        const higher = runPlan({ ...plan, stay: Math.max(plan.stay, more) }, seed).people;
        lower.forEach(({ years }, index) => {
          expect(higher[index]?.years).toBeGreaterThanOrEqual(years);
        });
      }),
      settings,
    ));

  it('runPlan keeps everyone for good, or nobody', () => {
    expect(runPlan({ ...fewLasting, stay: 100 }, 5).people.every(({ from, years }) => from + years === 11)).toBe(true);
    expect(runPlan({ ...fewLasting, stay: 0 }, 5).people.every(({ years }) => years === 1)).toBe(true);
  });
});

describe('guessLine', () => {
  const guess = (...set: [year: number, value: number][]): Guess =>
    noGuess.map((_, index) => set.find(([year]) => year === index + 1)?.[1] ?? null);

  it.each([
    { name: 'nothing', set: guess(), line: noGuess },
    { name: 'the last year', set: guess([10, 1000]), line: [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000] },
    { name: 'two years', set: guess([2, 0], [4, 20]), line: [0, 0, 10, 20, null, null, null, null, null, null] },
  ])('guessLine of $name', ({ set, line }) => expect(guessLine(set)).toEqual(line));

  it.each([
    [1249, 1000],
    [1250, 1500],
    [-0.4, 0],
    [9e9, 1_000_000],
    [-9e9, -100_000],
  ])('toGuess(%s) is %s', (value, guessed) => expect(toGuess(value)).toBe(guessed));

  it.each([
    { name: 'no guess', set: guess(), says: '', compared: null },
    { name: 'half a guess', set: guess([3, 0]), says: 'Set your guess for year 10 too, to compare.', compared: null },
    {
      name: 'too much',
      set: guess([10, 30_000]),
      says: 'Your guess ends above the range and is never inside it.',
      compared: 'above',
    },
    { name: 'too little', set: guess([10, -500]), says: 'Your guess ends below the range', compared: 'below' },
    { name: 'right', set: guess([10, 14_000]), says: 'Your guess ends inside the range', compared: 'inside' },
  ])('compareGuess and guessInWords of $name', ({ set, says, compared }) => {
    const ranges = incomeRanges(fewLasting);
    expect(compareGuess(set, ranges)?.end ?? null).toBe(compared);
    expect(guessInWords(set, ranges).startsWith(says)).toBe(true);
  });
});

describe('formatTenYears', () => {
  const stateArb: fc.Arbitrary<TenYears> = fc.record({
    plan: planArb,
    word: fc.constantFrom('customers', 'clients'),
    seed: seedArb,
    guess: guessArb,
  });

  it('parseTenYears gives back what formatTenYears wrote', () =>
    fc.assert(
      fc.property(stateArb, (state) => {
        expect(parseTenYears(formatTenYears(state))).toEqual({ state, ignored: [] });
      }),
      settings,
    ));

  it('formatTenYears writes nothing for the start, and all but unset guesses otherwise', () => {
    expect(formatTenYears(start)).toBe('');
    expect(formatTenYears({ ...start, word: 'customers', guess: noGuess.with(9, -500) })).toBe(
      'won=4&stay=90&visits=4&price=60&serve=30&win=150&word=customers&seed=1&g10=-500',
    );
  });

  it('parseTenYears drops and names what is not allowed', () => {
    const { state, ignored } = parseTenYears('#won=0&stay=91&word=Clients&seed=1000&g1=250&g11=0&price=200');
    expect(state).toEqual({ ...start, plan: { ...start.plan, price: 200 } });
    expect(ignored.map(({ key }) => key)).toEqual(['won', 'stay', 'word', 'seed', 'g1', 'g11']);
  });
});

describe('endsInWords', () => {
  const [a, b] = [incomeRanges(manyBrief), incomeRanges(fewLasting)];
  it.each([
    [-1234.4, '−1,234', '−1,200'],
    [-0.2, '0', '0'],
    [996, '996', '1,000'],
    [13_579, '13,579', '13,600'],
  ])('money and about of %s are %s and %s', (value, whole, rough) => {
    expect([money(value), about(value)]).toEqual([whole, rough]);
  });

  it('endsInWords names both ends, and the range where there is one', () => {
    expect(endsInWords(a, b, false)).toMatch(
      /^In ten years, plan B earns about [\d,]+, mostly between [\d,]+ and [\d,]+\. Plan A earns about [\d,]+\.$/,
    );
    expect(endsInWords(a, incomeRanges({ ...fewLasting, stay: 100 }), false)).not.toContain('between');
    expect(endsInWords(a, a, true)).toMatch(/^Both plans now have the same numbers/);
  });
});
