import { type AnswerKey, answerKey } from './answer-key.ts';
import { type KeyWord, keyWord } from './key-word.ts';
import type { Item } from './schema.ts';

/** What choosing and scoring an item need of it, without its words. */
export interface IndexedItem {
  readonly id: string;
  readonly version: number;
  readonly lesson: string;
  readonly objective: string;
  readonly place: Item['place'];
  /** The word of the right answer, where it uses one of the two. */
  readonly word?: KeyWord;
  readonly key: AnswerKey;
}

/** All items of the course without their words, in course order. */
export type ItemIndex = readonly IndexedItem[];

/** An item without its words. */
export function indexItem(item: Item): IndexedItem {
  const { id, version, lesson, objective, place } = item;
  const word = keyWord(item);
  return { id, version, lesson, objective, place, ...(word && { word }), key: answerKey(item) };
}
