import { createEmptyCard, type Card as FsrsCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs';

/** How an answer counts. Never “easy”: of three choices a guess is right one time in three. */
export type Grade = 'again' | 'hard' | 'good';

/** What is remembered of one objective. Worked out from events, never stored. */
export interface Card {
  /** When to ask again, in ms since 1970: never before `gradedAt`. */
  readonly dueAt: number;
  /** The grading that set it, in ms since 1970. */
  readonly gradedAt: number;
  readonly state: FsrsCard;
}

/**
 * FSRS-6 with its published defaults. No fuzz, so that the same answers give the same day everywhere; days only,
 * because nobody reviews a lesson twice within an hour. Right each time, the gaps are 3, 14, 57 and 180 days.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 180,
  enable_fuzz: false,
  enable_short_term: false,
});

const ratings: Record<Grade, FsrsGrade> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good };

/** Grade an answer given at `now` (ms since 1970). The first grading makes the card; a clock set back counts as no time. */
export function grade(card: Card | null, given: Grade, now: number): Card {
  const at = Math.max(now, card?.gradedAt ?? now);
  const before: FsrsCard = card ? card.state : createEmptyCard(new Date(at));
  const { card: state } = scheduler.next(before, new Date(at), ratings[given]);
  return { dueAt: Math.max(state.due.getTime(), at), gradedAt: at, state };
}

/** The chance that the objective is still known at `now`, 0 to 1. */
export function strength(card: Card, now: number): number {
  return scheduler.get_retrievability(card.state, new Date(Math.max(now, card.gradedAt)), false);
}

/** Whether the objective should be asked again at `now`. */
export function due(card: Card, now: number): boolean {
  return card.dueAt <= now;
}
