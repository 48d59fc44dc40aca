/** Who pays an expert: the person who asks, or whoever sells what the expert recommends. */
export type Payer = 'asker' | 'seller';

/** What runs through the gap between the expert and one neighbour; positions in per cent of the gap, from its start. */
export interface Flow {
  payer: Payer;
  /** From the payer to the expert. */
  money: { from: number; to: number };
  /** From the expert to what the gain hangs on: the work for the asker, drawn as a thread, or the sale, as points. */
  gain: { from: number; to: number; drawn: 'thread' | 'points' };
}

/** Room for marks and arrow heads at both ends of a gap. */
const edge = 6;

/**
 * The flows of money and of gain around an expert who stands between the asker (at the start) and the seller (at the
 * end). Gain runs against the money: it points to where the money comes from. A payer counts once.
 */
export function layoutMoney(payers: readonly Payer[]): Flow[] {
  const near = { from: 100 - edge, to: edge };
  const far = { from: edge, to: 100 - edge };
  return (['asker', 'seller'] as const)
    .filter((payer) => payers.includes(payer))
    .map((payer) =>
      payer === 'asker'
        ? { payer, money: far, gain: { ...near, drawn: 'thread' } }
        : { payer, money: near, gain: { ...far, drawn: 'points' } },
    );
}
