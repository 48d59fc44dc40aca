import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerValue } from './answer-value.ts';
import { formatAnswers, parseAnswers, type Rest } from './answers.ts';
import { assess } from './assess.ts';
import { displayedOptions } from './displayed-options.ts';
import { leaveOutRange } from './leave-out.ts';
import { asName, isName } from './line-names.ts';
import { balanceOf } from './mixed.ts';
import { distanceTo, placeOf, placesOf } from './nearest.ts';
import { type Position, positionOf } from './position.ts';
import { rangeOf } from './range.ts';
import {
  type Answer,
  type Example,
  type Level,
  type Nearest,
  type Ok,
  type Profile,
  questionnaireSchema,
  type Result,
  type Sheet,
} from './schema.ts';
import { parseSheet } from './sheet.ts';
import { isStrong, sideOf } from './side.ts';
import { swapSheet } from './swap.ts';
import { tallySheet } from './tally.ts';
import { leastChanges, tippingAnswers } from './tipping.ts';
import { lineCounts, payerWords, shares } from './unscored.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const ids = questionnaire.questions.map(({ id }) => id);
const levels = [-2, -1, 0, 1, 2] as const;

fc.configureGlobal({ seed: 20261121, numRuns: 2000 });

const levelArb = fc.constantFrom<Level>(...levels);
const gradedArb = fc.oneof({ weight: 6, arbitrary: levelArb }, { weight: 1, arbitrary: fc.constant<Answer>('varies') });

/** Sheets with this share of answers missing in a hundred, some `unsure` and some blank. */
const sheetArb = (missing: number): fc.Arbitrary<Sheet> =>
  fc
    .tuple(
      ...ids.map(() =>
        fc.oneof(
          { weight: 100 - missing, arbitrary: gradedArb },
          { weight: missing / 2, arbitrary: fc.constantFrom<Answer | null>('unsure', null) },
        ),
      ),
    )
    .map((answers) => Object.fromEntries(ids.flatMap((id, i) => (answers[i] == null ? [] : [[id, answers[i]]]))));

/** Anything from empty to full. */
const anySheet = fc.oneof(sheetArb(0), sheetArb(20), sheetArb(60), fc.constant<Sheet>({}));
/** Everything else that a link can hold. */
const anyRest: fc.Arbitrary<Rest> = fc.record(
  {
    lines: fc.constantFrom(...lineCounts),
    share: fc.constantFrom(...shares),
    name: fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }).map(asName).filter(isName),
    '2.name': fc.string({ minLength: 1, maxLength: 40 }).map(asName).filter(isName),
    second: anySheet,
    word: fc.constantFrom(...payerWords),
  },
  { requiredKeys: ['second'] },
);
/** Every question with a level or `varies`. */
const valuedSheet = sheetArb(0);
/** Every question with a level, all of them kept near one point, so that sides and edges are common. */
const levelSheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.integer({ min: -2, max: 2 }), fc.tuple(...ids.map(() => fc.integer({ min: -1, max: 1 }))))
  .map(([centre, offsets]) =>
    Object.fromEntries(ids.map((id, i) => [id, Math.max(-2, Math.min(2, centre + (offsets[i] ?? 0))) as Level])),
  );
const mostSheets = fc.oneof(anySheet, sheetArb(20), levelSheet);
const okSheet = fc
  .oneof(sheetArb(0), sheetArb(20), levelSheet)
  .filter((sheet) => assess(questionnaire, sheet).status === 'ok');

const positionFor = (sheet: Sheet): Position | null => positionOf(tallySheet(questionnaire, sheet));
const sideFor = (sheet: Sheet) => {
  const position = positionFor(sheet);
  return position && sideOf(position);
};
const numberFor = (sheet: Sheet) => {
  const position = positionFor(sheet);
  return position && position.num / position.den;
};
const okFor = (sheet: Sheet) => assess(questionnaire, sheet) as Ok;
const answeredIn = (sheet: Sheet) => ids.filter((id) => answerValue(sheet[id]) !== null);
const missingIn = (sheet: Sheet) => ids.filter((id) => answerValue(sheet[id]) === null);
const without = (sheet: Sheet, drop: (answer: Answer | undefined) => boolean): Sheet =>
  Object.fromEntries(Object.entries(sheet).filter(([, answer]) => !drop(answer)));
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
};

