import { describe, expect, it } from 'vitest';
import type { Card } from './cards.ts';
import { agreementInWords, answerInWords, moveInWords, singlesInWords } from './said.ts';

const vendor = { voice: 'vendor', name: 'A vendor', bin: 'customer', frame: 'time' } as const;
const book = { voice: 'book', name: 'A word book', bin: 'client', frame: 'name' } as const;
const trade = { voice: 'trade', name: 'The trade', bin: 'client', frame: 'name' } as const;
const clear: Card = { id: 'cafe', name: 'Café', places: [vendor] };
const contested: Card = { id: 'salon', name: 'Salon', places: [vendor, book, trade], on: 'The frame.' };

describe('moveInWords', () => {
  it('moveInWords names the bin and the count', () =>
    expect(moveInWords('Salon', 'depends', 3, 12)).toBe('Salon moved to it depends, 3 of 12.'));
  it('moveInWords of a card that goes back', () =>
    expect(moveInWords('Salon', null, 2, 12)).toBe('Salon is back with the cards, 2 of 12 sorted.'));
});

describe('answerInWords', () => {
  it.each([
    [clear, 'customer', 'With you: a vendor (by time).'],
    [clear, 'client', 'Another answer: a vendor (customers, by time).'],
    [
      clear,
      'depends',
      'Another answer: a vendor (customers, by time). All who name it agree. What case would change that?',
    ],
    [
      contested,
      'client',
      'With you: a word book (by name), the trade (by name). Another answer: a vendor (customers, by time). The sources differ here. On what does it depend?',
    ],
    [
      contested,
      'depends',
      'Another answer: a vendor (customers, by time), a word book (clients, by name), the trade (clients, by name). The sources differ here. On what does it depend?',
    ],
  ] as const)('answerInWords %#', (card, bin, words) => expect(answerInWords(card, bin)).toBe(words));

  it('answerInWords never calls an answer right or wrong', () => {
    for (const card of [clear, contested]) {
      for (const bin of ['customer', 'depends', 'client'] as const)
        expect(answerInWords(card, bin)).not.toMatch(/wrong|right|correct|not this/i);
    }
  });
});

describe('agreementInWords', () => {
  it.each([
    [0, 1, 'You differ on the one that it names.'],
    [1, 1, 'You agree on the one that it names.'],
    [0, 3, 'You differ on all 3 that it names.'],
    [2, 2, 'You agree on both that it names.'],
    [3, 3, 'You agree on all 3 that it names.'],
    [2, 3, 'You agree on 2 of the 3 that it names.'],
  ])('agreementInWords of %i of %i', (agrees, named, words) => expect(agreementInWords({ agrees, named })).toBe(words));
});

describe('singlesInWords', () => {
  it.each([
    [[{ name: 'A vendor', agrees: 1 }], 'One more source names one card. You agree with a vendor.'],
    [
      [
        { name: 'Longman', agrees: 0 },
        { name: 'A vendor', agrees: 1 },
        { name: 'The trade', agrees: 0 },
      ],
      '3 more sources name one card each. You agree with a vendor. You differ from Longman, the trade.',
    ],
  ])('singlesInWords %#', (voices, words) => expect(singlesInWords(voices)).toBe(words));
});
