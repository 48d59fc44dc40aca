import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findRuns } from '../before-after/runs.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { parseCode } from './code.ts';
import { learnerCode, lessonHandover, sideHandover, testHandover } from './learner-code.ts';
import { fromValues, valueCounts } from './numbered-quiz.ts';
import { type NumberedQuiz, numberedQuizzesSchema } from './schema.ts';

const { quizzes } = numberedQuizzesSchema.parse(
  parse(readFileSync(new URL('../../../content/codes.yaml', import.meta.url), 'utf8')),
);
const numberOf = (kind: string, of: string) =>
  quizzes.find((quiz) => quiz.kind === kind && quiz.of === of) as NumberedQuiz;

let made = 0;
const answered = (item: string, choice: string, more: object = {}): ProgressEvent =>
  ({
    id: `event-${made++}`,
    kind: 'answered',
    item,
    version: 1,
    choice,
    context: 'check',
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString(),
    ...more,
  }) as ProgressEvent;
const read = (code: string | null) => {
  const parsed = parseCode(code ?? '', valueCounts(quizzes));
  if (!('code' in parsed)) throw new Error(parsed.problem);
  const quiz = quizzes.find(({ number }) => number === parsed.code.quiz) as NumberedQuiz;
  return { of: `${quiz.kind} ${quiz.of}`, answers: fromValues(quiz, parsed.code.values), nonce: parsed.code.nonce };
};

describe('a code of a lesson', () => {
  const quiz = numberOf('lesson', 'two-counters');
  const [one, two] = quiz.items as [NumberedQuiz['items'][number], NumberedQuiz['items'][number]];
  const first = [answered(one.item, one.choices[1] as string), answered(two.item, two.choices[2] as string)];

  it('holds first answers of the check, and stays the same when more is answered later', () => {
    const code = learnerCode(lessonHandover('two-counters', first), quizzes);
    expect(read(code)).toMatchObject({
      of: 'lesson two-counters',
      answers: { [one.item]: one.choices[1], [two.item]: two.choices[2] },
    });
    const later = [
      answered(one.item, one.choices[0] as string, { at: '2026-05-01T00:00:00.000Z' }),
      answered(one.item, one.choices[2] as string, { context: 'guess', at: '2025-05-01T00:00:00.000Z' }),
      answered(two.item, two.choices[0] as string, { version: 2, at: '2025-05-01T00:00:00.000Z' }),
    ];
    expect(learnerCode(lessonHandover('two-counters', [...later.slice(0, 2), ...first]), quizzes)).toBe(code);
    expect(read(learnerCode(lessonHandover('two-counters', [...later, ...first]), quizzes)).answers).toEqual(
      read(code).answers,
    );
  });

  it('of two learners with equal answers differs', () => {
    const other = first.map((event) => ({ ...event, id: `other-${event.id}` }));
    expect(read(learnerCode(lessonHandover('two-counters', other), quizzes)).nonce).not.toBe(
      read(learnerCode(lessonHandover('two-counters', first), quizzes)).nonce,
    );
  });

  it('is none for a lesson without a number', () =>
    expect(learnerCode(lessonHandover('no-such-lesson', first), quizzes)).toBeNull());
});

describe('a code of the tests', () => {
  const take = (phase: string, of: 'a' | 'b', choice: number, finish = true): ProgressEvent[] => {
    const items = numberOf('before', of).items;
    const at = new Date(Date.UTC(2026, 0, phase === 'before' ? 1 : 9)).toISOString();
    const start = {
      id: `${phase}-${of}`,
      kind: 'test-started',
      phase,
      form: of,
      seed: 's',
      order: items.map(({ item }) => item),
      at,
    };
    const answers = items.map(({ item, choices }) =>
      answered(item, choices[choice] as string, { context: phase, session: start.id, at }),
    );
    const end = { id: `${start.id}-end`, kind: 'test-finished', session: start.id, at };
    return [start, ...answers, ...(finish ? [end] : [])] as ProgressEvent[];
  };

  it('is of the first test, and of both once the second is done', () => {
    const codeOf = (events: ProgressEvent[]) => {
      const handover = testHandover(findRuns(events));
      return handover && learnerCode(handover, quizzes);
    };
    expect(codeOf([])).toBeNull();
    expect(codeOf(take('before', 'b', 0, false))).toBeNull();
    const before = take('before', 'b', 1);
    expect(read(codeOf(before) ?? null).of).toBe('before b');
    expect(read(codeOf([...before, ...take('after', 'a', 0, false)]) ?? null).of).toBe('before b');
    const both = read(codeOf([...before, ...take('after', 'a', 0)]) ?? null);
    expect(both.of).toBe('before-after b-a');
    const quiz = numberOf('before-after', 'b-a');
    expect(quiz.items.map(({ item, choices }) => choices.indexOf(both.answers[item] ?? ''))).toEqual([
      ...Array(12).fill(1),
      ...Array(12).fill(0),
    ]);
  });
});

it('a code of a result holds its side alone', () => {
  for (const side of ['customer', 'mixed', 'client'] as const)
    expect(read(learnerCode(sideHandover(side, 'chance'), quizzes))).toMatchObject({
      of: 'side which-business',
      answers: { side },
    });
});
