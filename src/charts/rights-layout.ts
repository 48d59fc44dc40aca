/** Room for the number below a column, and for the count above it. */
const foot = 20;
const headroom = 22;
/** The highest that a column gets. */
const highest = 220;

export interface RightsColumn {
  /** Right answers that this column stands for. */
  readonly right: number;
  readonly count: number;
  /** Middle of the column. */
  readonly x: number;
  /** One square for each learner, from the ground up: its top edge. */
  readonly squares: readonly number[];
}

export interface RightsLayout {
  readonly width: number;
  readonly height: number;
  readonly ground: number;
  /** Side of a square. */
  readonly side: number;
  readonly columns: readonly RightsColumn[];
}

/**
 * Learners as squares, stacked over their number of right answers. `counts` are learners with 0, 1, 2 … right; `tallest`
 * is the highest column that has to fit, so that two pictures can share one scale.
 */
export function layoutRights(counts: readonly number[], tallest = Math.max(1, ...counts)): RightsLayout {
  const width = 480;
  const step = width / Math.max(1, counts.length);
  const pitch = Math.min(14, step - 4, highest / tallest);
  const side = pitch * 0.88;
  const ground = headroom + tallest * pitch + 2;
  return {
    width,
    height: ground + foot,
    ground,
    side,
    columns: counts.map((count, right) => ({
      right,
      count,
      x: step * (right + 0.5),
      squares: Array.from({ length: count }, (_, index) => ground - 2 - (index + 1) * pitch + (pitch - side)),
    })),
  };
}