/** Every sheet that differs from this one in exactly `count` answers, by brute force. */
function* changed(sheet: Sheet, count: number, from = 0): Generator<Sheet> {
  if (count === 0) {
    yield sheet;
    return;
  }
  const answered = answeredIn(sheet);
  for (let i = from; i < answered.length; i += 1) {
    const id = answered[i] ?? '';
    for (const to of levels) {
      if (to !== answerValue(sheet[id])) yield* changed({ ...sheet, [id]: to }, count - 1, i + 1);
    }
  }
}
const altersSide = (sheet: Sheet, count: number) => {
  const side = sideFor(sheet);
  for (const other of changed(sheet, count)) if (sideFor(other) !== side) return true;
  return false;
};

describe('P1 bounds', () => {
  test('positionOf is null without a value, else between -1 and 1, and so is every dimension', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        const S = numberFor(sheet);
        expect(S === null).toBe(answeredIn(sheet).length === 0);
        if (S !== null) expect(Math.abs(S)).toBeLessThanOrEqual(1);
        for (const m of Object.values(assess(questionnaire, sheet).profile)) {
          if (m !== null) expect(Math.abs(m)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('positionOf has a whole numerator and denominator', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        const position = positionFor(sheet);
        if (position) expect([position.num, position.den].every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('positionOf agrees with the formula of C2 written out in floating point', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        let sum = 0;
        let weights = 0;
        for (const { id } of questionnaire.dimensions) {
          const own = questionnaire.questions.filter(({ dimension }) => dimension === id);
          const values = own.map((question) => answerValue(sheet[question.id])).filter((value) => value !== null);
          if (values.length === 0) continue;
          sum += own.length * (values.reduce<number>((a, b) => a + b, 0) / (2 * values.length));
          weights += own.length;
        }
        const S = numberFor(sheet);
        if (weights === 0) expect(S).toBeNull();
        else expect(S).toBeCloseTo(sum / weights, 12);
      }),
    );
  });
});

test('P2: assess of a full sheet gives the sum of all answers divided by 30', () => {
  fc.assert(
    fc.property(fc.oneof(valuedSheet, levelSheet), (sheet) => {
      const sum = ids.reduce((total, id) => total + (answerValue(sheet[id]) ?? 0), 0);
      expect(okFor(sheet).S).toBe(sum === 0 ? 0 : sum / 30);
    }),
  );
});

test('P3: assess of a sheet with one answer raised a step gives a higher position and no lower dimension', () => {
  fc.assert(
    fc.property(mostSheets, fc.nat(), (sheet, pick) => {
      const raisable = answeredIn(sheet).filter((id) => (answerValue(sheet[id]) ?? 2) < 2);
      if (raisable.length === 0) return;
      const id = raisable[pick % raisable.length] ?? '';
      const raised: Sheet = { ...sheet, [id]: ((answerValue(sheet[id]) ?? 0) + 1) as Level };
      expect(numberFor(raised)).toBeGreaterThan(numberFor(sheet) ?? 1);
      const before = assess(questionnaire, sheet).profile;
      for (const [dim, m] of Object.entries(assess(questionnaire, raised).profile)) {
        if (m !== null) expect(m).toBeGreaterThanOrEqual(before[dim] ?? 1);
      }
    }),
  );
});

test('P4: assess of a swapped sheet swaps the side and changes nothing else', () => {
  const opposite = { client: 'customer', customer: 'client', mixed: 'mixed' } as const;
  const turn = (value: number) => (value === 0 ? 0 : -value);
  fc.assert(
    fc.property(mostSheets, (sheet) => {
      const [one, other] = [assess(questionnaire, sheet), assess(questionnaire, swapSheet(sheet))];
      const [balance, swapped] = [sheet, swapSheet(sheet)].map((s) => balanceOf(tallySheet(questionnaire, s)));
      expect(swapped).toEqual(balance && { P: balance.N, N: balance.P, K: balance.K });
      expect(swapSheet(swapSheet(sheet))).toEqual(sheet);
      expect(other.status).toBe(one.status);
      if (one.status !== 'ok' || other.status !== 'ok') {
        expect({ ...other, profile: null }).toEqual({ ...one, profile: null });
        return;
      }
      expect(other).toEqual({
        ...one,
        side: opposite[one.side],
        S: turn(one.S),
        range: [turn(one.range[1]), turn(one.range[0])],
        leaveOut: [turn(one.leaveOut[1]), turn(one.leaveOut[0])],
        profile: Object.fromEntries(Object.entries(one.profile).map(([dim, m]) => [dim, m === null ? null : turn(m)])),
        pulls: one.pulls.map(({ dim, c }) => ({ dim, c: turn(c) })),
        tips: expect.anything(),
      });
      const turned = one.tips.map((tip) => ({ ...tip, to: turn(tip.to) }));
      expect(new Set(other.tips.map((tip) => JSON.stringify(tip)))).toEqual(
        new Set(turned.map((tip) => JSON.stringify(tip))),
      );
    }),
  );
});

describe('P5 order', () => {
  test('assess does not care in which order a sheet holds its keys', () => {
    fc.assert(
      fc.property(
        mostSheets.chain((sheet) =>
          fc.tuple(
            fc.constant(sheet),
            fc.shuffledSubarray(Object.entries(sheet), { minLength: Object.keys(sheet).length }),
          ),
        ),
        ([sheet, entries]) => {
          expect(assess(questionnaire, Object.fromEntries(entries))).toEqual(assess(questionnaire, sheet));
        },
      ),
    );
  });

  test('assess gives the same numbers in whichever order the questions are asked', () => {
    const byId = <T extends { id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(
        okSheet,
        fc.shuffledSubarray(questionnaire.questions, { minLength: ids.length }),
        (sheet, questions) => {
          const [one, other] = [okFor(sheet), assess({ ...questionnaire, questions }, sheet) as Ok];
          expect({ ...other, tips: byId(other.tips) }).toEqual({ ...one, tips: byId(one.tips) });
        },
      ),
    );
  });
});

describe('P6 missing', () => {
  test('assess sees no difference between unsure and blank', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        expect(
          assess(
            questionnaire,
            without(sheet, (answer) => answer === 'unsure'),
          ),
        ).toEqual(assess(questionnaire, sheet));
      }),
    );
  });

  test('assess of answers that all agree keeps its position however many are missing', () => {
    fc.assert(
      fc.property(
        levelArb,
        fc.subarray(ids, { minLength: 1 }),
        fc.constantFrom<Answer | undefined>('unsure', undefined),
        (level, some, gap) => {
          const missing: Sheet = gap ? Object.fromEntries(ids.map((id) => [id, gap])) : {};
          const sheet: Sheet = { ...missing, ...Object.fromEntries(some.map((id) => [id, level])) };
          expect(numberFor(sheet)).toBeCloseTo(level / 2, 12);
        },
      ),
    );
  });
});

