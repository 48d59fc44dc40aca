import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { adviceSchema } from './advice/schema.ts';
import { type Advice, adviceFor, type Cards } from './advice.ts';
import { adviceTitles, adviceWords } from './advice-words.ts';
import { answerValue } from './answer-value.ts';
import { assess } from './assess.ts';
import { movesTowards } from './move.ts';
import { rankingWords } from './ranking-words.ts';
import { type Answer, type Level, type Ok, questionnaireSchema, type Sheet } from './schema.ts';
import { tryAnswers } from './trial.ts';

const read = (name: string) =>
  parse(readFileSync(new URL(`../../../content/questionnaire/${name}.yaml`, import.meta.url), 'utf8'));
const questionnaire = questionnaireSchema.parse(read('which-business'));
const file = adviceSchema.parse(read('advice'));
const words = adviceWords(file, { inventory: new Map(), sources: new Map(), lessons: new Map() });
const ids = questionnaire.questions.map(({ id }) => id);
const ends = ['customer', 'client'] as const;
/** Cards that say where they belong, so that a test can see which were chosen. */
const cards: Cards<string> = Object.fromEntries(
  questionnaire.dimensions.map(({ id }) => [id, { customer: `${id} customer`, client: `${id} client` }]),
);
const advise = (sheet: Sheet) => adviceFor(questionnaire, cards, assess(questionnaire, sheet));
const exampleSheet = (id: string) => questionnaire.examples.find((example) => example.id === id)?.answers as Sheet;

const answerArb = fc.constantFrom<Answer | null>(-2, -1, 0, 1, 2, -2, 2, 'varies', 'unsure', null);
const anySheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.constantFrom(-1, 0, 1), fc.tuple(...ids.map(() => answerArb)))
  .map(([lean, answers]) =>
    Object.fromEntries(
      ids.flatMap((id, i) => {
        const answer = answers[i];
        if (answer == null) return [];
        return [[id, typeof answer === 'number' ? (Math.max(-2, Math.min(2, answer + lean)) as Level) : answer]];
      }),
    ),
  );
const okSheet = anySheet.filter((sheet) => assess(questionnaire, sheet).status === 'ok');
const okFor = (sheet: Sheet) => assess(questionnaire, sheet) as Ok;
const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { seed: 20261122, numRuns: 1500 });

/** Every dimension that some advice names. */
function namedIn(advice: Advice<string>): string[] {
  switch (advice.kind) {
    case 'none':
      return [];
    case 'side':
      return [...advice.keep, ...advice.look].map(({ dimension }) => dimension);
    case 'both-ways':
      return [...advice.client, ...advice.customer];
    case 'in-between':
      return advice.nearest.map(({ dimension }) => dimension);
  }
}

describe('adviceFor', () => {
  test.each([
    ['a law firm', exampleSheet('law-firm'), { keep: ['fit client', 'bought client', 'trust client'], look: [] }],
    [
      'exceptions',
      questionnaireExamples.withExceptions,
      { keep: ['fit client', 'bought client', 'trust client'], look: ['payment', 'choosing'] },
    ],
    [
      'the salon',
      exampleSheet('nail-and-hair-salon'),
      { keep: ['lasting customer', 'trust customer', 'contact customer'], look: [] },
    ],
  ])('of %s keeps the largest pulls and shows the exceptions', (_, sheet, { keep, look }) => {
    const advice = advise(sheet);
    if (advice.kind !== 'side') throw new Error(advice.kind);
    expect(advice.keep.map(({ card }) => card)).toEqual(keep);
    expect(advice.look.map(({ dimension }) => dimension)).toEqual(look);
  });

  test('of a mixed result that pulls both ways names two groups, as the worked example does', () => {
    expect(advise(exampleSheet('mechanic'))).toEqual({
      kind: 'both-ways',
      client: ['bought', 'agreement', 'payment', 'success', 'choosing'],
      customer: ['lasting', 'contact', 'leaving', 'effort'],
    });
  });

  test('of a result in between gives the two dimensions nearest an end, with both cards', () => {
    expect(advise(questionnaireExamples.inBetween)).toEqual({
      kind: 'in-between',
      nearest: [
        { dimension: 'agreement', nearer: 'customer', cards: cards.agreement },
        { dimension: 'payment', nearer: 'client', cards: cards.payment },
      ],
    });
    expect(advise(questionnaireExamples.allMiddle)).toEqual({ kind: 'in-between', nearest: [] });
  });

  test('of too few answers is none', () => {
    expect(advise(questionnaireExamples.nearlyEnough)).toEqual({ kind: 'none' });
  });

  test('never names a dimension without an answer', () =>
    holds(anySheet, (sheet) => {
      for (const dimension of namedIn(advise(sheet))) {
        const asked = questionnaire.questions.filter((question) => question.dimension === dimension);
        expect(asked.some(({ id }) => answerValue(sheet[id]) !== null)).toBe(true);
      }
    }));

  test('never gives a card of the other side: kept cards are the side’s and its dimensions lean there', () =>
    holds(okSheet, (sheet) => {
      const { side, profile, exceptions } = okFor(sheet);
      const advice = advise(sheet);
      expect(advice.kind === 'side').toBe(side !== 'mixed');
      if (advice.kind !== 'side') return;
      expect(advice.keep.length).toBeLessThanOrEqual(3);
      expect(advice.keep.length).toBeGreaterThan(0);
      for (const { dimension, card } of advice.keep) {
        expect(card).toBe(`${dimension} ${side}`);
        expect(Math.sign(profile[dimension] ?? 0)).toBe(side === 'client' ? 1 : -1);
      }
      expect(advice.look.length).toBe(Math.min(2, exceptions.length));
      for (const { dimension, nearer } of advice.look) {
        expect(exceptions).toContain(dimension);
        expect(nearer).not.toBe(side);
      }
    }));

  test('names somebody in both groups whenever answers pull both ways', () =>
    holds(okSheet, (sheet) => {
      const advice = advise(sheet);
      if (advice.kind !== 'both-ways') return;
      expect(advice.client.length).toBeGreaterThan(0);
      expect(advice.customer.length).toBeGreaterThan(0);
    }));
});

