import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMessages } from './messages-layout.ts';

const choices = { customer: 'a product now', depends: 'either', client: 'a result later' };
const message = (text: string) => ({ id: 'm', text, reading: 'client' as const, why: '' });
const panel = (text: string) => layoutMessages([message(text)], choices)[0];

describe('layoutMessages', () => {
  it('opens the quotation at the first word and closes it at the last', () =>
    expect(panel('Can you *help* me?')?.words.map(({ shown, tells }) => [shown, tells])).toEqual([
      ['“Can', false],
      ['you', false],
      ['help', true],
      ['me?”', false],
    ]));
  it('quotes a message of one word', () =>
    expect(panel('*Help*!')?.words.map(({ shown }) => shown)).toEqual(['“Help!”']));
  it('names the words that tell without what follows them', () =>
    expect(panel('Did your *advice work*?')?.tells).toBe('advice work'));
  it('has no word for an empty message, and no panel for no message', () => {
    expect(panel('')?.words).toEqual([]);
    expect(layoutMessages([], choices)).toEqual([]);
  });
  it('says in words and in plain text the same', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 9 }), (words) => {
        const { plain, words: shown } = panel(words.join(' ')) ?? { plain: '', words: [] };
        expect(plain).toBe(words.join(' '));
        expect(shown.map((word) => word.shown).join(' ')).toBe(`“${plain}”`);
      }),
      { seed: 20261122 },
    );
  });
});
