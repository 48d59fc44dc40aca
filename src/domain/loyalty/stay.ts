/** How long buyers stay and what one brings, under the assumptions of a sum: nothing here is measured. */
export interface Stay {
  /** Of 100 buyers, how many leave each year: above 0, at most 100. */
  leaving: number;
  /** Mean years that a buyer stays. */
  years: number;
  /** Profit from one buyer over all these years, in the unit of the yearly profit. */
  profit: number;
}

/**
 * Mean stay and profit of one buyer when the same share leaves every year. The chance to stay is the same each year, so
 * the years are geometric: 1 + q + q² + … = 1 / (1 − q), with q the share that stays.
 *
 * @param leaving of 100 buyers, how many leave each year: above 0, at most 100
 * @param yearly profit from one buyer in one year, the same each year
 * @throws RangeError when `leaving` is out of range: with nobody leaving the sum has no end
 */
export function stayOf(leaving: number, yearly: number): Stay {
  if (!(leaving > 0 && leaving <= 100)) throw new RangeError(`leaving is ${leaving}; allowed: above 0, at most 100`);
  const years = 100 / leaving;
  return { leaving, years, profit: years * yearly };
}

/**
 * What “five per cent more” brings: five fewer of 100 leave.
 *
 * @param leaving of 100 buyers, how many leave each year at first: above 5, at most 100
 * @returns the extra profit from one buyer in per cent of the first one, 100 · 5 / (leaving − 5); the same whatever the
 * yearly profit is
 */
export function gainFromFive(leaving: number): number {
  return 500 / stayOf(leaving - 5, 1).leaving;
}
