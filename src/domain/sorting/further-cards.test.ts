import { describe, expect, it } from 'vitest';
import type { InventoryItem } from '../inventory/schema.ts';
import type { ExampleNote } from '../reference/schema.ts';
import { furtherCards } from './further-cards.ts';

const names = { s0: 'a comparison page', s1: 'the blog' };
const base = { kind: 'example', side: 'client', sources: ['s0'], form: 'scenario' } as const;
const entry = (id: string, rest: Partial<InventoryItem> = {}): InventoryItem => ({
  ...base,
  id,
  text: 'It says so.',
  sources: [...base.sources],
  ...rest,
});
const note = (id: string, name: string, frames: ExampleNote['frames'] = ['work']): [string, ExampleNote] => [
  id,
  { id, name, frames, lesson: 'two-counters' },
];
const trade = entry('trade-doctors', {
  kind: 'contested-trade',
  positions: [
    { holder: 's1 comment (reader B)', position: 'They have clients' },
    { holder: 's0', position: "It leaves s1's doctors out" },
  ],
});

describe('furtherCards', () => {
  it('takes what is on no bench, with its word, its speaker and its frames', () =>
    expect(
      furtherCards(
        [entry('example-bank'), entry('example-milk', { side: 'customer' })],
        new Map([note('example-bank', 'Bank'), note('example-milk', 'Buying milk', ['time'])]),
        new Set(['example-bank']),
        names,
      ),
    ).toEqual([
      {
        id: 'milk',
        name: 'Buying milk',
        bin: 'customer',
        frames: ['time'],
        says: [{ who: 'A comparison page', text: 'It says so.' }],
      },
    ]));

  it('calls an example of a contested trade “it depends”, and says who holds what', () => {
    const [card, ...others] = furtherCards(
      [entry('example-doctors', { see: ['trade-doctors'] }), trade],
      new Map([note('example-doctors', 'Doctors'), note('trade-doctors', 'Doctors', ['work', 'time'])]),
      new Set(),
      names,
    );
    expect(others).toEqual([]);
    expect(card).toMatchObject({ id: 'doctors', bin: 'depends', frames: ['work', 'time'] });
    expect(card?.says).toEqual([
      { who: 'A reader of the blog', text: 'They have clients.' },
      { who: 'A comparison page', text: 'It leaves the blog’s doctors out.' },
    ]);
  });

  it('takes a contested trade that no example stands for', () =>
    expect(furtherCards([trade], new Map([note('trade-doctors', 'Doctors')]), new Set(), names)).toMatchObject([
      { id: 'doctors', bin: 'depends' },
    ]));

  it.each([
    ['a whole sector', entry('example-a', { form: 'sector' }), 'Services'],
    ['what is neither', entry('example-a', { side: 'neither' }), 'Eating'],
    ['a name that gives the answer away', entry('example-a'), 'A good client'],
    ['an id that gives the answer away', entry('example-best-client'), 'A buyer of many years'],
    ['a name too long for a card', entry('example-a'), 'x'.repeat(51)],
  ])('leaves out %s', (_, item, name) =>
    expect(furtherCards([item], new Map([note(item.id, name)]), new Set(), names)).toEqual([]),
  );

  it('names a reader as a reader', () =>
    expect(
      furtherCards(
        [entry('example-a', { sources: ['s1'], voice: 'comment (reader B, 2013)' })],
        new Map([note('example-a', 'A case')]),
        new Set(),
        names,
      )[0]?.says[0]?.who,
    ).toBe('A reader of the blog'));
});