test('P7: assess of varies is that of 0, but for the count', () => {
  fc.assert(
    fc.property(mostSheets, (sheet) => {
      const zeroes = Object.fromEntries(
        Object.entries(sheet).map(([id, answer]) => [id, answer === 'varies' ? 0 : answer]),
      );
      const counted = Object.values(sheet).filter((answer) => answer === 'varies').length;
      const result = assess(questionnaire, sheet);
      const expected = assess(questionnaire, zeroes as Sheet);
      expect(result).toEqual(expected.status === 'ok' ? { ...expected, varies: counted } : expected);
    }),
  );
});

describe('P8 range', () => {
  test('rangeOf holds the position and that of every way of filling the gaps', () => {
    fc.assert(
      fc.property(mostSheets, fc.array(levelArb, { minLength: 15, maxLength: 15 }), (sheet, fill) => {
        const { lo, hi } = rangeOf(questionnaire, tallySheet(questionnaire, sheet));
        const completed: Sheet = {
          ...sheet,
          ...Object.fromEntries(missingIn(sheet).map((id, i) => [id, fill[i] ?? 0])),
        };
        for (const position of [positionFor(sheet), positionFor(completed)]) {
          if (!position) continue;
          expect(lo.num * position.den).toBeLessThanOrEqual(position.num * lo.den);
          expect(hi.num * position.den).toBeGreaterThanOrEqual(position.num * hi.den);
        }
      }),
    );
  });

  test('rangeOf reaches both of its ends, and is a point when nothing is missing', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        const { lo, hi } = rangeOf(questionnaire, tallySheet(questionnaire, sheet));
        const filled = (level: Level) =>
          numberFor({ ...sheet, ...Object.fromEntries(missingIn(sheet).map((id) => [id, level])) });
        expect(lo.num / lo.den).toBeCloseTo(filled(-2) ?? 9, 12);
        expect(hi.num / hi.den).toBeCloseTo(filled(2) ?? 9, 12);
        if (missingIn(sheet).length === 0) expect(lo).toEqual(hi);
      }),
    );
  });
});

