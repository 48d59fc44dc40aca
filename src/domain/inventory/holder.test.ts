import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { holderInWords, holderSources, textInWords } from './holder.ts';

const names = {
  s0: 'a comparison page',
  s1: 'the blog On Quality',
  s2: 'a short article',
  s3: 'a CRM vendor’s article',
  s4: 'a long blog post',
};

describe('holderInWords', () => {
  it.each([
    ['s0', 'a comparison page'],
    ['s1 comment (reader B, first paragraph)', 'a reader of the blog On Quality'],
    ['s1 comments (reader D; Anonymous)', 'readers of the blog On Quality'],
    ['s1 comment (Anonymous)', 'a reader of the blog On Quality'],
    [
      'dictionary (s1), s0 definition',
      'a dictionary that the blog On Quality quotes, a comparison page (its definition)',
    ],
    ['s4 (slip)', 'a long blog post, in passing'],
    ['s4 loyalty section', 'a long blog post (its loyalty section)'],
    ['s3 and s2 definitions', 'a CRM vendor’s article and a short article, in their definitions'],
    ['all articles', 'all articles'],
  ])('holderInWords(%s) is %s', (holder, words) => expect(holderInWords(holder, names)).toBe(words));

  it('holderInWords leaves no id and no reader’s letter in any holder of the inventory', () => {
    const inventory = parse(readFileSync(new URL('../../../content/inventory.yaml', import.meta.url), 'utf8')) as {
      positions?: { holder: string }[];
    }[];
    const holders = inventory.flatMap(({ positions = [] }) => positions.map(({ holder }) => holder));
    expect(holders.length).toBeGreaterThan(90);
    for (const holder of holders) expect(holderInWords(holder, names)).not.toMatch(/\bs\d\b|reader [A-Z]\b|Anonymous/);
  });
});

describe('holderSources', () => {
  it.each([
    ['s4, s0, s2', ['s4', 's0', 's2']],
    ['s1 table, s1 comment (reader A)', ['s1']],
    ['all articles', ['s0', 's1', 's2', 's3', 's4']],
    ['dictionary', []],
  ])('holderSources(%s)', (holder, ids) => expect(holderSources(holder)).toEqual(ids));
});

describe('textInWords', () => {
  it.each([
    ["One of s3's businesses.", 'One of a CRM vendor’s article’s businesses.'],
    ['s0 asks, s1 answers.', 'a comparison page asks, the blog On Quality answers.'],
    ["A lawyer's word.", 'A lawyer’s word.'],
  ])('textInWords(%s) is %s', (text, words) => expect(textInWords(text, names)).toBe(words));
});
