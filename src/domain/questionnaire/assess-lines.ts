import { assess } from './assess.ts';
import type { ExamplePlace } from './nearest.ts';
import { asNumber, type Position, positionOf } from './position.ts';
import type { Result, Sheet, Side, Structure } from './schema.ts';
import { isStrong, sideOf } from './side.ts';
import { tallySheet } from './tally.ts';
import type { Share } from './unscored.ts';

/** What two lines of business say, each and together (C8, C10). */
export interface LinesResult {
  readonly lines: readonly [Result, Result];
  /** Share of the first line in the income, 0 to 1; 0.5 when it is not known. */
  readonly share: number;
  /** Distance between the two positions, 0 to 2; null unless both lines have a result. */
  readonly gap: number | null;
  /** Both on one side, and less than 0.40 apart. */
  readonly same: boolean;
  /** The position of both together, weighed by share; null unless both lines have a result. */
  readonly blend: number | null;
}

type Pair<T> = readonly [T, T];

/** Tenths of the income that come from the first line (C8). Not knowing is taken as half and half. */
const tenths: Record<Share, number> = { most: 8, half: 5, less: 2, unsure: 5 };

const positionFor = (structure: Structure, sheet: Sheet) => positionOf(tallySheet(structure, sheet));

/** Both positions weighed by share, as a fraction of whole numbers. */
function blendOf([a, b]: Pair<Position>, ofFirst: number): Position {
  return { num: ofFirst * a.num * b.den + (10 - ofFirst) * b.num * a.den, den: 10 * a.den * b.den };
}

/** How far apart two positions are, as a fraction of whole numbers. */
function gapOf([a, b]: Pair<Position>): Position {
  return { num: Math.abs(a.num * b.den - b.num * a.den), den: a.den * b.den };
}

/**
 * Assess two lines of business apart and together (C8). Never throws.
 *
 * The gap and the blend are compared as whole numbers: a gap of exactly 0.40 must count as two kinds of business.
 *
 * @example
 * assessLines(questionnaire, [shop, contract], 'most').share // 0.8
 */
export function assessLines(
  structure: Structure,
  sheets: Pair<Sheet>,
  share: Share = 'unsure',
  ignored: readonly string[] = [],
  examples: readonly ExamplePlace[] = [],
): LinesResult {
  const lines = [
    assess(structure, sheets[0], ignored, examples),
    assess(structure, sheets[1], ignored, examples),
  ] as const;
  const first = positionFor(structure, sheets[0]);
  const second = positionFor(structure, sheets[1]);
  const [a, b] = lines;
  if (a.status !== 'ok' || b.status !== 'ok' || !first || !second)
    return { lines, share: tenths[share] / 10, gap: null, same: false, blend: null };
  const gap = gapOf([first, second]);
  return {
    lines,
    share: tenths[share] / 10,
    gap: asNumber(gap),
    same: a.side === b.side && 5 * gap.num < 2 * gap.den,
    blend: asNumber(blendOf([first, second], tenths[share])),
  };
}

/** The side of two lines together, and whether it is strong; null when one of them has no answer that counts. */
export function blendSide(
  structure: Structure,
  sheets: Pair<Sheet>,
  share: Share = 'unsure',
): { side: Side; strong: boolean } | null {
  const first = positionFor(structure, sheets[0]);
  const second = positionFor(structure, sheets[1]);
  if (!first || !second) return null;
  const blend = blendOf([first, second], tenths[share]);
  return { side: sideOf(blend), strong: isStrong(blend) };
}
