import { interleave } from '../practice/interleave.ts';
import { pickAnother } from '../practice/pick-another.ts';
import type { AnyEvent } from '../progress/events.ts';
import { type Summary, summarise } from '../progress/summarise.ts';
import type { ItemIndex, Pool, PooledItem } from '../quiz/item-index.ts';
import { due, strength } from './card.ts';
import { type ObjectiveMemory, objectiveMemory } from './objective-memory.ts';

/** An objective that should be asked again. */
export interface DueObjective {
  readonly objective: string;
  readonly lesson: string;
  /** The chance that it is still known, 0 to 1. */
  readonly strength: number;
}

export interface ReviewPlan {
  /** What is due, the weakest first. */
  readonly due: readonly DueObjective[];
  /** Objectives answered at least once. */
  readonly begun: number;
  /** When the next one falls due that is not due yet, in ms since 1970; null when there is none. */
  readonly nextDueAt: number | null;
  /** How many fall due on that day, the 24 hours from `nextDueAt`. */
  readonly dueThen: number;
}

const dayInMs = 86_400_000;

/** What a learner remembers of each objective of the course, by its id. */
export function rememberObjectives(summary: Summary, index: ItemIndex): Map<string, ObjectiveMemory> {
  const twins = new Set(index.filter(({ place }) => place === 'twin').map(({ id }) => id));
  return new Map(
    [...summary.objectives].map(([id, { answers }]) => [id, objectiveMemory(answers, (item) => twins.has(item))]),
  );
}

/** What to review at `now` (ms since 1970), from all events in any order. */
export function planReview(events: readonly AnyEvent[], index: ItemIndex, now: number): ReviewPlan {
  const summary = summarise(events, index);
  const begun = [...rememberObjectives(summary, index)].flatMap(([objective, { card }]) =>
    card ? [{ objective, lesson: summary.objectives.get(objective)?.lesson ?? '', card }] : [],
  );
  const later = begun.filter(({ card }) => !due(card, now)).map(({ card }) => card.dueAt);
  const nextDueAt = later.length > 0 ? Math.min(...later) : null;
  return {
    due: begun
      .filter(({ card }) => due(card, now))
      .map(({ objective, lesson, card }) => ({ objective, lesson, strength: strength(card, now) }))
      .sort((a, b) => a.strength - b.strength || (a.objective < b.objective ? -1 : 1)),
    begun: begun.length,
    nextDueAt,
    dueThen: nextDueAt === null ? 0 : later.filter((at) => at < nextDueAt + dayInMs).length,
  };
}

/** Most questions of one review, and most of them from one lesson. */
const longestReview = 8;
const mostFromLesson = 3;

/** What one review asks: the weakest first, at most eight, at most three of a lesson. The others stay due. */
export function dueInOneReview({ due: all }: ReviewPlan): DueObjective[] {
  const chosen: DueObjective[] = [];
  for (const one of all) {
    const ofLesson = chosen.filter(({ lesson }) => lesson === one.lesson).length;
    if (chosen.length < longestReview && ofLesson < mostFromLesson) chosen.push(one);
  }
  return chosen;
}

/** The items of one review, each in the wording that is least familiar, with lessons and both words mixed. */
export function drawReview(
  pool: Pool,
  plan: ReviewPlan,
  { seen, now, random }: { seen: ReadonlyMap<string, string>; now: number; random: () => number },
): PooledItem[] {
  const items = dueInOneReview(plan).flatMap(
    ({ objective }) => pickAnother(pool, { objective, not: [], seen, now })?.item ?? [],
  );
  return interleave(items, random);
}