test('P9: pullsOf adds up to the position, P - N is the position, and K lies between 0 and 1', () => {
  fc.assert(
    fc.property(okSheet, (sheet) => {
      const { S, pulls } = okFor(sheet);
      const balance = balanceOf(tallySheet(questionnaire, sheet));
      expect(pulls.reduce((sum, { c }) => sum + c, 0)).toBeCloseTo(S, 12);
      expect((balance?.P ?? 9) - (balance?.N ?? 0)).toBeCloseTo(S, 12);
      expect(balance?.K).toBeGreaterThanOrEqual(0);
      expect(balance?.K).toBeLessThanOrEqual(1);
      expect(pulls.map(({ c }) => Math.abs(c))).toEqual(pulls.map(({ c }) => Math.abs(c)).sort((a, b) => b - a));
    }),
  );
});

describe('P10 tipping', () => {
  test('tippingAnswers are exactly the nearest single changes that alter the side', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        const side = sideFor(sheet);
        const expected = answeredIn(sheet).flatMap((id) => {
          const value = answerValue(sheet[id]) ?? 0;
          const changes = levels.filter((to) => to !== value && sideFor({ ...sheet, [id]: to }) !== side);
          const nearest = Math.min(...changes.map((to) => Math.abs(to - value)));
          return changes
            .filter((to) => Math.abs(to - value) === nearest)
            .map((to) => ({ id, to, oneStep: nearest === 1 }));
        });
        expect(tippingAnswers(questionnaire, sheet, tallySheet(questionnaire, sheet))).toEqual(expected);
      }),
    );
  });

  test('leastChanges is 1 exactly when there is a tipping answer', () => {
    fc.assert(
      fc.property(mostSheets, (sheet) => {
        const tally = tallySheet(questionnaire, sheet);
        expect(leastChanges(questionnaire, sheet, tally) === 1).toBe(
          tippingAnswers(questionnaire, sheet, tally).length > 0,
        );
      }),
    );
  });
});

