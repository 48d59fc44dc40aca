/** A meaning of a word, with the year in which a source first has it. */
export interface Meaning {
  year: number;
  text: string;
}

/**
 * The newest meaning that the sources have by a year: the last one that began in it or before. Older meanings may live
 * on beside it. None when the word's first meaning is younger.
 */
export function meaningAt<T extends Meaning>(meanings: readonly T[], year: number): T | undefined {
  return meanings
    .filter((meaning) => meaning.year <= year)
    .reduce<T | undefined>((newest, next) => (newest && newest.year > next.year ? newest : next), undefined);
}
