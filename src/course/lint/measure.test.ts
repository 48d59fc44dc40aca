import { describe, expect, it } from 'vitest';
import { grade, measure } from './measure.ts';

describe('measure', () => {
  it('measure(text) finds sentences, words and syllables', () => {
    expect(measure('She buys a book. “Is it new?” – yes, 20 of them.')).toEqual([
      { text: 'She buys a book.', words: 4, syllables: 4, offset: 0 },
      { text: '“Is it new?”', words: 3, syllables: 3, offset: 17 },
      { text: '– yes, 20 of them.', words: 4, syllables: 4, offset: 30 },
    ]);
  });

  it('measure(punctuation) finds no sentence', () => {
    expect(measure('– …')).toEqual([]);
  });
});

describe('grade', () => {
  it('grade(sentences) is the Flesch–Kincaid grade', () => {
    const sentence = { text: '', words: 10, syllables: 15, offset: 0 };
    expect(grade([sentence, sentence])).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 5);
  });

  it('grade(nothing) is not a number', () => {
    expect(grade([])).toBeNaN();
  });
});
