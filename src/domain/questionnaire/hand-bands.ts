import type { Side } from './schema.ts';
import { isStrong, sideOf } from './side.ts';

/** Sums of a full sheet, both ends included, that read the same. */
export interface HandBand {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly strong: boolean;
}

/**
 * The table for scoring a full sheet by hand: add up all answers, then read the side off the band (C2, C3).
 *
 * Made from the same rule that scores a sheet, so paper and script cannot disagree. `count` is the number of
 * questions; sums run from −2 to 2 a question. From the customer end to the client end, without gaps.
 *
 * @example
 * handBands(15)[2] // { from: -5, to: 5, side: 'mixed', strong: false }
 */
export function handBands(count: number): HandBand[] {
  const bands: HandBand[] = [];
  for (let sum = -2 * count; sum <= 2 * count; sum += 1) {
    const position = { num: sum, den: 2 * count };
    const side = sideOf(position);
    const strong = side !== 'mixed' && isStrong(position);
    const last = bands.at(-1);
    if (last?.side === side && last.strong === strong) bands[bands.length - 1] = { ...last, to: sum };
    else bands.push({ from: sum, to: sum, side, strong });
  }
  return bands;
}

/** A band's reading in words: "leans towards customers". */
export function bandInWords({ side, strong }: Pick<HandBand, 'side' | 'strong'>): string {
  if (side === 'mixed') return 'mixed: between the two, or both at once';
  return `${strong ? 'strongly ' : ''}towards ${side === 'client' ? 'clients' : 'customers'}`;
}

/** A whole number with a real minus sign, for people. */
export function formatSum(sum: number): string {
  return sum < 0 ? `−${-sum}` : String(sum);
}
