import { formatCode } from '../domain/codes/code.ts';
import { toValues } from '../domain/codes/numbered-quiz.ts';
import type { NumberedQuiz } from '../domain/codes/schema.ts';
import type { Item } from '../domain/quiz/schema.ts';
import { guesser, type Learner, master } from './simulated-learners.ts';

/** Knows a share of the answers, from 0 to 1, and guesses the rest. */
export function halfKnower(share: number, random: () => number): Learner {
  const guess = guesser(random);
  return (item) => (random() < share ? master(item) : guess(item));
}

/** The code that a learner hands over for a quiz; both tests of a pair may be answered by two states of one learner. */
export function handOver(
  quiz: NumberedQuiz,
  items: ReadonlyMap<string, Item>,
  nonce: number,
  learner: Learner,
  later: Learner = learner,
): string {
  const answers = new Map(
    quiz.items.map(({ item: id }, index) => {
      const item = items.get(id);
      if (!item) throw new Error(`there is no item ${id}`);
      return [id, (index < quiz.items.length / 2 ? learner : later)(item)] as const;
    }),
  );
  return formatCode({ quiz: quiz.number, nonce, values: toValues(quiz, (id) => answers.get(id)) });
}
