/** Where a person ends, and the highest step of the ladder that fits it; no step when they never came. */
export interface JourneyEnd {
  text: string;
  step?: string | undefined;
}

/** A stage of the journey, and what one mistake there leads to. */
export interface JourneyStage {
  id: string;
  name: string;
  /** What happens when all goes well. */
  text: string;
  mark: 'point' | 'dash' | 'line';
  mistake: string;
  /** Where the person ends when another firm is near, and when none is. */
  leaves: JourneyEnd;
  stays: JourneyEnd;
}

/** What the reader chose. */
export interface JourneyChoice {
  /** Id of the stage where the one mistake happens; none when all goes well. */
  mistake?: string | undefined;
  /** Another firm is near. */
  elsewhere: boolean;
}

/**
 * Lead one person through the stages, with at most one mistake.
 *
 * @param glad where a journey without a mistake ends
 * @returns how many stages went well, the stage of the mistake if there is one, and where the person ends; an unknown
 * stage is no mistake
 */
export function leadPerson(
  stages: readonly JourneyStage[],
  glad: JourneyEnd,
  { mistake, elsewhere }: JourneyChoice,
): { reached: number; at?: JourneyStage; end: JourneyEnd } {
  const index = stages.findIndex(({ id }) => id === mistake);
  const at = stages[index];
  if (!at) return { reached: stages.length, end: glad };
  return { reached: index, at, end: elsewhere ? at.leaves : at.stays };
}
