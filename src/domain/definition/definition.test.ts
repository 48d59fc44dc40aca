import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionnaireSchema } from '../questionnaire/schema.ts';
import { formatDefinition, parseDefinition } from './link.ts';
import { end, type Place, placeOf } from './place.ts';
import { presets, start } from './presets.ts';
import { everyDefinition, surveyDefinitions } from './survey.ts';
import { type TestId, testIds, tests } from './tests.ts';
import { placeInWords, verdictOf } from './verdict.ts';
import { type Weights, weigh, weightLevels } from './weigh.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const places = questionnaire.examples.map((example) => placeOf(questionnaire, example));
const names = new Map(questionnaire.examples.map(({ id, name }) => [id, name]));

const all = (value: number) => Object.fromEntries(testIds.map((id) => [id, value]));
const place = (id: string, said: Place['said'], at: Partial<Record<TestId, number>> | number, sources = 1): Place => ({
  id,
  said,
  sources,
  at: (typeof at === 'number' ? all(at) : { ...all(0), ...at }) as Place['at'],
});
const weights = (some: Partial<Weights>): Weights => ({ ...(all(0) as Weights), ...some });

const weightsArb = fc
  .tuple(...testIds.map(() => fc.constantFrom(...weightLevels)))
  .map((levels) => Object.fromEntries(testIds.map((id, index) => [id, levels[index]])) as Weights);
const placeArb = fc
  .tuple(
    fc.constantFrom<Place['said']>('customer', 'client', 'split'),
    fc.tuple(...testIds.map(() => fc.integer({ min: -end, max: end }))),
  )
  .map(([said, at]) => ({ said, at: Object.fromEntries(testIds.map((id, index) => [id, at[index]])) as Place['at'] }));
const placesArb = fc
  .array(placeArb, { maxLength: 12 })
  .map((some) => some.map((one, index) => ({ ...one, sources: 1, id: `e${(index * 7) % 12}` })));
const settings = { seed: 20261122, numRuns: 1000 };

describe('tests', () => {
  it('tests share the dimensions out, each at most once, and leave out how people choose and selling effort', () => {
    const measured = tests.flatMap(({ dimensions }) => dimensions);
    expect(new Set(measured).size).toBe(measured.length);
    const left = questionnaire.dimensions.map(({ id }) => id).filter((id) => !measured.includes(id));
    expect(left).toEqual(['choosing', 'effort']);
  });
});

describe('placeOf', () => {
  it('placeOf takes the mean of a test’s answers, with “varies” in the middle and “not sure” left out', () => {
    const structure = {
      version: 1,
      dimensions: [],
      questions: [
        { id: 'a', dimension: 'bought' },
        { id: 'b', dimension: 'bought' },
        { id: 'c', dimension: 'fit' },
        { id: 'd', dimension: 'fit' },
        { id: 'e', dimension: 'trust' },
      ],
    };
    const answers = { a: 2, b: -1, c: 'varies', d: 2, e: 'unsure' } as const;
    const says = [
      { source: 's0', side: 'client' as const },
      { source: 's1', side: 'customer' as const },
      { source: 's3', side: 'client' as const },
    ];
    expect(placeOf(structure, { id: 'x', says, answers })).toEqual({
      id: 'x',
      said: 'client',
      sources: 3,
      at: { bought: 6, made: 12, runs: 0, judged: 0, agreed: 0, success: 0 },
    });
    expect(placeOf(structure, { id: 'x', says: says.slice(0, 2), answers }).said).toBe('split');
  });

  it('placeOf gives every example whole places within the line', () => {
    expect(places.length).toBeGreaterThanOrEqual(23);
    for (const { at } of places) {
      for (const value of Object.values(at)) {
        expect(Number.isInteger(value)).toBe(true);
        expect(Math.abs(value)).toBeLessThanOrEqual(end);
      }
    }
  });
});

