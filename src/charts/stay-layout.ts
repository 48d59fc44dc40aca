import { gainFromFive, stayOf } from '../domain/loyalty/stay.ts';

/** One buyer's years, as a line that ends. */
export interface StayLine {
  /** Of 100 buyers, how many leave each year. */
  leaving: number;
  years: number;
  profit: number;
  /** Where the line ends, in per cent of the width. */
  x: number;
}

/** Width of one year in per cent: the longest line, of 20 years, leaves room for its knot. */
const yearWidth = 4.8;

/**
 * The two lines of "five per cent": one buyer before and after five fewer of 100 leave.
 *
 * @param leaving of 100 buyers, how many leave at first: at least 10, so that the longer line is at most 20 years
 * @param yearly profit from one buyer in one year
 */
export function layoutStay(leaving: number, yearly: number): { before: StayLine; after: StayLine; gain: number } {
  const line = (rate: number): StayLine => {
    const stay = stayOf(rate, yearly);
    return { ...stay, x: Math.round(stay.years * yearWidth) };
  };
  return { before: line(leaving), after: line(leaving - 5), gain: gainFromFive(leaving) };
}

/** Years to one place, without a zero at the end: 20, 6.7. */
export function formatYears(years: number): string {
  return String(Math.round(years * 10) / 10);
}
