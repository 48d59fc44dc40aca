import type { YearRange } from './income.ts';
import { yearCount } from './plan.ts';

/** A reader’s guess of the income added up to the end of each year; null where nothing is set. */
export type Guess = readonly (number | null)[];

export const guessLimits = { least: -100_000, most: 1_000_000, step: 500 } as const;

export const noGuess: Guess = Array.from({ length: yearCount }, () => null);

/** The nearest value that a guess may have. */
export function toGuess(value: number): number {
  const { least, most, step } = guessLimits;
  return Math.min(most, Math.max(least, Math.round(value / step) * step)) || 0;
}

/**
 * The guess as a line: years between two that are set lie straight between them, and the line begins at nought before
 * the first year. After the last one that is set there is no line.
 */
export function guessLine(guess: Guess): (number | null)[] {
  const line: (number | null)[] = [...guess];
  let [at, from] = [-1, 0];
  guess.forEach((value, index) => {
    if (value === null) return;
    for (let between = at + 1; between < index; between += 1) {
      line[between] = from + ((value - from) * (between - at)) / (index - at);
    }
    [at, from] = [index, value];
  });
  return line;
}

/** How a guess stands to a plan’s ranges; null as long as it does not reach the last year. */
export interface Compared {
  readonly end: 'above' | 'below' | 'inside';
  /** In how many years the guess lies inside the range. */
  readonly inside: number;
  readonly of: number;
}

/** Compare a guess with what a plan earns. */
export function compareGuess(guess: Guess, ranges: readonly YearRange[]): Compared | null {
  const line = guessLine(guess);
  const last = line.at(-1);
  const range = ranges.at(-1);
  if (last === null || last === undefined || !range) return null;
  const isInside = (value: number | null, { low, high }: YearRange) => value !== null && value >= low && value <= high;
  return {
    end: last > range.high ? 'above' : last < range.low ? 'below' : 'inside',
    inside: ranges.filter((each, index) => isInside(line[index] ?? null, each)).length,
    of: ranges.length,
  };
}
