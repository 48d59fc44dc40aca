/** Most visits that one row shows: on a narrow phone their points still stand apart. */
export const mostShown = 12;

const firstAt = 1;
const lastAt = 99;
/** Widest step, so that two visits do not stand at opposite ends of the page. */
const widestStep = 8;

/**
 * Where the points of visits stand, in per cent of the width. A longer gap is a wider step, up to twice the step of a
 * day, which a month takes: true to scale, one long pause would push all other visits together.
 *
 * @param gaps days before each visit; that of the first is not read
 */
export function layoutOwnThread(gaps: readonly number[]): number[] {
  const steps = gaps.slice(1).map((gap) => 1 + Math.min(1, Math.log2(Math.max(1, gap)) / 5));
  const total = steps.reduce((sum, step) => sum + step, 0);
  const scale = Math.min(widestStep, (lastAt - firstAt) / Math.max(1, total));
  let at = firstAt;
  return gaps.map((_, i) => {
    if (i > 0) at += (steps[i - 1] ?? 0) * scale;
    return Math.round(at * 10) / 10;
  });
}
