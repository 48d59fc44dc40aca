import { describe, expect, it } from 'vitest';
import { normaliseAnswer, scoreSentence } from './score-sentence.ts';

const item = { id: 'define-client', accept: ['takes {clients’} advice', 'is advised'] };

describe('scoreSentence', () => {
  it.each(['takes clients’ advice', "Takes  clients' ADVICE.", ' is advised ', 'Is advised .'])(
    'scoreSentence accepts %s',
    (response) => expect(scoreSentence(item, response)).toMatchObject({ kind: 'scored', correct: true }),
  );

  it('scoreSentence marks another answer as not correct, and keeps it as it was written', () =>
    expect(scoreSentence(item, ' Buys a Thing. ')).toEqual({
      kind: 'scored',
      correct: false,
      given: 'Buys a Thing.',
      key: 'takes clients’ advice',
    }));

  it.each([null, '', '  ', '.'])('scoreSentence takes %j as unanswered, never as wrong', (response) =>
    expect(scoreSentence(item, response)).toEqual({ kind: 'unanswered' }),
  );

  it('scoreSentence refuses an item that accepts nothing', () =>
    expect(() => scoreSentence({ id: 'empty', accept: [] }, 'a')).toThrow('item empty accepts no answer'));
});

describe('normaliseAnswer', () => {
  it('normaliseAnswer takes off one last full stop and keeps what stands inside', () =>
    expect(normaliseAnswer('U.K. advice..')).toBe('u.k. advice.'));
});

describe('a near miss', () => {
  const one = { id: 'her-client', accept: ['client', 'customer'] };
  it.each([
    ['clients', 'ending'],
    ['the client’s', 'ending'],
    ['cleint', 'spelling'],
    ['costumer', 'spelling'],
    ['custmoer', 'spelling'],
  ])('scoreSentence says that %s is near, by its %s', (response, near) =>
    expect(scoreSentence(one, response)).toMatchObject({ kind: 'scored', correct: false, near }),
  );
  it.each(['patient', 'buyer', 'clown', 'x'])('scoreSentence says that %s is not near', (response) =>
    expect(scoreSentence(one, response)).not.toHaveProperty('near'),
  );
  it('scoreSentence never calls one of the two words near the other', () =>
    expect(scoreSentence({ id: 'x', accept: ['client'] }, 'customer')).not.toHaveProperty('near'));
});
