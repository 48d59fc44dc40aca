/** Visits in a year, one each week. */
export const weeks = 52;

/** From one visit to the next, and from one year to the next, in units of the drawing. */
const across = 11.2;
const down = 11;
/** Half the size of a point, and room for it at each edge. */
const edge = 2.3;

/**
 * Years of weekly visits as one path: a row for each year, as long as its visits. Style draws the visits on it as
 * points, as dashes or as a line, so the path alone fixes how many there are.
 *
 * @param years whole number of rows
 */
export function layoutWeeks(years: number): { path: string; width: number; height: number; visits: number } {
  const end = edge + (weeks - 1) * across;
  const rows = Array.from({ length: years }, (_, year) => `M${edge} ${5 + year * down}H${Math.ceil(end)}`);
  return { path: rows.join(''), width: Math.ceil(end + edge), height: years * down, visits: years * weeks };
}
