/** A dictionary sense of one of the two words. */
export interface Sense {
  id: string;
  text: string;
  side: 'customer' | 'client';
}

/** A step from one counter to the other, with the ids of the senses that fit there, and of those that fit in part. */
export interface CounterStep {
  id: string;
  label: string;
  fits: readonly string[];
  partly: readonly string[];
}

export type Fit = 'fits' | 'in part' | 'does not fit';

/** The steps on their line, `x` in per cent of the width, and for each sense whether it fits, step by step. */
export interface CountersLayout<S extends Sense, T extends CounterStep> {
  steps: (T & { x: number })[];
  rows: { sense: S; fits: Fit[] }[];
}

/** Where the line begins and how long it is, in per cent of the width. */
const lineFrom = 4;
const lineLength = 92;

/**
 * Lay out the two counters: steps at equal distances from the first counter to the second, a single one at the first.
 * A sense that is said to fit fully and in part fits fully.
 */
export function layoutCounters<S extends Sense, T extends CounterStep>(
  senses: readonly S[],
  steps: readonly T[],
): CountersLayout<S, T> {
  const gaps = Math.max(1, steps.length - 1);
  const fitOf = (sense: string, { fits, partly }: CounterStep): Fit =>
    fits.includes(sense) ? 'fits' : partly.includes(sense) ? 'in part' : 'does not fit';
  return {
    steps: steps.map((step, index) => ({
      ...step,
      x: Math.round((lineFrom + (index * lineLength) / gaps) * 10) / 10,
    })),
    rows: senses.map((sense) => ({ sense, fits: steps.map((step) => fitOf(sense.id, step)) })),
  };
}