describe('weigh', () => {
  it('weigh with all weights nought places nothing, and lists the examples by alphabet', () =>
    expect(weigh(weights({}), [place('b', 'client', -9), place('a', 'client', 9)])).toEqual({
      kind: 'nothing',
      all: ['a', 'b'],
    }));

  it.each([
    { name: 'no example', some: [], worst: null },
    { name: 'all with their sources', some: [place('a', 'client', 24), place('b', 'customer', -24)], worst: null },
    { name: 'one exactly in the middle', some: [place('a', 'client', 0)], worst: null },
    { name: 'one whose sources are split', some: [place('a', 'split', 24)], worst: null },
    { name: 'two astray', some: [place('a', 'client', -3), place('b', 'customer', 4)], worst: 'b' },
    { name: 'a tie', some: [place('b', 'client', -4), place('a', 'customer', 4)], worst: 'a' },
  ])('weigh of $name is embarrassed by $worst', ({ some, worst }) => {
    const outcome = weigh(start, some);
    expect(outcome.kind === 'placed' && (outcome.worst?.id ?? null)).toBe(worst);
  });

  it('weigh names the same example as looking through all of them', () =>
    fc.assert(
      fc.property(weightsArb, placesArb, (some, examples) => {
        const outcome = weigh(some, examples);
        if (outcome.kind === 'nothing') return;
        // By long hand: exact sums, farthest first, then the first by alphabet.
        let found: { id: string; far: number } | null = null;
        for (const { id, said, at } of examples) {
          const sum = testIds.reduce((total, test) => total + some[test] * at[test], 0);
          const far = said === 'customer' ? sum : said === 'client' ? -sum : 0;
          if (far <= 0) continue;
          if (!found || far > found.far || (far === found.far && id < found.id)) found = { id, far };
        }
        expect(outcome.worst?.id ?? null).toBe(found?.id ?? null);
        expect(outcome.line.length).toBe(examples.length);
      }),
      settings,
    ));

  it('weigh places by ratios only: doubled weights change nothing', () =>
    fc.assert(
      fc.property(weightsArb, placesArb, (some, examples) => {
        const halves = Object.fromEntries(testIds.map((id) => [id, Math.floor(some[id] / 2)])) as Weights;
        const doubled = Object.fromEntries(testIds.map((id) => [id, halves[id] * 2])) as Weights;
        const [once, twice] = [weigh(halves, examples), weigh(doubled, examples)];
        if (once.kind === 'nothing' || twice.kind === 'nothing') {
          expect(twice).toEqual(once);
          return;
        }
        expect(twice.line.map(({ id, astray }) => [id, astray])).toEqual(
          once.line.map(({ id, astray }) => [id, astray]),
        );
        expect(twice.worst?.id).toBe(once.worst?.id);
        once.line.forEach(({ position }, index) => {
          expect(twice.line[index]?.position).toBeCloseTo(position, 12);
        });
      }),
      settings,
    ));

  it('weigh by one test alone gives that test’s own order and places', () => {
    for (const test of testIds) {
      for (const level of [1, 2, 3, 4] as const) {
        const outcome = weigh(weights({ [test]: level }), places);
        const own = [...places].sort((a, b) => a.at[test] - b.at[test] || (a.id < b.id ? -1 : 1));
        expect(outcome.kind === 'placed' && outcome.line.map(({ id, position }) => [id, position])).toEqual(
          own.map(({ id, at }) => [id, at[test] / end]),
        );
      }
    }
  });

  it('weigh never leaves the line, and orders it', () =>
    fc.assert(
      fc.property(weightsArb, placesArb, (some, examples) => {
        const outcome = weigh(some, examples);
        if (outcome.kind === 'nothing') return;
        const positions = outcome.line.map(({ position }) => position);
        for (const position of positions) expect(Math.abs(position)).toBeLessThanOrEqual(1);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
      settings,
    ));
});

describe('surveyDefinitions', () => {
  it('surveyDefinitions tries every setting once', () => {
    expect(new Set([...everyDefinition()].map((some) => Object.values(some).join(''))).size).toBe(5 ** 6 - 1);
  });

  it('surveyDefinitions of the examples finds no definition without an example against its sources', () => {
    const survey = surveyDefinitions(places);
    expect(survey.tried).toBe(15_624);
    expect(survey.faultless).toBe(0);
    expect(survey.fewest).toBe(1);
    expect(survey.worst.reduce((sum, { times }) => sum + times, 0)).toBe(survey.tried - survey.faultless);
  });

  it('surveyDefinitions counts the faultless', () => {
    const survey = surveyDefinitions([place('a', 'client', { bought: -4, made: 12 })]);
    const astray = [...everyDefinition()].filter((some) => 12 * some.made < 4 * some.bought).length;
    expect(survey).toMatchObject({ fewest: 0, faultless: survey.tried - astray, worst: [{ id: 'a', times: astray }] });
  });
});

describe('verdictOf', () => {
  it.each([
    {
      name: 'nothing weighed',
      some: weights({}),
      examples: [place('a', 'client', 24)],
      says: 'Nothing counts, so this is no definition. Let at least one test count.',
    },
    {
      name: 'nothing embarrassing',
      some: start,
      examples: [place('a', 'client', 24), place('b', 'split', -24)],
      says: 'No example embarrasses this definition. Of 1, none stands against its sources.',
    },
    {
      name: 'one source, one astray',
      some: start,
      examples: [place('bank', 'client', -6)],
      says: 'The bank embarrasses this definition most. It stands a little way to the customer end, but the one source that names it says “clients”. No other example stands against its sources.',
    },
    {
      name: 'several sources, two astray',
      some: start,
      examples: [place('mechanic', 'customer', 20, 2), place('bank', 'client', -6)],
      says: 'The mechanic embarrasses this definition most. It stands far to the client end, but most sources that name it say “customers”. One other example stands against its sources.',
    },
  ])('verdictOf $name', ({ some, examples, says }) => {
    const { first, rest } = verdictOf(weigh(some, examples), names);
    expect(`${first} ${rest}`).toBe(says);
  });

  it.each([
    [0, 'exactly in the middle'],
    [0.1, 'a little way to the client end'],
    [-0.5, 'half-way to the customer end'],
    [1, 'far to the client end'],
  ])('placeInWords(%s) is %s', (position, words) => expect(placeInWords(position)).toBe(words));
});

describe('formatDefinition', () => {
  it('formatDefinition writes all six weights in order, and nothing for the start', () => {
    expect(formatDefinition(weights({ success: 4 }))).toBe('bought=0&made=0&runs=0&judged=0&agreed=0&success=4');
    expect(formatDefinition(start)).toBe('');
  });

  it('parseDefinition gives back what formatDefinition wrote', () =>
    fc.assert(
      fc.property(weightsArb, (some) => {
        expect(parseDefinition(formatDefinition(some))).toEqual({ weights: some, ignored: [] });
      }),
      settings,
    ));

  it('parseDefinition drops and names what is not allowed', () => {
    const { weights: read, ignored } = parseDefinition('#bought=9&made=4&made=1&x=<b>&runs=-1');
    expect(read).toEqual({ ...start, made: 4 });
    expect(ignored.map(({ key }) => key)).toEqual(['bought', 'made', 'x', 'runs']);
  });
});

describe('presets', () => {
  it('presets are definitions, and begin with the one the page starts with', () => {
    expect(presets[0]?.weights).toEqual(start);
    for (const preset of presets) expect(weigh(preset.weights, places).kind).toBe('placed');
  });
});
