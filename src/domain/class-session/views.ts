import type { Code } from '../codes/code.ts';
import { currentNumber, fromValues, type QuizNumber, type QuizNumbers } from '../codes/numbered-quiz.ts';
import type { CodedKind } from '../codes/schema.ts';
import type { AnswerSheet } from '../statistics/item-statistics.ts';

/** A code with the answers that it stands for. */
export interface ReadCode {
  readonly quiz: QuizNumber;
  readonly answers: AnswerSheet;
}

/** Codes that are counted together: of one lesson, of a test in either form, or of the questionnaire. */
export interface View {
  /** `lesson two-counters`, `before`, `before-after` or `side`. */
  readonly id: string;
  readonly kind: CodedKind;
  /** The lesson; for all other kinds the first number’s own. */
  readonly of: string;
  readonly codes: readonly ReadCode[];
}

export interface Views {
  /** In the order of the numbers; only those that have codes. */
  readonly views: readonly View[];
  /** How many codes are of an earlier version of their quiz: its items may have changed, so they are not counted. */
  readonly earlier: number;
}

/** Put codes together by what they are of. Codes of a number that is not known are not looked at. */
export function sortCodes(codes: readonly Code[], numbers: QuizNumbers): Views {
  const byNumber = new Map(numbers.map((quiz) => [quiz.number, quiz]));
  const views = new Map<string, ReadCode[]>();
  let earlier = 0;
  for (const { quiz: number, values } of codes) {
    const quiz = byNumber.get(number);
    if (!quiz) continue;
    if (currentNumber(numbers, quiz) !== quiz) {
      earlier += 1;
      continue;
    }
    const id = viewOf(quiz);
    views.set(id, [...(views.get(id) ?? []), { quiz, answers: fromValues(quiz, values) }]);
  }
  const order = numbers.map(viewOf);
  return {
    views: [...views]
      .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .flatMap(([id, all]) => {
        const [first] = all;
        return first ? [{ id, kind: first.quiz.kind, of: first.quiz.of, codes: all }] : [];
      }),
    earlier,
  };
}

const viewOf = ({ kind, of }: Pick<QuizNumber, 'kind' | 'of'>) => (kind === 'lesson' ? `${kind} ${of}` : kind);
