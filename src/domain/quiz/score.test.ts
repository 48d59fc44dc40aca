import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackFor } from './feedback.ts';
import { scoreItem } from './score.ts';
import { shuffledChoices } from './shuffle.ts';

const item = {
  id: 'cash-sale',
  choices: [
    { id: 'yes', text: 'Yes', why: 'Because.' },
    { id: 'no', text: 'No', key: true as const, why: 'Because.' },
    { id: 'depends', text: 'It depends', why: 'Because.' },
  ],
};

describe('scoreItem', () => {
  it('scoreItem marks the key as correct', () =>
    expect(scoreItem(item, 'no')).toEqual({ kind: 'scored', correct: true, chosen: 'no', key: 'no' }));
  it('scoreItem marks another choice as not correct and names the key', () =>
    expect(scoreItem(item, 'yes')).toEqual({ kind: 'scored', correct: false, chosen: 'yes', key: 'no' }));
  it.each([null, '', 'gone', '__proto__'])('scoreItem takes %s as unanswered, never as wrong', (response) =>
    expect(scoreItem(item, response)).toEqual({ kind: 'unanswered' }),
  );
  it('scoreItem refuses an item without a key', () =>
    expect(() => scoreItem({ id: 'keyless', choices: [{ id: 'a' }] }, 'a')).toThrow('item keyless has no key'));
});

describe('feedbackFor', () => {
  it('feedbackFor is empty before an answer', () => expect(feedbackFor(item, null)).toEqual([]));
  it('feedbackFor gives every choice a verdict, in order', () =>
    expect(feedbackFor(item, 'yes')).toEqual([
      { id: 'yes', verdict: 'not-this-one', yours: true },
      { id: 'no', verdict: 'correct', yours: false },
      { id: 'depends', verdict: 'other', yours: false },
    ]));
  it('feedbackFor shows one correct choice whatever was chosen', () =>
    fc.assert(
      fc.property(fc.constantFrom('yes', 'no', 'depends'), (choice) => {
        const shown = feedbackFor(item, choice);
        expect(shown.filter(({ verdict }) => verdict === 'correct').map(({ id }) => id)).toEqual(['no']);
        expect(shown.filter(({ yours }) => yours).map(({ id }) => id)).toEqual([choice]);
      }),
      { seed: 20261121 },
    ));
});

describe('shuffledChoices', () => {
  it('shuffledChoices gives the same order each time and loses nothing', () => {
    const order = shuffledChoices(item).map(({ id }) => id);
    expect(shuffledChoices(item).map(({ id }) => id)).toEqual(order);
    expect([...order].sort()).toEqual(['depends', 'no', 'yes']);
  });
  it('shuffledChoices keeps the written order of a scale', () =>
    expect(shuffledChoices({ ...item, scale: true }).map(({ id }) => id)).toEqual(['yes', 'no', 'depends']));
  it('shuffledChoices puts the key in each position about equally often', () => {
    const counts = [0, 0, 0];
    for (let n = 0; n < 3000; n++) {
      const at = shuffledChoices({ ...item, id: `item-${n}` }).findIndex(({ key }) => key);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(900);
  });
});
