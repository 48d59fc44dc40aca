import { type AnswerKey, answerKey } from './answer-key.ts';
import { type KeyWord, keyWord } from './key-word.ts';
import type { Item } from './schema.ts';

/** What choosing an item needs of it, without its words. */
export interface PooledItem {
  readonly id: string;
  readonly version: number;
  readonly lesson: string;
  readonly objective: string;
  readonly place: Item['place'];
  /** The word of the right answer, where it uses one of the two. */
  readonly word?: KeyWord;
}

/** What scoring an item needs beside that. */
export interface IndexedItem extends PooledItem {
  readonly key: AnswerKey;
}

/** Items to choose from; those of one objective stand together. */
export type Pool = readonly PooledItem[];

/** Items that answers can be scored by. */
export type ItemIndex = readonly IndexedItem[];

/** A pool as it is sent: by lesson and objective, so that an id is written once. */
export type PackedPool = Record<string, Record<string, PackedItem[]>>;
type PackedItem = [id: string, version: number, place: Item['place'], word?: KeyWord];

/** Pack a pool for the way to the browser. */
export function packPool(pool: Pool): PackedPool {
  const packed: PackedPool = {};
  for (const { id, version, lesson, objective, place, word } of pool) {
    packed[lesson] ??= {};
    packed[lesson][objective] ??= [];
    packed[lesson][objective].push(word ? [id, version, place, word] : [id, version, place]);
  }
  return packed;
}

/** Unpack a pool. */
export function unpackPool(packed: PackedPool): PooledItem[] {
  return Object.entries(packed).flatMap(([lesson, objectives]) =>
    Object.entries(objectives).flatMap(([objective, items]) =>
      items.map(([id, version, place, word]) => ({ id, version, lesson, objective, place, ...(word && { word }) })),
    ),
  );
}

/** An item without its words. */
export function indexItem(item: Item): IndexedItem {
  const { id, version, lesson, objective, place } = item;
  const word = keyWord(item);
  return { id, version, lesson, objective, place, ...(word && { word }), key: answerKey(item) };
}
