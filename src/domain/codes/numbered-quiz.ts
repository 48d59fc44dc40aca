import { hash } from '../quiz/shuffle.ts';
import type { AnswerSheet } from '../statistics/item-statistics.ts';
import type { CodedQuiz, NumberedQuiz } from './schema.ts';

/** The part of an entry that browsers need: what a number stands for. */
export type QuizNumber = Omit<NumberedQuiz, 'seal'>;

/** All numbers in the order in which they were given. */
export type QuizNumbers = readonly QuizNumber[];

const isSameQuiz = (a: Pick<CodedQuiz, 'kind' | 'of'>, b: Pick<CodedQuiz, 'kind' | 'of'>) =>
  a.kind === b.kind && a.of === b.of;

/** The number that codes of a quiz get now: its last one; undefined for a quiz without a number. */
export function currentNumber<Q extends Pick<NumberedQuiz, 'kind' | 'of'>>(
  quizzes: readonly Q[],
  quiz: Pick<CodedQuiz, 'kind' | 'of'>,
): Q | undefined {
  return quizzes.findLast((each) => isSameQuiz(each, quiz));
}

/** Whether two entries say the same of every value. */
export function isSameMeaning(a: CodedQuiz, b: CodedQuiz): boolean {
  return isSameQuiz(a, b) && meaningOf(a) === meaningOf(b);
}

const meaningOf = ({ items }: Pick<CodedQuiz, 'items'>) =>
  items.map(({ item, version, choices }) => `${item}@${version}:${choices.join(',')}`).join(';');

/** Eight signs that change with anything an entry says, so that a later change of its meaning is found. */
export function sealOf(quiz: CodedQuiz & { readonly number: number }): string {
  return hash(`${quiz.number} ${quiz.kind} ${quiz.of} ${meaningOf(quiz)}`)
    .toString(16)
    .padStart(8, '0');
}

/** An answer to one version of an item: the id of a choice. Undefined when none was given. */
export type AnswerTo = (item: string, version: number) => string | undefined;

/** The values of a code: 0 for no answer and for a choice that the quiz does not have. */
export function toValues({ items }: Pick<CodedQuiz, 'items'>, answerTo: AnswerTo): number[] {
  return items.map(({ item, version, choices }) => {
    const answer = answerTo(item, version);
    return answer === undefined ? 0 : choices.indexOf(answer) + 1;
  });
}

/** The answers that the values of a code stand for; a value above the choices is no answer. */
export function fromValues({ items }: Pick<CodedQuiz, 'items'>, values: readonly number[]): AnswerSheet {
  return Object.fromEntries(
    items.flatMap(({ item, choices }, index) => {
      const choice = choices[(values[index] ?? 0) - 1];
      return choice === undefined ? [] : [[item, choice]];
    }),
  );
}

/** How many values a code with this number holds; undefined for a number that is not known. For `readCodes`. */
export function valueCounts(quizzes: QuizNumbers): (number: number) => number | undefined {
  const counts = new Map(quizzes.map(({ number, items }) => [number, items.length]));
  return (number) => counts.get(number);
}
