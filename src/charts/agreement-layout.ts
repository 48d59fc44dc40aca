import { yourLine } from '../domain/sorting/agreement.ts';
import { type Bin, bins } from '../domain/sorting/bins.ts';
import type { Card, Placed } from '../domain/sorting/cards.ts';

/** A mark on a strip. */
export interface StripMark {
  readonly card: string;
  /** In per cent of the width. */
  readonly x: number;
  readonly bin: Bin;
  /** The voice puts the card into another bin than the reader. */
  readonly differs: boolean;
}

/** A bin's name under the reader's own strip. */
export interface StripLabel {
  readonly bin: Bin;
  readonly x: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The reader's sort as a strip of marks, from customers to clients, and the strip of one voice under it: the same card
 * stands at the same place in all strips.
 *
 * @param voice the voice's id; undefined for the reader's own strip
 */
export function layoutAgreement(cards: readonly Card[], placed: Placed, voice?: string): StripMark[] {
  const line = yourLine(cards, placed);
  return line.flatMap((card, index): StripMark[] => {
    const yours = placed[card.id];
    const bin = voice === undefined ? yours : card.places.find((place) => place.voice === voice)?.bin;
    if (!bin) return [];
    return [{ card: card.id, x: round(((index + 0.5) / line.length) * 100), bin, differs: bin !== yours }];
  });
}

/** Where each bin that holds a card begins on the reader's strip. */
export function labelAgreement(marks: readonly StripMark[]): StripLabel[] {
  return bins.flatMap((bin) => {
    const first = marks.find((mark) => mark.bin === bin);
    return first ? [{ bin, x: first.x }] : [];
  });
}
