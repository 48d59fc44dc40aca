import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../reference/schema.ts';
import { citedClaims, citeLetter, earlierTerms } from './lesson-view.ts';

describe('citedClaims', () => {
  it('citedClaims lists each claim once, in order of first citation', () =>
    expect(citedClaims('<Cited claims="b a">x</Cited>\n<Cited claims="a c">y</Cited>')).toEqual(['b', 'a', 'c']));
  it('citedClaims of a body without claims is empty', () => expect(citedClaims('Just words.')).toEqual([]));
});

describe('citeLetter', () => {
  it.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [27, 'ab'],
    [52, 'ba'],
  ])('citeLetter(%i) is %s', (index, letter) => expect(citeLetter(index)).toBe(letter));
});

describe('earlierTerms', () => {
  const entry = (id: string, term: string, lesson?: string, kind: 'term' | 'pair' = 'term'): GlossaryEntry => ({
    id,
    term,
    kind,
    text: 'Explained.',
    sources: [],
    verified: true,
    ...(lesson ? { lesson } : {}),
  });
  const glossary = [
    entry('frame', 'frame', 'one'),
    entry('scope', 'scope', 'three'),
    entry('wide-use', 'wide use', 'one'),
    entry('guest', 'guest'),
    entry('pair', 'frame / picture', 'one', 'pair'),
  ];
  const numbers = new Map([
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ]);

  it('earlierTerms finds terms of earlier lessons that the text uses, in any form', () =>
    expect(
      earlierTerms(glossary, { number: 2, text: 'Two <b>frames</b>, one scope, a guest.' }, numbers).map(
        ({ id }) => id,
      ),
    ).toEqual(['frame']));
  it('earlierTerms ignores attributes and words inside words', () =>
    expect(earlierTerms(glossary, { number: 2, text: '<Cited claims="frame">Framework</Cited>' }, numbers)).toEqual(
      [],
    ));
});