describe('movesTowards', () => {
  const move = (sheet: Sheet, end: 'client' | 'customer') =>
    movesTowards(questionnaire, words, sheet, okFor(sheet).profile, end);

  test('lists the three furthest dimensions, the easiest first, each with the answer that changes', () => {
    expect(move(questionnaireExamples.allCustomer, 'client').map(({ question, to }) => [question, to])).toEqual([
      ['contact', 2],
      ['next', 1],
      ['agree', 2],
    ]);
    expect(move(exampleSheet('law-firm'), 'customer').map(({ dimension }) => dimension)).toEqual([
      'agreement',
      'leaving',
      'trust',
    ]);
  });

  test.each(ends)('towards the %s end has nothing to say to those who are there', (end) => {
    const there = end === 'client' ? questionnaireExamples.allClient : questionnaireExamples.allCustomer;
    expect(move(there, end)).toEqual([]);
  });

  test('changes an answer that is there, towards the end asked for, and so moves the position there', () =>
    holds(fc.tuple(okSheet, fc.constantFrom(...ends)), ([sheet, end]) => {
      const moves = move(sheet, end);
      const sign = end === 'client' ? 1 : -1;
      expect(moves.length).toBeLessThanOrEqual(3);
      const asked = new Map(questionnaire.questions.map(({ id, dimension }) => [id, dimension]));
      for (const { dimension, question, to, card } of moves) {
        const value = answerValue(sheet[question]);
        expect(asked.get(question)).toBe(dimension);
        expect(value).not.toBeNull();
        expect(sign * to).toBeGreaterThan(sign * (value ?? 0));
        expect(card).toBe(words.cards[dimension]?.[end]);
      }
      if (moves.length === 0) return;
      const after = okFor({ ...sheet, ...Object.fromEntries(moves.map(({ question, to }) => [question, to])) });
      expect(sign * after.S).toBeGreaterThan(sign * okFor(sheet).S);
    }));

  test('leaves out nothing that is further from the end than what it lists', () =>
    holds(fc.tuple(okSheet, fc.constantFrom(...ends)), ([sheet, end]) => {
      const { profile } = okFor(sheet);
      const sign = end === 'client' ? 1 : -1;
      const listed = move(sheet, end).map(({ dimension }) => dimension);
      const nearest = Math.max(...listed.map((id) => sign * (profile[id] ?? 0)));
      for (const [id, m] of Object.entries(profile)) {
        if (m !== null && m !== sign && !listed.includes(id)) expect(sign * m).toBeGreaterThanOrEqual(nearest);
      }
      expect(listed).toEqual([...listed].sort((a, b) => file.easiestFirst.indexOf(a) - file.easiestFirst.indexOf(b)));
    }));
});

describe('tryAnswers', () => {
  test('says what an answer would do, without a number for how sure', () => {
    const trial = tryAnswers(questionnaire, exampleSheet('nail-and-hair-salon'), { choose: 1 }, 'With this answer');
    expect(trial?.sentence).toBe('With this answer, your answers would sit between the two: a close call.');
    expect([trial?.now.side, trial?.after.side]).toEqual(['customer', 'mixed']);
  });

  test('says so when the side stays', () =>
    expect(tryAnswers(questionnaire, questionnaireExamples.allClient, { pay: 1 }, 'With this')?.sentence).toBe(
      'With this, your answers would still lean strongly towards clients: clear.',
    ));

  test('of too few answers is null', () => expect(tryAnswers(questionnaire, {}, { pay: 1 }, 'With this')).toBeNull());
});

test('adviceTitles holds a title for each end of each dimension', () => {
  const titles = adviceTitles(file);
  expect(Object.keys(titles).sort()).toEqual(questionnaire.dimensions.map(({ id }) => id).sort());
});

describe('rankingWords', () => {
  test.each(['a better way', 'Upgrade your buyers', 'they are just customers', 'real clients', 'your premium buyers'])(
    'finds “%s”',
    (text) => expect(rankingWords(text)).toHaveLength(1),
  );
  test.each(['only months later', 'both ends are sound', 'bettering', 'their real name'])('lets “%s” stand', (text) =>
    expect(rankingWords(text)).toEqual([]),
  );
});
