/** Situations of the figure "Six chairs" (lesson 12). */
export const chairIds = ['shop', 'order', 'lawyer', 'social-work', 'hotel', 'computer'] as const;

/** A word of a language, and the situations in which its sources use it. */
export interface SeatedWord {
  word: string;
  /** In Latin letters, for words in another script. */
  said?: string | undefined;
  /** Ids of situations, "chairs". */
  chairs: readonly string[];
}

/** What the figure of chairs shows of a language. */
export interface SeatedLanguage {
  /** BCP 47 tag. */
  id: string;
  name: string;
  dir?: 'rtl' | undefined;
  /** False: shown with the label "not verified". */
  verified: boolean;
  words: readonly SeatedWord[];
}

/** The words on one chair, in the language's order; none where its sources name no word. */
export function wordsOn({ words }: SeatedLanguage, chair: string): SeatedWord[] {
  return words.filter(({ chairs }) => chairs.includes(chair));
}

/** How many words a language has for these chairs, and how many chairs have a word. */
export function countSeats(language: SeatedLanguage, chairs: readonly string[]): { words: number; chairs: number } {
  const taken = chairs.filter((chair) => wordsOn(language, chair).length > 0);
  return { words: new Set(taken.flatMap((chair) => wordsOn(language, chair))).size, chairs: taken.length };
}
