import { bins } from './bins.ts';
import type { Card, Placed } from './cards.ts';

/** How one voice and a reader sort the cards that both have placed. */
export interface Agreement {
  readonly voice: string;
  readonly name: string;
  readonly agrees: number;
  /** Cards that the voice names and the reader has placed. */
  readonly named: number;
}

/** For each voice, on how many of the cards it names a reader agrees; who names most comes first. */
export function agreements(cards: readonly Card[], placed: Placed): Agreement[] {
  const byVoice = Map.groupBy(
    cards.flatMap((card) => card.places.map((place) => ({ ...place, yours: placed[card.id] }))),
    ({ voice }) => voice,
  );
  return [...byVoice]
    .map(([voice, places]) => {
      const both = places.filter(({ yours }) => yours !== undefined);
      return {
        voice,
        name: places[0]?.name ?? voice,
        agrees: both.filter(({ bin, yours }) => bin === yours).length,
        named: both.length,
      };
    })
    .filter(({ named }) => named > 0)
    .sort((a, b) => b.named - a.named);
}

/** The sorted cards as a line from customers to clients; within a bin they keep the order of the hand. */
export function yourLine(cards: readonly Card[], placed: Placed): Card[] {
  return bins.flatMap((bin) => cards.filter(({ id }) => placed[id] === bin));
}