describe('P11 k is exact', () => {
  test('leastChanges up to 2 equals brute force over all pairs of answers', () => {
    let pairs = 0;
    fc.assert(
      fc.property(okSheet, (sheet) => {
        const k = okFor(sheet).k ?? 9;
        const one = altersSide(sheet, 1);
        expect(k === 1).toBe(one);
        if (one) return;
        pairs += 1;
        expect(k === 2).toBe(altersSide(sheet, 2));
      }),
      { numRuns: 40 },
    );
    expect(pairs).toBeGreaterThan(10);
  });

  test('leastChanges answers, and no fewer, alter the side', () => {
    fc.assert(
      fc.property(okSheet, fc.infiniteStream(fc.nat()), (sheet, numbers) => {
        const k = okFor(sheet).k ?? 16;
        const draw = () => numbers.next().value ?? 0;
        for (let round = 0; round < 20; round += 1) {
          const other: Record<string, Answer> = { ...sheet } as Record<string, Answer>;
          const answered = answeredIn(sheet);
          for (let i = 1; i < k; i += 1) other[answered[draw() % answered.length] ?? ''] = levels[draw() % 5] ?? 0;
          expect(sideFor(other)).toBe(sideFor(sheet));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('P12: assess of a full sheet never jumps from client to customer by one answer', () => {
  fc.assert(
    fc.property(fc.oneof(valuedSheet, levelSheet), (sheet) => {
      const side = sideFor(sheet);
      for (const other of changed(sheet, 1)) expect([side, sideFor(other)].sort().join()).not.toBe('client,customer');
    }),
    { numRuns: 500 },
  );
});

describe('P13 straight lines', () => {
  const ticking = (index: number) =>
    Object.fromEntries(
      questionnaire.questions.map((question) => [question.id, displayedOptions(question).at(index)?.value ?? 0]),
    );

  test.each([
    ['first', 0, -2 / 30],
    ['last', -1, 2 / 30],
    ['middle', 2, 0],
  ])('assess of ticking every %s option is mixed', (_, index, S) => {
    expect(assess(questionnaire, ticking(index))).toMatchObject({ side: 'mixed', S });
  });
});

test('P14: assess that is clear also meets the condition of fairly clear', () => {
  fc.assert(
    fc.property(okSheet, (sheet) => {
      const { sure, k } = okFor(sheet);
      if (sure === 'clear') expect(k ?? 3).toBeGreaterThanOrEqual(3);
      if (sure !== 'close call') expect(k ?? 2).toBeGreaterThanOrEqual(2);
      if (sure === 'close call') expect(k).toBe(1);
    }),
  );
});

describe('P15 insufficient', () => {
  test('assess of too few answers gives no side or position, and says what to answer next', () => {
    fc.assert(
      fc.property(fc.oneof(sheetArb(40), sheetArb(60), sheetArb(80)), (sheet) => {
        const answered = answeredIn(sheet);
        const reached = new Set(answered.map((id) => questionnaire.questions.find((q) => q.id === id)?.dimension));
        const core = questionnaire.dimensions.filter((d) => d.core && reached.has(d.id));
        const result = assess(questionnaire, sheet);
        const enough = answered.length >= 9 && reached.size >= 7 && core.length >= 3;
        expect(result.status).toBe(enough ? 'ok' : 'insufficient');
        if (result.status === 'ok') return;
        expect(Object.keys(result).sort()).toEqual(['answered', 'ignored', 'needed', 'next', 'profile', 'status']);
        expect([...result.next].sort()).toEqual(missingIn(sheet).sort());
        expect(result.next.length).toBeGreaterThan(0);
        expect(result.needed).toBeGreaterThan(0);
      }),
    );
  });

  test('assess is ok after the first `needed` of `next` are answered', () => {
    fc.assert(
      fc.property(fc.oneof(sheetArb(60), sheetArb(80)), (sheet) => {
        const result = assess(questionnaire, sheet);
        if (result.status === 'ok') return;
        const answering = (count: number) => ({
          ...sheet,
          ...Object.fromEntries(result.next.slice(0, count).map((id) => [id, 0 as const])),
        });
        expect(assess(questionnaire, answering(result.needed - 1)).status).toBe('insufficient');
        const first = assess(questionnaire, answering(result.needed));
        // Two of these may belong to one core dimension; the second then adds no dimension.
        expect(first.status === 'ok' || first.needed < result.needed).toBe(true);
      }),
    );
  });
});

describe('P16 robustness', () => {
  const sound = (result: Result) => expect(numbersIn(result).every(Number.isFinite)).toBe(true);

  test('parseAnswers never throws and names whatever it drops', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...ids,
        'v',
        '__proto__',
        'constructor',
        '2.choose',
        '%',
        '%E0%A4',
        '-2',
        '99',
        'NaN',
        '1e0',
        '-0',
        'varies',
        '',
      ),
    );
    const link = fc
      .array(fc.tuple(piece, fc.constantFrom('=', '', '=='), piece), { maxLength: 25 })
      .map((pairs) => pairs.map((pair) => pair.join('')).join('&'));
    fc.assert(
      fc.property(fc.oneof(link, fc.string({ unit: 'binary' }), fc.webQueryParameters()), (text) => {
        const { sheet, ignored, rest, version } = parseAnswers(questionnaire, text);
        expect(Object.keys(sheet).every((id) => ids.includes(id))).toBe(true);
        const pairs = text
          .replace(/^[#?]/, '')
          .split('&')
          .filter((pair) => pair !== '').length;
        const { second, ...texts } = rest;
        const kept = [sheet, second, texts].reduce((sum, some) => sum + Object.keys(some).length, 0);
        const used = kept + (version.found === null ? 0 : 1);
        expect(used + ignored.length).toBe(pairs);
        sound(
          assess(
            questionnaire,
            sheet,
            ignored.map(({ key }) => key),
          ),
        );
        expect(parseAnswers(questionnaire, formatAnswers(questionnaire, sheet, rest))).toMatchObject({
          sheet,
          rest,
          ignored: [],
        });
      }),
      { numRuns: 10_000 },
    );
  });

  test('parseSheet never throws and gives only answers', () => {
    const almost = fc.dictionary(fc.constantFrom(...ids, '__proto__', 'x'), fc.oneof(gradedArb, fc.anything()));
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), almost), (input) => {
        const { sheet, problems } = parseSheet(questionnaire, input);
        const isObject = input !== null && typeof input === 'object' && !Array.isArray(input);
        expect(Object.keys(sheet).length + problems.length).toBe(isObject ? Object.keys(input).length : 1);
        expect(Object.keys(sheet).every((id) => ids.includes(id))).toBe(true);
        sound(assess(questionnaire, sheet));
      }),
    );
  });

  test('assess takes anything that is not an answer for no answer', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids, 'x'), fc.oneof(gradedArb, fc.anything())), (input) => {
        const clean = parseSheet(questionnaire, input).sheet;
        expect(assess(questionnaire, input as Sheet)).toEqual(assess(questionnaire, clean));
      }),
    );
  });
});

