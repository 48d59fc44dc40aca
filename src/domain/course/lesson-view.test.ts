import { describe, expect, it } from 'vitest';
import { citedClaims, citeLetter } from './lesson-view.ts';

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
