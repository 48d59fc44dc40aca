import { fleschKincaid } from 'flesch-kincaid';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
  /** Where it begins in the text, from 0. */
  readonly offset: number;
}

const english = unified().use(retextEnglish);

/** The sentences of an English text, each with its words and syllables. Punctuation alone is no sentence. */
export function measure(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  visit(english.parse(text), 'SentenceNode', (node) => {
    const words = node.children.filter((child) => child.type === 'WordNode').map((word) => textOf(word));
    const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    const offset = node.position?.start.offset ?? 0;
    if (words.length > 0) sentences.push({ text: textOf(node), words: words.length, syllables, offset });
  });
  return sentences;
}

export function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

/** Flesch–Kincaid grade: 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid et al. 1975). NaN without sentences. */
export function grade(sentences: readonly Sentence[]): number {
  return fleschKincaid({
    sentence: sentences.length,
    word: wordsIn(sentences),
    syllable: sentences.reduce((sum, { syllables }) => sum + syllables, 0),
  });
}
