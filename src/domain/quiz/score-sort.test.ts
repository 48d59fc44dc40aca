import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSort } from './score-sort.ts';

const item = {
  cards: [
    { id: 'loaf', key: 'customer' },
    { id: 'will', key: 'client' },
    { id: 'haircut', key: 'depends' },
  ] as const,
};

describe('scoreSort', () => {
  it('scoreSort scores each card and all together', () =>
    expect(scoreSort(item, { loaf: 'customer', will: 'client', haircut: 'client' })).toEqual({
      kind: 'scored',
      correct: false,
      right: 2,
      answered: 3,
      cards: [
        { id: 'loaf', key: 'customer', kind: 'scored', correct: true, chosen: 'customer' },
        { id: 'will', key: 'client', kind: 'scored', correct: true, chosen: 'client' },
        { id: 'haircut', key: 'depends', kind: 'scored', correct: false, chosen: 'client' },
      ],
    }));

  it('scoreSort is correct when every card is', () =>
    expect(scoreSort(item, { loaf: 'customer', will: 'client', haircut: 'depends' })).toMatchObject({
      kind: 'scored',
      correct: true,
      right: 3,
    }));

  it('scoreSort calls an item with open cards neither right nor wrong', () => {
    const score = scoreSort(item, { loaf: 'client', will: null });
    expect(score).toMatchObject({ kind: 'partial', right: 0, answered: 1 });
    expect(score).not.toHaveProperty('correct');
    expect(score.cards.map(({ kind }) => kind)).toEqual(['scored', 'unanswered', 'unanswered']);
  });

  it.each([{}, { gone: 'client' }, { loaf: '' }, { loaf: 'both' }, { __proto__: { loaf: 'customer' } }])(
    'scoreSort takes %o as unanswered, never as wrong',
    (response) => expect(scoreSort(item, response as Record<string, string>)).toMatchObject({ kind: 'unanswered' }),
  );

  it('scoreSort counts right cards among answered cards, whatever was put where', () => {
    const answer = fc.constantFrom('customer', 'depends', 'client', 'other', null);
    return fc.assert(
      fc.property(fc.record({ loaf: answer, will: answer, haircut: answer }), (response) => {
        const { cards, right, answered } = scoreSort(item, response);
        expect(right).toBe(item.cards.filter(({ id, key }) => response[id] === key).length);
        expect(cards.filter(({ kind }) => kind === 'scored')).toHaveLength(answered);
        expect(right).toBeLessThanOrEqual(answered);
      }),
      { seed: 20261121 },
    );
  });
});
