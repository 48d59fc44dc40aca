import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from './inline.ts';

const seed = 20261121;

describe('parseInline', () => {
  it.each([
    ['Both are {customers}.', 'text:Both are |moment:customers|text:.'],
    ['{Clients} ask first.', 'thread:Clients|text: ask first.'],
    ['The {clients’} choice', 'text:The |thread:clients’|text: choice'],
    ['The word *client* is old.', 'text:The word |word:client|text: is old.'],
    ['{client}{customer}', 'thread:client|moment:customer'],
    ['plain', 'text:plain'],
    ['', ''],
  ])('parseInline(%j) gives %s', (line, expected) => {
    expect(show(line)).toBe(expected);
  });

  it.each(['{buyer}', '{customers', 'customers}', '4 * 500 * 2', '*', '**', '{}', '{ customers }'])(
    'parseInline(%j) keeps what only looks like mark-up as text',
    (line) => {
      expect(show(line)).toBe(`text:${line}`);
    },
  );

  it('parseInline(line) takes any line without throwing, and loses nothing but mark-up signs', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', '{', '}', '*', 'customer', 'client', '’') });
    fc.assert(
      fc.property(line, (text) => {
        const bare = (s: string) => s.replaceAll(/[{}*]/g, '');
        expect(bare(plainText(text))).toBe(bare(text));
      }),
      { seed },
    );
  });

  it('parseInline(line) gives no empty segment and no two texts side by side', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('x', '{client}', '*y*', '{', '*') }), (text) => {
        const segments = parseInline(text);
        expect(segments.every((segment) => segment.text.length > 0)).toBe(true);
        expect(segments.some((s, i) => s.kind === 'text' && segments[i + 1]?.kind === 'text')).toBe(false);
      }),
      { seed },
    );
  });
});

describe('plainText', () => {
  it('plainText(line) strips the mark-up', () => {
    expect(plainText('{Customers} say *client* too.')).toBe('Customers say client too.');
  });
});

function show(line: string): string {
  return parseInline(line)
    .map((segment) => `${segment.kind}:${segment.text}`)
    .join('|');
}
