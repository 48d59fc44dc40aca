import { parseInline } from './inline.ts';

/** One word of a message as a reader chooses it, with the punctuation that belongs to it. */
export interface MessageWord {
  readonly text: string;
  /** This word tells what the message is about. */
  readonly tells: boolean;
}

/**
 * The words of a message in which stars stand around those that tell: `*Where* is my order?`. Punctuation stays with
 * its word; a message without stars has no word that tells.
 */
export function messageWords(message: string): MessageWord[] {
  const words: { text: string; tells: boolean }[] = [];
  let joined = false;
  for (const { kind, text } of parseInline(message)) {
    for (const part of text.split(/(\s+)/)) {
      if (/^\s*$/.test(part)) {
        if (part) joined = false;
        continue;
      }
      const last = joined ? words.at(-1) : undefined;
      if (last) {
        last.text += part;
        last.tells ||= kind === 'word';
      } else words.push({ text: part, tells: kind === 'word' });
      joined = true;
    }
  }
  return words;
}
