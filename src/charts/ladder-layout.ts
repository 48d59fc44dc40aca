/** A step of a ladder, where it is drawn. */
export interface Step {
  name: string;
  /** Height in px from the top of the drawing. */
  y: number;
  here: boolean;
}

/** Space for one step, in px. */
export const stepHeight = 34;

/**
 * Steps of a ladder from the lowest, the first name, at the bottom.
 *
 * @param here the step where the person stands; none when it is not among the names
 */
export function layoutLadder(names: readonly string[], here?: string): { steps: Step[]; height: number } {
  const height = names.length * stepHeight;
  const steps = names.map((name, index) => ({
    name,
    y: height - stepHeight * (index + 0.5),
    here: name === here,
  }));
  return { steps, height };
}
