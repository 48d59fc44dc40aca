import { describe, expect, it } from 'vitest';
import { countSeats, type SeatedLanguage, wordsOn } from './chairs.ts';

const chairs = ['shop', 'lawyer', 'hotel'];
const language = (...words: string[][]): SeatedLanguage => ({
  id: 'xx',
  name: 'Example',
  verified: true,
  words: words.map((own, index) => ({ word: `w${index}`, chairs: own })),
});

describe('wordsOn', () => {
  it('gives all words of a chair in the order of the language', () => {
    const both = language(['shop', 'lawyer'], ['hotel'], ['lawyer']);
    expect(wordsOn(both, 'lawyer').map(({ word }) => word)).toEqual(['w0', 'w2']);
    expect(wordsOn(both, 'computer')).toEqual([]);
  });
});

describe('countSeats', () => {
  it.each([
    [[], 0, 0],
    [[[]], 0, 0],
    [[['shop', 'lawyer', 'hotel']], 1, 3],
    [[['shop'], ['shop']], 2, 1],
    [[['shop'], ['lawyer'], ['elsewhere']], 2, 2],
  ])('of %j is %i words on %i chairs', (words, count, taken) => {
    expect(countSeats(language(...(words as string[][])), chairs)).toEqual({ words: count, chairs: taken });
  });
});
