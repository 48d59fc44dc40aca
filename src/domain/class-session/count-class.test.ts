import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatCode, parseCode } from '../codes/code.ts';
import { type QuizNumbers, valueCounts } from '../codes/numbered-quiz.ts';
import { numberedQuizzesSchema } from '../codes/schema.ts';
import type { ClassItem } from './class-words.ts';
import { countGain, countItems } from './count-class.ts';
import { flagInWords, gainInWords, readInWords, viewName } from './in-words.ts';
import { type ReadCode, sortCodes } from './views.ts';

const { quizzes } = numberedQuizzesSchema.parse(
  parse(readFileSync(new URL('../../../content/codes.yaml', import.meta.url), 'utf8')),
);

/** Items `a-0` … with `n` taught ones and one on luck; the first choice is right. */
const form = (id: string, n: number): ClassItem[] =>
  Array.from({ length: n + 1 }, (_, index) => ({
    id: `${id}-${index}`,
    stem: `${id} ${index}?`,
    can: index < n ? `do ${index}` : '',
    ...(index === n && { control: true as const }),
    choices: ['yes', 'no', 'else'].map((choice, at) => ({ id: choice, text: choice, key: at === 0 })),
  }));
const items = new Map([...form('a', 4), ...form('b', 4)].map((item) => [item.id, item]));
const both = (first: string, second: string) => ({
  number: 1,
  kind: 'before-after' as const,
  of: `${first}-${second}`,
  items: [first, second].flatMap((id) =>
    form(id, 4).map(({ id: item }) => ({ item, version: 1, choices: ['yes', 'no', 'else'] })),
  ),
});
/** A learner with so many right in each test, in the given order of forms; `open` items are left out. */
const learner = (
  before: number,
  after: number,
  order: [string, string] = ['a', 'b'],
  open: string[] = [],
): ReadCode => ({
  quiz: both(...order),
  answers: Object.fromEntries(
    order
      .flatMap((id, phase) =>
        form(id, 4).map((item, index) => [item.id, index < (phase ? after : before) ? 'yes' : 'no']),
      )
      .filter(([id]) => !open.includes(id as string)),
  ),
});

describe('sortCodes', () => {
  const values = (number: number) => valueCounts(quizzes)(number) ?? 0;
  const anyCode = fc
    .constantFrom(...quizzes)
    .map(({ number }) => ({ quiz: number, nonce: number * 7, values: Array(values(number)).fill(1) as number[] }));

  it('puts every code of a current number into one view, and the order does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyCode, { maxLength: 40 }), (codes) => {
        const { views, earlier } = sortCodes(codes, quizzes);
        expect(views.reduce((sum, view) => sum + view.codes.length, 0) + earlier).toBe(codes.length);
        const sizes = (all: ReturnType<typeof sortCodes>) => all.views.map(({ id, codes: of }) => `${id} ${of.length}`);
        expect(sizes(sortCodes(codes.toReversed(), quizzes))).toEqual(sizes({ views, earlier }));
      }),
    );
  });

  it('counts the forms of a test together, and codes of an earlier version apart', () => {
    const [lesson] = quizzes;
    if (!lesson) throw new Error('no number');
    const numbers: QuizNumbers = [...quizzes, { ...lesson, number: 200 }];
    const code = (quiz: number) => ({ quiz, nonce: 0, values: Array(values(quiz)).fill(1) as number[] });
    const found = sortCodes([code(lesson.number), code(13), code(14), code(250)], numbers);
    expect(found.earlier).toBe(1);
    expect(found.views.map(({ id, codes }) => `${id} ${codes.length}`)).toEqual(['before 2']);
  });

  it('a written code gives its answers back', () => {
    const quiz = quizzes[0] as (typeof quizzes)[number];
    const written = formatCode({ quiz: quiz.number, nonce: 3, values: quiz.items.map((_, index) => index % 3) });
    const read = parseCode(written, valueCounts(quizzes));
    if (!('code' in read)) throw new Error('not read');
    const [view] = sortCodes([read.code], quizzes).views;
    expect(Object.keys(view?.codes[0]?.answers ?? {})).toHaveLength(3);
  });
});

