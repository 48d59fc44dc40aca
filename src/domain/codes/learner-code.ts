import type { Runs } from '../before-after/runs.ts';
import type { Answered, ProgressEvent } from '../progress/events.ts';
import { inTime } from '../progress/merge.ts';
import type { Side } from '../questionnaire/schema.ts';
import { formatCode, nonceOf } from './code.ts';
import { type AnswerTo, currentNumber, type QuizNumber, type QuizNumbers, toValues } from './numbered-quiz.ts';
import type { CodedQuiz } from './schema.ts';

/** What a learner may hand over, before its number is known. */
export type Handover = Pick<CodedQuiz, 'kind' | 'of'> & {
  /** The answers to some items that count, and the moment's chance that tells this sheet from an equal one. */
  sheet(items: QuizNumber['items']): { answerTo: AnswerTo; drawn: string };
};

/** The code of what a learner hands over, always the same for the same answers; null for a quiz without a number. */
export function learnerCode(handover: Handover, numbers: QuizNumbers): string | null {
  const quiz = currentNumber(numbers, handover);
  if (!quiz) return null;
  const { answerTo, drawn } = handover.sheet(quiz.items);
  return formatCode({ quiz: quiz.number, nonce: nonceOf(drawn), values: toValues(quiz, answerTo) });
}

/** The first answers to a lesson's check. */
export function lessonHandover(lesson: string, events: readonly ProgressEvent[]): Handover {
  const answered = events.filter((event): event is Answered => event.kind === 'answered' && event.context === 'check');
  const inOrder = answered.toSorted(inTime);
  return {
    kind: 'lesson',
    of: lesson,
    sheet: (items) => ({
      answerTo: (id, version) => inOrder.find(({ item, version: of }) => item === id && of === version)?.choice,
      // An event's id is drawn by chance, and the first one stays the first.
      drawn: inOrder.find(({ item }) => items.some((each) => each.item === item))?.id ?? lesson,
    }),
  };
}

/** The first test, or both once the second is done; null while none is. A third look is not handed over. */
export function testHandover({ before, after }: Runs): Handover | null {
  if (!before?.finishedAt) return null;
  const both = after?.finishedAt ? after : undefined;
  const answers = new Map([...before.answers, ...(both?.answers ?? [])]);
  return {
    kind: both ? 'before-after' : 'before',
    of: both ? `${before.start.form}-${both.start.form}` : before.start.form,
    sheet: () => ({
      answerTo: (id, version) => {
        const answer = answers.get(id);
        return answer?.version === version ? answer.choice : undefined;
      },
      drawn: (both ?? before).start.id,
    }),
  };
}

/** The side of a result, without any answer. `drawn` is chance of the visit: answers must not show in it. */
export function sideHandover(side: Side, drawn: string): Handover {
  return {
    kind: 'side',
    of: 'which-business',
    sheet: () => ({ answerTo: (item) => (item === 'side' ? side : undefined), drawn }),
  };
}
