import type { Misconception } from '../claims/schema.ts';
import { type ChoiceLetter, choiceLetters, keyLetter } from './choice-letters.ts';
import type { ChoiceItem } from './schema.ts';
import { shuffledChoices } from './shuffle.ts';

/** One line of a printed answer key, with an author's mark-up still in its texts. */
export interface KeyEntry {
  readonly letter: ChoiceLetter;
  /** The right choice's text. */
  readonly answer: string;
  /** One sentence. */
  readonly reason: string;
  /** A wrong choice that may tempt, and the belief or slip behind it. */
  readonly mistake: { readonly letter: ChoiceLetter; readonly text: string } | undefined;
}

const shortSentence = 8;

/** The first sentence of an explanation that says enough to stand alone: eight words or more, else the first. */
export function oneSentence(why: string): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(why)].map(({ segment }) =>
    segment.trim(),
  );
  return sentences.find((sentence) => sentence.split(/\s+/).length >= shortSentence) ?? sentences[0] ?? why;
}

/** What a trainer's key says of an item; letters are those of the worksheet. */
export function keyEntry(item: ChoiceItem, misconceptions: ReadonlyMap<string, Pick<Misconception, 'say'>>): KeyEntry {
  const choices = shuffledChoices(item);
  const right = choices.find(({ key }) => key);
  const tempting =
    choices.find(({ misconception }) => misconceptions.has(misconception ?? '')) ??
    choices.find(({ rationale }) => rationale);
  const belief = tempting && (misconceptions.get(tempting.misconception ?? '')?.say ?? tempting.rationale);
  return {
    letter: keyLetter(item),
    answer: right?.text ?? '',
    reason: oneSentence(right?.why ?? ''),
    mistake: tempting && belief ? { letter: choiceLetters[choices.indexOf(tempting)] ?? 'A', text: belief } : undefined,
  };
}
