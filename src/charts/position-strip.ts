/** Half the drawing less room for a mark, in per cent of its width; the middle is 50. */
const reach = 46;
/** Positions up to here, either way, are mixed (C3). */
const mixedUpTo = 0.2;

/** A mark on the strip: where it stands, in per cent of the width, and how its label is set so that it stays inside. */
export interface StripMark {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Place a position from −1 (customer end) to 1 (client end). */
export function placePosition(S: number): StripMark {
  const x = Math.round((50 + S * reach) * 10) / 10;
  return { x, anchor: x < 18 ? 'start' : x > 82 ? 'end' : 'middle' };
}

/** The mixed band in the middle, in per cent of the width. */
export const mixedBand = { x: 50 - mixedUpTo * reach, width: 2 * mixedUpTo * reach } as const;