describe('countItems', () => {
  it('counts right answers of what is taught, and answers to everything', () => {
    const sheets = [learner(4, 0), learner(2, 0), learner(2, 0)].map(({ answers }) => answers);
    const counted = countItems(form('a', 4), sheets);
    expect(counted.rights).toEqual({ sheets: [0, 0, 2, 0, 1], right: 8, of: 12 });
    expect(counted.items.map(({ right }) => right)).toEqual([3, 3, 1, 1, 0]);
    expect(counted.items.map(({ answers }) => answers)).toEqual([3, 3, 3, 3, 3]);
  });

  it('of nobody is nothing', () => {
    expect(countItems(form('a', 4), []).rights).toEqual({ sheets: [0, 0, 0, 0, 0], right: 0, of: 0 });
  });
});

describe('countGain', () => {
  it('compares each learner with itself, whichever form came first', () => {
    const gain = countGain([learner(1, 3), learner(2, 2, ['b', 'a']), learner(3, 1)], items);
    expect(gain).toMatchObject({ most: 4, rose: 1, same: 1, fell: 1, incomplete: 0 });
    expect(gain.before).toEqual([0, 1, 1, 1, 0]);
    expect(gain.after).toEqual([0, 1, 1, 1, 0]);
    expect(gain.objectives.map(({ before, after }) => [before, after])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
      [0, 0],
    ]);
    expect(gain.untaught).toEqual({ before: 0, after: 0, of: 3 });
  });

  it('leaves out who left a taught question open, and nobody for a question on luck', () => {
    const codes = [learner(1, 3, ['a', 'b'], ['b-2']), learner(1, 3, ['a', 'b'], ['a-4'])];
    expect(countGain(codes, items)).toMatchObject({ incomplete: 1, rose: 1 });
    expect(countGain([], items)).toMatchObject({ gain: null, incomplete: 0 });
  });
});

describe('in words', () => {
  it.each([
    [{ added: 0, known: 0, refused: 0 }, 'There is no code in this text.'],
    [{ added: 1, known: 0, refused: 0 }, '1 code is new.'],
    [
      { added: 24, known: 1, refused: 2 },
      '24 codes are new. 1 code was there already and counted once. 2 codes were not counted: see the list.',
    ],
  ])('readInWords of %j', (found, words) => expect(readInWords(found)).toBe(words));

  it('gainInWords says counts, and nothing where nothing can be compared', () => {
    expect(gainInWords(countGain([learner(1, 3), learner(1, 1)], items))).toEqual([
      'Of 2 learners, 1 had more right than before, 1 had as many.',
      'On average 3 of 4 questions were not right at first. Of these, 1 came to be right.',
    ]);
    expect(gainInWords(countGain([learner(4, 4)], items))[1]).toBe(
      'Everything was right before the lessons, so nothing was left to gain.',
    );
    expect(gainInWords(countGain([learner(3, 2)], items))).toEqual([
      'Of 1 learner, 1 had fewer.',
      'On average, 1 fewer questions were right at the second test.',
    ]);
    expect(gainInWords(countGain([learner(1, 3, ['a', 'b'], ['b-2'])], items))[0]).toContain('nothing to compare');
  });

  it('every flag has words, and every view a name', () => {
    for (const kind of ['too-hard', 'too-easy', 'does-not-tell-apart'] as const)
      expect(flagInWords({ kind }, String)).toMatch(/\.$/);
    for (const kind of ['strong-choose-wrong', 'rarely-chosen'] as const)
      expect(flagInWords({ kind, choice: 'x' }, () => 'the words')).toContain('“the words”');
    const lessons = [{ id: 'first', number: 1, title: 'A first look' }];
    expect(viewName({ kind: 'lesson', of: 'first' }, lessons)).toBe('Lesson 1, A first look');
    expect(viewName({ kind: 'lesson', of: 'gone' }, lessons)).toBe('gone');
  });
});
