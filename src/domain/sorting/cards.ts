import type { Bin } from './bins.ts';

/** Where one voice puts a card, and the frame it uses, in words: "time". */
export interface Place {
  readonly voice: string;
  /** The voice's name as readers see it. */
  readonly name: string;
  readonly bin: Bin;
  readonly frame: string;
}

/** A business to sort. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Place[];
  /** What the answer depends on; only where the voices differ. */
  readonly on?: string | undefined;
}

/** Where a reader has put cards, by their ids. */
export type Placed = Readonly<Partial<Record<string, Bin>>>;

/** The one bin of all voices; *it depends* where they differ or say so themselves. */
export function commonBin({ places }: Pick<Card, 'places'>): Bin {
  const [first, ...others] = new Set(places.map(({ bin }) => bin));
  return first === undefined || others.length > 0 ? 'depends' : first;
}

/** Whether the voices put a card into more than one bin, so that no answer to it is wrong. */
export function isContested({ places }: Pick<Card, 'places'>): boolean {
  return commonBin({ places }) === 'depends';
}
