import type { Answer } from '../progress/summarise.ts';
import { type Card, type Grade, grade, strength } from './card.ts';

/** Where an objective stands, in one word. */
export type Standing = 'new' | 'seen' | 'learned' | 'kept';

export interface ObjectiveMemory {
  /** Null until the first answer that counts. */
  readonly card: Card | null;
  /** When it became learned, in ms since 1970; null before. */
  readonly learnedAt: number | null;
}

const halfDayInMs = 43_200_000;
const weekInMs = 604_800_000;
/** From this chance of recall on, a week after learning, an objective is kept. */
const keptStrength = 0.85;

/** Wrong is “again”, right but not sure is “hard”, right is “good”. */
export function gradeOf({ correct, sure }: Pick<Answer, 'correct' | 'sure'>): Grade {
  if (!correct) return 'again';
  return sure === false ? 'hard' : 'good';
}

/**
 * What a learner remembers of an objective, from its answers in the order of their moments (guesses left out).
 *
 * Of answers less than half a day apart the first counts: a twin tried right after the reasons were read tests the
 * reading, not the memory. Learned means right on two such occasions, at least one of them on another wording than the
 * lesson's.
 *
 * @param isTransfer whether an item is another wording than the lesson's own
 */
export function objectiveMemory(answers: readonly Answer[], isTransfer: (item: string) => boolean): ObjectiveMemory {
  let card: Card | null = null;
  let right = 0;
  let transferred = false;
  let learnedAt: number | null = null;
  for (const answer of answers) {
    const at = Date.parse(answer.at);
    if (card && at - card.gradedAt < halfDayInMs) continue;
    card = grade(card, gradeOf(answer), at);
    if (!answer.correct) continue;
    right += 1;
    transferred ||= isTransfer(answer.item);
    if (learnedAt === null && right >= 2 && transferred) learnedAt = at;
  }
  return { card, learnedAt };
}

/** An objective's standing at `now`; `seen` when its lesson was done or one of its items answered. */
export function standing({ card, learnedAt }: ObjectiveMemory, lessonSeen: boolean, now: number): Standing {
  if (card && learnedAt !== null) {
    const isKept = now - learnedAt >= weekInMs && strength(card, now) >= keptStrength;
    return isKept ? 'kept' : 'learned';
  }
  return card || lessonSeen ? 'seen' : 'new';
}

/** From this share of learned objectives on, a lesson is learned. */
const learnedShare = 0.8;

/** Whether a lesson is learned: at least four in five of its objectives are learned or kept. False without objectives. */
export function isLessonLearned(standings: readonly Standing[]): boolean {
  const learned = standings.filter((one) => one === 'learned' || one === 'kept').length;
  return standings.length > 0 && learned >= learnedShare * standings.length;
}
