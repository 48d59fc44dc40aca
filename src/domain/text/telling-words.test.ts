import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageWords } from './telling-words.ts';

it.each([
  ['', []],
  ['Hello', [['Hello', false]]],
  [
    '*Where* is my order?',
    [
      ['Where', true],
      ['is', false],
      ['my', false],
      ['order?', false],
    ],
  ],
  [
    'What *would you do*, dear?',
    [
      ['What', false],
      ['would', true],
      ['you', true],
      ['do,', true],
      ['dear?', false],
    ],
  ],
  [
    'The zip is *broken*.',
    [
      ['The', false],
      ['zip', false],
      ['is', false],
      ['broken.', true],
    ],
  ],
  [
    'a * b',
    [
      ['a', false],
      ['*', false],
      ['b', false],
    ],
  ],
  [
    'أين *طلبي*؟',
    [
      ['أين', false],
      ['طلبي؟', true],
    ],
  ],
])('messageWords(%j)', (message, words) => {
  expect(messageWords(message).map(({ text, tells }) => [text, tells])).toEqual(words);
});

it('messageWords loses no word, whatever is starred', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}[,.?]?$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 9 }), (all) => {
      const message = all.map(([text, tells]) => (tells ? `*${text}*` : text)).join(' ');
      expect(messageWords(message)).toEqual(all.map(([text, tells]) => ({ text, tells })));
    }),
    { seed: 20261122 },
  );
});
