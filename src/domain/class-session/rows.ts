import { parseCode } from '../codes/code.ts';
import { fromValues, type QuizNumbers, valueCounts } from '../codes/numbered-quiz.ts';
import type { ClassItem } from './class-words.ts';
import type { ClassSession, RoundVotes } from './session.ts';

const head = ['group', 'from', 'quiz', 'code', 'question', 'round', 'choice', 'right', 'count'] as const;

/**
 * A session as a table with a head: one row for each answer of a code, and one for each choice of a vote. `group` counts
 * from 1; `right` is `yes`, `no` or empty where nothing is right or wrong.
 */
export function classRows(
  { groups }: ClassSession,
  numbers: QuizNumbers,
  items: ReadonlyMap<string, ClassItem>,
): (string | number)[][] {
  const rightOf = (item: string, choice: string) => {
    const known = items.get(item)?.choices.find(({ id }) => id === choice);
    return known ? (known.key ? 'yes' : 'no') : '';
  };
  const valuesOf = valueCounts(numbers);
  const fromCodes = (group: number, code: string) => {
    const parsed = parseCode(code, valuesOf);
    const quiz = 'code' in parsed ? numbers.find(({ number }) => number === parsed.code.quiz) : undefined;
    if (!quiz || !('code' in parsed)) return [];
    const answers = fromValues(quiz, parsed.code.values);
    return Object.entries(answers).map(([item, choice]) => [
      ...[group, 'code', `${quiz.kind} ${quiz.of}`, code],
      ...[item, '', choice, rightOf(item, choice), 1],
    ]);
  };
  const fromRound = (group: number, item: string, round: 1 | 2, votes: RoundVotes | null) =>
    Object.entries(votes ?? {}).map(([choice, count]) => [
      ...[group, 'vote', '', ''],
      ...[item, round, choice, rightOf(item, choice), count],
    ]);
  return [
    [...head],
    ...groups.flatMap(({ codes, votes }, index) => [
      ...codes.flatMap((code) => fromCodes(index + 1, code)),
      ...Object.entries(votes).flatMap(([item, { first, second }]) => [
        ...fromRound(index + 1, item, 1, first),
        ...fromRound(index + 1, item, 2, second),
      ]),
    ]),
  ];
}
