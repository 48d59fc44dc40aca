import { type Guess, guessLine, toGuess } from '../domain/ten-years/guess.ts';
import type { YearRange } from '../domain/ten-years/income.ts';
import { crowdSize } from './crowd-layout.ts';

/** Sizes in the units of the drawing; its width is the crowd's. */
export const incomeSize = { width: crowdSize.width, height: 150, top: 14, bottom: 136 } as const;

/** A scale of money that ends with its highest tick. */
export interface MoneyScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** Steps that read well: 1, 2 or 5 times a power of ten. */
function niceStep(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  return ([1, 2, 5, 10].find((factor) => factor * power * count >= span) ?? 10) * power;
}

/** One scale for several plans and a guess, so that charts can be compared. It always holds nought. */
export function moneyScale(plans: readonly (readonly YearRange[])[], guess: Guess): MoneyScale {
  const values = [
    0,
    ...plans.flat().flatMap(({ low, mean, high }) => [low, mean, high]),
    ...guess.filter((value) => value !== null),
  ];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const step = niceStep(Math.max(highest - lowest, 1000), 4);
  const most = Math.max(Math.ceil(highest / step), 1) * step;
  // A small loss gets a quarter of a step, not a whole one of empty paper.
  const below = lowest === 0 ? 0 : lowest >= -step / 4 ? 0.25 : Math.ceil(-lowest / step);
  const first = -Math.floor(below) * step || 0;
  const ticks = Array.from({ length: Math.round((most - first) / step) + 1 }, (_, index) => first + index * step);
  return { least: -below * step || 0, most, ticks };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Where an amount of money stands, counted down from the drawing's top. */
export function moneyY({ least, most }: MoneyScale, value: number): number {
  const { top, bottom } = incomeSize;
  return round(bottom - ((value - least) / (most - least)) * (bottom - top));
}

/** Where the end of a year stands, the first as 0: in the middle of the crowd's column. */
export const yearX = (index: number) => (index + 0.5) * crowdSize.year;

/** What one chart of income shows. */
export interface IncomeChart {
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  /** Outline of the range; empty where it has no width at all. */
  readonly band: string;
  readonly mean: string;
  readonly run: string;
  /** Path of the guess as far as it reaches, and a mark for each year that is set. */
  readonly guess: string;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** Height of the last year’s mean. */
  readonly end: number;
  /** The labels at the last year: of the mean, and of the guess where it reaches that year. */
  readonly label: MarkLabel;
  readonly guessLabel: MarkLabel | null;
}

/** A label beside a mark: the mark’s height, and how many lines of text the label is away from it, −1 for just above. */
export interface MarkLabel {
  readonly y: number;
  readonly lines: -2 | -1 | 1 | 2;
}

/** Lay out the income of one plan, one run of chance and a guess on a scale. */
export function layoutIncome(
  ranges: readonly YearRange[],
  run: readonly number[],
  guess: Guess,
  scale: MoneyScale,
): IncomeChart {
  const y = (value: number) => moneyY(scale, value);
  const path = (values: readonly number[]) =>
    values.map((value, index) => `${index === 0 ? 'M' : 'L'}${yearX(index)} ${y(value)}`).join('');
  const line = guessLine(guess);
  const reach = line.includes(null)
    ? line.slice(0, line.lastIndexOf(line.findLast((value) => value !== null) ?? null) + 1)
    : line;
  const lastGuess = line.at(-1) ?? null;
  const back = ranges.map(({ low }, index) => `L${yearX(index)} ${y(low)}`).toReversed();
  return {
    ticks: scale.ticks.map((value) => ({ value, y: y(value) })),
    band: ranges.every(({ low, high }) => low === high)
      ? ''
      : `${path(ranges.map(({ high }) => high))}${back.join('')}Z`,
    mean: path(ranges.map(({ mean }) => mean)),
    run: path(run),
    guess: path(reach.filter((value) => value !== null)),
    marks: guess.flatMap((value, index) => (value === null ? [] : [{ x: yearX(index), y: y(value) }])),
    end: y(ranges.at(-1)?.mean ?? 0),
    ...placeEndLabels(y(ranges.at(-1)?.mean ?? 0), lastGuess === null ? null : y(lastGuess)),
  };
}

/** Room that a line of the largest letters takes. */
const textRoom = 16;

/**
 * Labels of the mean and of the guess at the last year: the higher mark has its label above, the lower one below. A
 * label that would leave the chart goes to the other side of its mark, and one line further where it meets the other.
 */
function placeEndLabels(end: number, guess: number | null): { label: MarkLabel; guessLabel: MarkLabel | null } {
  const above = (y: number): MarkLabel => ({ y, lines: y >= textRoom ? -1 : 1 });
  const below = (y: number): MarkLabel => ({ y, lines: y + textRoom <= incomeSize.bottom ? 1 : -1 });
  if (guess === null) return { label: above(end), guessLabel: null };
  let high = above(Math.min(end, guess));
  let low = below(Math.max(end, guess));
  if (high.lines === low.lines && low.y - high.y < textRoom) {
    if (low.lines === 1) low = { ...low, lines: 2 };
    else high = { ...high, lines: -2 };
  }
  return end <= guess ? { label: high, guessLabel: low } : { label: low, guessLabel: high };
}

/** The year and the amount at a place in the drawing, both as shares of its width and height from 0 to 1. */
export function guessAt(across: number, down: number, { least, most }: MoneyScale): { index: number; value: number } {
  const { width, height, top, bottom } = incomeSize;
  const index = Math.min(9, Math.max(0, Math.floor((across * width) / crowdSize.year)));
  const share = (bottom - down * height) / (bottom - top);
  return { index, value: toGuess(Math.min(most, Math.max(least, least + share * (most - least)))) };
}
