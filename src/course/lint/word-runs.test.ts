import { describe, expect, it } from 'vitest';
import { formatHashes, parseHashes, wordRuns } from './word-runs.ts';

const hashes = (text: string) => wordRuns(text).map(({ hash }) => hash);

describe('wordRuns', () => {
  it('wordRuns gives one run for eight words, two for nine, none for seven', () => {
    expect(hashes('one two three four five six seven')).toEqual([]);
    expect(hashes('one two three four five six seven eight')).toHaveLength(1);
    expect(hashes('one two three four five six seven eight nine')).toHaveLength(2);
  });

  it('wordRuns hears no capitals, signs or apostrophes', () => {
    const plain = hashes('a clients word and 1 well made thing');
    expect(hashes('– A client’s “word”, and\n1 well-made thing!')).toEqual(plain);
    expect(hashes('a clients word and 2 well made thing')).not.toEqual(plain);
  });

  it('wordRuns does not go across a break', () =>
    expect(hashes('one two three four | five six seven eight')).toEqual([]));

  it('wordRuns says where a run begins and ends', () =>
    expect(wordRuns('– one two three four five six seven eight.')).toMatchObject([{ start: 2, end: 41 }]));
});

describe('formatHashes and parseHashes', () => {
  it('formatHashes and parseHashes keep every hash, once and sorted', () => {
    const some = hashes('one two three four five six seven eight nine ten '.repeat(4));
    const kept = [...parseHashes(formatHashes([...some, 0, 2 ** 40 - 1]))];
    expect(kept).toEqual([...new Set([...some, 0, 2 ** 40 - 1])].sort((a, b) => a - b));
  });
});
