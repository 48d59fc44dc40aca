import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerKey, isRight } from './answer-key.ts';
import { keyWord } from './key-word.ts';
import { formatPlaced, parsePlaced } from './placed.ts';
import { itemFileSchema } from './schema.ts';

const read = (lesson: string) =>
  itemFileSchema.parse(parse(readFileSync(new URL(`../../../content/quiz/${lesson}.yaml`, import.meta.url), 'utf8')))
    .items;
const items = ['price-or-agreement', 'who-can-judge', 'two-counters'].flatMap(read);
const sort = items.find(({ type }) => type === 'sort-six');
const sentence = items.find(({ type }) => type === 'finish-the-sentence');

describe('answerKey and isRight', () => {
  it('isRight scores a stored choice', () => {
    expect(isRight('thread', 'thread')).toBe(true);
    expect(isRight('thread', 'moment')).toBe(false);
    expect(isRight('thread', '')).toBeUndefined();
  });

  it('isRight scores a stored sort: all cards, some, or not all placed', () => {
    if (!sort || !('cards' in sort)) throw new Error('no sort');
    const key = answerKey(sort);
    const right = Object.fromEntries(sort.cards.map((card) => [card.id, card.key]));
    const [first = ''] = Object.keys(right);
    expect(isRight(key, formatPlaced(right))).toBe(true);
    expect(isRight(key, formatPlaced({ ...right, [first]: right[first] === 'client' ? 'depends' : 'client' }))).toBe(
      false,
    );
    expect(isRight(key, formatPlaced({ ...right, [first]: null }))).toBeUndefined();
  });

  it('isRight scores what was typed', () => {
    if (!sentence) throw new Error('no sentence');
    const key = answerKey(sentence);
    expect(isRight(key, ' A  Client. ')).toBe(true);
    expect(isRight(key, 'customer')).toBe(false);
    expect(isRight(key, ' ')).toBeUndefined();
  });

  it('every item of a file has a key that its own answer meets', () => {
    for (const item of items) {
      const key = answerKey(item);
      const own = typeof key === 'string' ? key : 'cards' in key ? formatPlaced(key.cards) : (key.accept[0] ?? '');
      expect(isRight(key, own), item.id).toBe(true);
    }
  });
});

describe('formatPlaced and parsePlaced', () => {
  it('parsePlaced reads what formatPlaced wrote, whatever the order of the cards', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom('customer', 'depends', 'client')),
        (placed) => {
          expect(parsePlaced(formatPlaced(placed))).toEqual({ ...placed });
          expect(formatPlaced(Object.fromEntries(Object.entries(placed).reverse()))).toBe(formatPlaced(placed));
        },
      ),
      { seed: 20261121 },
    ));
  it('parsePlaced never throws, and no card reaches the prototype', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parsePlaced(text)),
      { seed: 20261121 },
    );
    parsePlaced('__proto__=client');
    expect(({} as Record<string, string>).client).toBeUndefined();
  });
});

describe('keyWord', () => {
  const withKey = (text: string, stem = 'What is it?') =>
    keyWord({ stem, choices: [{ text: 'A client or a customer' }, { text, key: true }] } as never);
  it.each([
    ['A {client}, because the work is made for her', undefined, 'client'],
    ['A customer, because it is ready-made', undefined, 'customer'],
    ['Not a customer but a client', undefined, undefined],
    ['Mia, because it is her case', 'By the work test, who is the {client}?', 'client'],
    ['A train', 'A {client} waits. Which service has {customers}?', 'customer'],
    ['The same person each time', 'What joins the visits?', undefined],
  ])('keyWord of %s (%s) is %s', (text, stem, word) => expect(withKey(text, stem)).toBe(word));
});
