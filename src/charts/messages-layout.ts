import { type MessageWord, messageWords } from '../domain/text/telling-words.ts';
import type { BillSide } from './bill-layout.ts';

/** A short message, and how we read it. */
export interface Message {
  id: string;
  /** Stars stand around the words that tell. */
  text: string;
  reading: BillSide;
  /** Why we read it so. */
  why: string;
}

/** A message in its words: the first opens the quotation, the last closes it. */
export interface MessagePanel {
  message: Message;
  number: number;
  words: (MessageWord & { shown: string })[];
  /** The whole message, without stars. */
  plain: string;
  /** The words that tell, without the punctuation after them; empty when no word tells. */
  tells: string;
  /** What it is about. */
  about: string;
  /** What is said to a reader who chose another. */
  otherwise: string;
}

/**
 * The messages in their order, numbered from 1.
 *
 * @param choices what each reading is called in a sentence: "a product now"
 */
export function layoutMessages(
  messages: readonly Message[],
  choices: Readonly<Record<BillSide, string>>,
): MessagePanel[] {
  return messages.map((message, index) => {
    const words = messageWords(message.text);
    const about = choices[message.reading];
    return {
      message,
      number: index + 1,
      words: words.map((word, nth) => ({
        ...word,
        shown: `${nth === 0 ? '“' : ''}${word.text}${nth === words.length - 1 ? '”' : ''}`,
      })),
      plain: words.map(({ text }) => text).join(' '),
      tells: words.flatMap(({ text, tells }) => (tells ? text.replace(/[.?!,؟]$/, '') : [])).join(' '),
      about,
      otherwise: message.reading === 'depends' ? 'It can be, but it depends.' : `We read it as ${about}.`,
    };
  });
}