describe('P17 examples', () => {
  const examples = placesOf(questionnaire);
  const withExamples = (sheet: Sheet) => assess(questionnaire, sheet, [], examples) as Ok;
  const known = questionnaire.examples.map(({ id, answers }) => ({ ...okFor(answers), id }));
  const sideOfExample = (id: string) => known.find((example) => example.id === id)?.side;
  const weights = new Map(
    questionnaire.dimensions.map(({ id }) => [id, questionnaire.questions.filter((q) => q.dimension === id).length]),
  );
  const idsIn = (group: Nearest | undefined) => (group ? [group.example, ...group.equals] : []);
  const between = (a: Sheet, b: Sheet) =>
    distanceTo(tallySheet(questionnaire, a), placeOf(questionnaire, { id: 'b', answers: b as Example['answers'] }));
  /** The formula of C7, written out in floating point over a result's profile. */
  const written = (profile: Profile, there: Profile): number => {
    const answered = questionnaire.dimensions.filter(({ id }) => profile[id] !== null);
    const weigh = (id: string) => weights.get(id) ?? 0;
    const apart = answered.map(({ id }) => weigh(id) * Math.abs((profile[id] ?? 0) - (there[id] ?? 0)));
    return sum(apart) / (2 * sum(answered.map(({ id }) => weigh(id))));
  };
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const distances = (sheet: Sheet) => {
    const { profile } = withExamples(sheet);
    return new Map(known.map((example) => [example.id, written(profile, example.profile)]));
  };

  test.each(questionnaire.examples)('nearest of the sheet of $id holds $id at distance 0', ({ id, answers }) => {
    const [first] = withExamples(answers).nearest;
    expect(first?.distance).toBe(0);
    expect(idsIn(first)).toContain(id);
  });

  test('distanceTo is a metric from 0 to 1 on full sheets', () => {
    fc.assert(
      fc.property(valuedSheet, valuedSheet, levelSheet, (a, b, c) => {
        const ab = between(a, b);
        expect(ab).toEqual(between(b, a));
        expect([ab.num, ab.den].every(Number.isInteger)).toBe(true);
        expect(ab.num).toBeGreaterThanOrEqual(0);
        expect(ab.num).toBeLessThanOrEqual(ab.den);
        expect(between(a, a).num).toBe(0);
        // All have the same denominator.
        expect(ab.num).toBeLessThanOrEqual(between(a, c).num + between(c, b).num);
      }),
    );
  });

  test('nearest and contrast have the distances of C7, nearest first, equals within 0.03 by alphabet', () => {
    fc.assert(
      fc.property(okSheet, (sheet) => {
        const { nearest, contrast, side } = withExamples(sheet);
        const all = distances(sheet);
        expect(nearest.length).toBeLessThanOrEqual(3);
        const groups = contrast ? [...nearest, contrast] : nearest;
        for (const group of groups) {
          const members = idsIn(group);
          const found = members.map((id) => all.get(id) ?? NaN);
          expect(members).toEqual([...members].sort());
          expect(Math.min(...found)).toBeCloseTo(group.distance, 9);
          expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(0.03 + 1e-9);
        }
        const order = nearest.map(({ distance }) => distance);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const shown = nearest.flatMap(idsIn);
        expect(new Set(shown).size).toBe(shown.length);
        // Nobody who is left out is nearer than somebody who is shown.
        if (side !== 'mixed' && shown.length > 0) {
          const out = [...all].filter(([id]) => !shown.includes(id)).map(([, distance]) => distance);
          const furthest = Math.max(...shown.map((id) => all.get(id) ?? NaN));
          expect(Math.min(...out)).toBeGreaterThanOrEqual(furthest - 1e-9);
        }
      }),
    );
  });

  test('nearest of a side are much alike, else a little alike, else none; its contrast is the nearest of the other', () => {
    fc.assert(
      fc.property(
        okSheet.filter((sheet) => sideFor(sheet) !== 'mixed'),
        (sheet) => {
          const { nearest, contrast, side } = withExamples(sheet);
          const all = [...distances(sheet)];
          const closest = Math.min(...all.map(([, distance]) => distance));
          if (closest > 0.25 + 1e-9) expect(nearest).toEqual([]);
          else expect(nearest[0]?.distance).toBeCloseTo(closest, 9);
          const limit = closest <= 0.15 + 1e-9 ? 0.15 : 0.25;
          const shown = nearest.flatMap(idsIn);
          const furthest = Math.max(0, ...all.filter(([id]) => shown.includes(id)).map(([, distance]) => distance));
          expect(furthest).toBeLessThanOrEqual(limit + 1e-9);
          if (limit === 0.25) expect(nearest.length).toBeLessThanOrEqual(2);

          const others = all.filter(([id]) => sideOfExample(id) === (side === 'client' ? 'customer' : 'client'));
          expect(contrast?.distance).toBeCloseTo(Math.min(...others.map(([, distance]) => distance)), 9);
          expect(others.map(([id]) => id)).toEqual(expect.arrayContaining(idsIn(contrast ?? undefined)));
        },
      ),
    );
  });

  test('nearest of a mixed result holds the nearest of each side, and there is no contrast', () => {
    fc.assert(
      fc.property(
        okSheet.filter((sheet) => sideFor(sheet) === 'mixed'),
        (sheet) => {
          const { nearest, contrast } = withExamples(sheet);
          const sides = nearest.map(({ example }) => sideOfExample(example));
          expect(contrast).toBeNull();
          expect(new Set(sides).size).toBe(sides.length);
          expect(sides).toEqual(expect.arrayContaining(['client', 'customer']));
        },
      ),
    );
  });

  test('nearest does not depend on the order of the examples', () => {
    fc.assert(
      fc.property(okSheet, fc.shuffledSubarray(examples, { minLength: examples.length }), (sheet, shuffled) => {
        expect(assess(questionnaire, sheet, [], shuffled)).toEqual(withExamples(sheet));
      }),
    );
  });
});

