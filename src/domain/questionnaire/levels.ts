/** The five graded answers, from the customer end to the client end. */
export const levels = [-2, -1, 0, 1, 2] as const;

/** Answers set apart from the five: `varies` counts as the midpoint, `unsure` is left out of every sum. */
export const escapes = ['varies', 'unsure'] as const;

/** The two ends of every scale. Neither is better. */
export const ends = ['customer', 'client'] as const;

export type Level = (typeof levels)[number];
export type Escape = (typeof escapes)[number];
export type Answer = Level | Escape;
export type End = (typeof ends)[number];
