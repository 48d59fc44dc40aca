/** One learner's right answers before and after, of the same number of scored items. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a class gained. */
export interface Gain {
  readonly learners: number;
  /** Mean right answers. */
  readonly before: number;
  readonly after: number;
  /**
   * (after − before) / (most − before), from the two means; null when nothing was left to gain. The gain of the
   * averages, not the average of gains: the latter is biased when a test measures with error.
   */
  readonly share: number | null;
}

/** The gain of a class on a test with `most` scored items; null without learners. */
export function gainOfAverages(learners: readonly BeforeAfter[], most: number): Gain | null {
  if (learners.length === 0) return null;
  const mean = (pick: (learner: BeforeAfter) => number) =>
    learners.reduce((sum, learner) => sum + pick(learner), 0) / learners.length;
  const before = mean((learner) => learner.before);
  const after = mean((learner) => learner.after);
  return { learners: learners.length, before, after, share: before < most ? (after - before) / (most - before) : null };
}