test('P19: parseAnswers gives back what formatAnswers wrote, and equal sheets give equal text', () => {
  fc.assert(
    fc.property(anySheet, anyRest, (sheet, rest) => {
      const text = formatAnswers(questionnaire, sheet, rest);
      expect(parseAnswers(questionnaire, text)).toEqual({
        sheet,
        ignored: [],
        version: { found: questionnaire.version, is: 'current' },
        rest,
      });
      const turned = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse()) as T;
      expect(formatAnswers(questionnaire, turned(sheet), turned({ ...rest, second: turned(rest.second) }))).toBe(text);
    }),
  );
});

test('P20: assess gives equal results for equal sheets and changes neither sheet nor questionnaire', () => {
  const frozen = structuredClone(questionnaire);
  fc.assert(
    fc.property(mostSheets, (sheet) => {
      const copy = { ...sheet };
      const first = assess(questionnaire, Object.freeze(sheet));
      expect(assess(questionnaire, copy)).toEqual(first);
      expect(sheet).toEqual(copy);
    }),
  );
  expect(questionnaire).toEqual(frozen);
});

test('leaveOutRange holds the lowest and highest position with any one answer removed', () => {
  fc.assert(
    fc.property(mostSheets, (sheet) => {
      const range = leaveOutRange(questionnaire, sheet, tallySheet(questionnaire, sheet));
      const positions = answeredIn(sheet).map((id) => numberFor({ ...sheet, [id]: 'unsure' }) ?? 0);
      if (positions.length < 2) expect(range).toBeNull();
      else
        expect(range?.map((S) => S.toFixed(9))).toEqual(
          [Math.min(...positions), Math.max(...positions)].map((S) => (S + 0).toFixed(9)),
        );
    }),
  );
});

test('exceptionsOf are the dimensions half-way or further to the other end', () => {
  fc.assert(
    fc.property(okSheet, (sheet) => {
      const { side, profile, exceptions } = okFor(sheet);
      const other = { client: -1, customer: 1, mixed: 0 }[side];
      const expected = questionnaire.dimensions
        .filter(({ id }) => other * (profile[id] ?? 0) >= 0.5)
        .map(({ id }) => id);
      expect(exceptions).toEqual(expected);
    }),
  );
});

test('isStrong holds for no mixed position', () => {
  fc.assert(
    fc.property(mostSheets, (sheet) => {
      const position = positionFor(sheet);
      if (position && isStrong(position)) expect(sideOf(position)).not.toBe('mixed');
    }),
  );
});
