import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatCode, nonceOf, parseCode } from './code.ts';
import { currentNumber, fromValues, isSameMeaning, sealOf, toValues, valueCounts } from './numbered-quiz.ts';
import { type NumberedQuiz, numberedQuizzesSchema } from './schema.ts';

const { quizzes } = numberedQuizzesSchema.parse(
  parse(readFileSync(new URL('../../../content/codes.yaml', import.meta.url), 'utf8')),
);
/** Seals of the numbers that learners may already have been given codes with: never change one. */
const given = {
  1: 'cf15d613',
  2: '46f2c2d2',
  3: '1f4495ec',
  4: 'e40c4beb',
  5: '9d4ac9d1',
  6: 'c9056e54',
  7: 'fff0e567',
  8: 'ea94f8c4',
  9: 'd0217270',
  10: '7446c6ae',
  11: 'b5101129',
  12: 'a745aa87',
  13: 'd59ef80c',
  14: '8093284e',
  15: '9261cbfa',
  16: '815f7693',
  17: 'bb3411c2',
};
const anyQuiz = fc.constantFrom(...quizzes);
/** A quiz and an answer, or none, to each of its items. */
const answered = anyQuiz.chain((quiz) =>
  fc.record({
    quiz: fc.constant(quiz),
    answers: fc.tuple(
      ...quiz.items.map(({ item, choices }) =>
        fc.option(fc.constantFrom(...choices), { nil: undefined }).map((choice) => [item, choice] as const),
      ),
    ),
  }),
);

describe('the numbers of the course', () => {
  it('every sheet of answers to every quiz comes back from its code', () => {
    fc.assert(
      fc.property(answered, fc.string(), ({ quiz, answers }, chance) => {
        const sheet = Object.fromEntries(answers.filter(([, choice]) => choice !== undefined));
        const written = formatCode({
          quiz: quiz.number,
          nonce: nonceOf(chance),
          values: toValues(quiz, (item) => sheet[item]),
        });
        const read = parseCode(written, valueCounts(quizzes));
        expect('code' in read && fromValues(quiz, read.code.values)).toEqual(sheet);
      }),
    );
  });

  it('still say what they said when they were given', () => {
    const now = Object.fromEntries(quizzes.map((quiz) => [quiz.number, sealOf(quiz)]));
    expect(now).toMatchObject(given);
  });

  it('hold each number once, under its seal', () => {
    expect(new Set(quizzes.map(({ number }) => number)).size).toBe(quizzes.length);
    for (const quiz of quizzes) expect(sealOf(quiz)).toBe(quiz.seal);
  });
});

describe('numbered quizzes', () => {
  const [first] = quizzes as [NumberedQuiz];

  it('the last number of a quiz is the one that counts', () => {
    const again = { ...first, number: 200 };
    expect(currentNumber([first, again], first)?.number).toBe(200);
    expect(currentNumber([], first)).toBeUndefined();
  });

  it('another order, version, item or choice is another meaning', () => {
    const [item, ...rest] = first.items as [NumberedQuiz['items'][number]];
    const changed = [
      { ...first, items: first.items.toReversed() },
      { ...first, items: [{ ...item, version: 2 }, ...rest] },
      { ...first, items: [{ ...item, choices: item.choices.toReversed() }, ...rest] },
      { ...first, items: rest },
      { ...first, of: 'another-lesson' },
    ];
    for (const other of changed) {
      expect(isSameMeaning(first, other)).toBe(false);
      expect(sealOf(other)).not.toBe(first.seal);
    }
    expect(isSameMeaning(first, { ...first })).toBe(true);
  });

  it('a value above an item’s choices is no answer', () => {
    expect(
      fromValues(
        first,
        first.items.map(() => 7),
      ),
    ).toEqual({});
    expect(toValues(first, () => 'no-such-choice')).toEqual(first.items.map(() => 0));
  });
});
