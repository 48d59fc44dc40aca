import type { Claim, Source } from '../claims/schema.ts';
import { kindWords } from '../claims/words.ts';

/** The frames by which a reader may ask; `wide` is the wide use under all of them. */
export const courtFrames = ['work', 'time', 'duty', 'name', 'wide'] as const;
export type CourtFrame = (typeof courtFrames)[number];

/** What a source calls the people of a case; `other` is a third word. */
export type CourtWord = 'customer' | 'client' | 'depends' | 'other';

/** One source in a case: who speaks, what kind of source it is and from when, and what it says. */
export interface CourtVoice {
  who: string;
  kind: string;
  /** As known: a year, or "undated". */
  date: string;
  word: CourtWord;
  frame: CourtFrame;
  text: string;
}

/** A business or a group of people whose word the sources argue about. */
export interface CourtCase {
  id: string;
  name: string;
  voices: readonly CourtVoice[];
}

/**
 * The voices of a claim that give the people of a case a word, in the claim's order. Voices without a word or a frame
 * are left out.
 *
 * @param only ids of the sources that speak of this case, where the claim is about more than one; all when absent
 * @param plain turns an author's line into plain text
 */
export function hearVoices(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  only: readonly string[] | undefined,
  plain: (line: string) => string,
): CourtVoice[] {
  return [...claim.for, ...claim.against].flatMap(({ source: id, who, quote, note, frame, says }) => {
    const source = sources.get(id);
    if (!source || !says || !frame || (only && !only.includes(id))) return [];
    const name = source.short ?? source.title;
    // A reader's year stands with the reader; the kind is then the reader's, not the blog's.
    const year = who?.match(/\d{4}$/)?.[0];
    return {
      who: who ? `${name}: ${who.replace(/, \d{4}$/, '')}` : name,
      kind: who && source.kind === 'blog' ? kindWords['reader-comment'] : kindWords[source.kind],
      date: year ?? source.date,
      word: says,
      frame,
      text: plain([quote && `“${quote}”`, note].filter(Boolean).join(', ')),
    };
  });
}

/** The voices that use a frame; all voices without one. */
export function voicesBy({ voices }: CourtCase, frame: CourtFrame | undefined): CourtVoice[] {
  return voices.filter((voice) => frame === undefined || voice.frame === frame);
}

const words: Record<CourtWord, string> = {
  customer: 'customer',
  client: 'client',
  depends: 'it depends',
  other: 'another word',
};

/** How many of these voices say which word, as a sentence without its end: "2 say client, 1 says customer". */
export function countWords(voices: readonly CourtVoice[]): string {
  return (Object.keys(words) as CourtWord[])
    .map((word) => ({ word, count: voices.filter((voice) => voice.word === word).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ word, count }) => `${count} ${count === 1 ? 'says' : 'say'} ${words[word]}`)
    .join(', ');
}
