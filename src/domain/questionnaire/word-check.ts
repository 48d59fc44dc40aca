import type { Segment } from './headline.ts';
import { strongestPulls } from './pulls.ts';
import type { Result, Wording } from './schema.ts';
import type { PayerWord } from './unscored.ts';

/** How many dimensions a word check names. */
const mostNamed = 2;

const otherWord =
  'Patients, guests, members, students, passengers: your field has its own word. Keep it: the result is about how you work, not what you call people.';

/**
 * What to say about the word that an owner uses, beside the result of the answers (Advice 4); empty when there is
 * nothing to say.
 *
 * A word of another kind is set apart from the result. “Customers” and “clients” are held against the side, unless
 * that is mixed or a close call, and the two dimensions that pull most to that side are named.
 */
export function wordCheck(wording: Wording, result: Result, word: PayerWord | undefined): Segment[] {
  if (result.status !== 'ok' || result.side === 'mixed' || !word || word === 'both') return [];
  if (word === 'other') return [{ text: otherWord }];
  const { side } = result;
  if (word === `${side}s` || result.sure === 'close call') return [];
  const topics = strongestPulls(result.pulls, side)
    [side].slice(0, mostNamed)
    .map(({ dim }) => wording.dimensions.find(({ id }) => id === dim)?.topic ?? dim);
  return [
    { text: `You say “${word}”. Your answers read more like a ` },
    { text: side, as: side },
    { text: ` business on ${topics.join(' and ')}. That can be a fine choice: many trades keep a word by habit.` },
  ];
}
