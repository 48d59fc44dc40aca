import { type Estimate, z95 } from './wilson.ts';

/** Pearson's correlation of two equally long rows of numbers; null when either does not vary. */
export function correlate(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, squaresX, squaresY] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? 0;
    both += (x - meanX) * (y - meanY);
    squaresX += (x - meanX) ** 2;
    squaresY += (y - meanY) ** 2;
  }
  return squaresX === 0 || squaresY === 0 ? null : both / Math.sqrt(squaresX * squaresY);
}

/** A correlation of `of` pairs with its 95 % interval, by Fisher's transformation; null below four pairs. */
export function correlationInterval(r: number, of: number): Estimate | null {
  if (of < 4) return null;
  const middle = Math.atanh(Math.max(-0.999999, Math.min(0.999999, r)));
  const half = z95 / Math.sqrt(of - 3);
  return { value: r, low: Math.tanh(middle - half), high: Math.tanh(middle + half) };
}
