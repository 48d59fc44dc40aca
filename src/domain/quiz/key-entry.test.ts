import { describe, expect, it } from 'vitest';
import { choiceLetters } from './choice-letters.ts';
import { keyEntry, oneSentence } from './key-entry.ts';
import type { ChoiceItem } from './schema.ts';
import { shuffledChoices } from './shuffle.ts';

describe('oneSentence', () => {
  it.each([
    [
      'the first that says enough',
      'The number is the same. Her visits share a person and a goal. They form one thread.',
      'Her visits share a person and a goal.',
    ],
    [
      'the first, where it is long enough',
      'The lamps are the same for any buyer here. So he is one.',
      'The lamps are the same for any buyer here.',
    ],
    ['the first, where all are short', 'It is set. It is ready.', 'It is set.'],
    ['a whole text without a full stop', 'ready for all', 'ready for all'],
    ['nothing of nothing', '', ''],
  ])('oneSentence takes %s', (_, why, sentence) => {
    expect(oneSentence(why)).toBe(sentence);
  });
});

const misconceptions = new Map([['just-polite', { say: 'It is only a polite word.' }]]);
const item = (wrong: object, other: object = {}) =>
  ({
    id: 'lamps',
    choices: [
      { id: 'polite', text: 'because it is polite', why: 'It looks polite.', ...wrong },
      { id: 'ready', text: 'because it is ready-made', key: true, why: 'It was ready before he came into the shop.' },
      { id: 'large', text: 'because it is large', why: 'It is large.', ...other },
    ],
  }) as unknown as ChoiceItem;

describe('keyEntry', () => {
  const letterOf = (entry: ChoiceItem, id: string) =>
    choiceLetters[shuffledChoices(entry).findIndex((choice) => choice.id === id)];

  it('keyEntry gives the letter that every sheet shows, the answer and one sentence of reason', () => {
    const lamps = item({ misconception: 'just-polite' });
    expect(keyEntry(lamps, misconceptions)).toEqual({
      letter: letterOf(lamps, 'ready'),
      answer: 'because it is ready-made',
      reason: 'It was ready before he came into the shop.',
      mistake: { letter: letterOf(lamps, 'polite'), text: 'It is only a polite word.' },
    });
  });

  it('keyEntry names a slip where no belief stands behind a wrong choice', () => {
    const lamps = item({}, { rationale: 'Looks at the size.' });
    expect(keyEntry(lamps, misconceptions).mistake).toEqual({
      letter: letterOf(lamps, 'large'),
      text: 'Looks at the size.',
    });
  });

  it('keyEntry names no mistake where the item has none', () => {
    expect(keyEntry(item({}), misconceptions).mistake).toBeUndefined();
  });
});
