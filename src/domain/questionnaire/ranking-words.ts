/** Words that would rank one end above the other, each with the reason. Advice and results use none of them. */
const rankings: readonly { readonly words: string; readonly reason: string }[] = [
  { words: 'better|worse|best|worst|superior|inferior', reason: 'says that one end is worth more' },
  {
    words: 'upgrades?|upgraded|upgrading|downgrade[ds]?|level up|step up|move up|promoted?',
    reason: 'makes it a ladder',
  },
  { words: 'higher|lower|greater|lesser|stronger|weaker', reason: 'compares the ends by worth' },
  {
    words: 'premium|elite|exclusive|valuable|precious|high-end|low-end|cheap buyers?',
    reason: 'gives one end a price',
  },
  {
    words: '(?:just|only|merely|mere) (?:an? |your )?(?:customer|client|buyer|shop|sale)s?',
    reason: 'makes one end small',
  },
  {
    words: '(?:real|true|proper|genuine) (?:customer|client|buyer|professional)s?',
    reason: 'makes the other end false',
  },
  {
    words: 'still (?:an? )?(?:customer|client)s?|not yet (?:an? )?clients?',
    reason: 'makes it a way that everyone must go',
  },
  { words: 'mature|advanced|sophisticated|primitive|basic', reason: 'makes one end a later stage' },
  { words: 'should become|must become|need to become|grow into', reason: 'tells a business what to be' },
];

/** A word that ranks, where it stands in a text, and why it must go. */
export interface Ranking {
  readonly found: string;
  /** From 0. */
  readonly offset: number;
  readonly reason: string;
}

/** Every word of a text that ranks one end above the other; whole words, capitals or not. */
export function rankingWords(text: string): Ranking[] {
  return rankings.flatMap(({ words, reason }) =>
    [...text.matchAll(new RegExp(`\\b(?:${words})\\b`, 'gi'))].map((match) => ({
      found: match[0],
      offset: match.index,
      reason,
    })),
  );
}
