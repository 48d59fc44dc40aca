import { plainText } from '../text/inline.ts';
import type { Item } from './schema.ts';
import type { SortKey } from './score-sort.ts';
import { shuffledById, shuffledChoices } from './shuffle.ts';

/** What every shown item has: plain text. */
interface Shown {
  id: string;
  version: number;
  stem: string;
}

/** A choice as a page shows it. */
export interface ShownChoice {
  id: string;
  text: string;
  key: boolean;
  why: string;
  /** The wrong belief behind a wrong choice. */
  misconception?: string | undefined;
}

/** An item with choices as a page shows it, in their shown order. */
export interface ShownChoiceItem extends Shown {
  choices: ShownChoice[];
}

/** An item whose cards are put under a word or under "it depends". */
export interface ShownSortItem extends Shown {
  cards: { id: string; text: string; key: SortKey; why: string; misconception?: string | undefined }[];
}

/** An item whose answer is typed. */
export interface ShownSentenceItem extends Shown {
  accept: string[];
  why: string;
}

/** An item of any type as a page shows it. */
export type ShownItem = ShownChoiceItem | ShownSortItem | ShownSentenceItem;

/** What showing an item with choices needs of it. */
export interface ShowableItem {
  id: string;
  version: number;
  stem: string;
  choices: readonly {
    id: string;
    text: string;
    key?: boolean | undefined;
    why: string;
    misconception?: string | undefined;
  }[];
  scale?: boolean | undefined;
}

/** The form of an item that pages and their scripts share. */
export function shownItem(item: ShowableItem): ShownChoiceItem;
export function shownItem(item: ShowableItem | Item): ShownItem;
export function shownItem(item: ShowableItem | Item): ShownItem {
  const shown = { id: item.id, version: item.version, stem: plainText(item.stem) };
  if ('choices' in item)
    return {
      ...shown,
      choices: shuffledChoices(item).map(({ id, text, key = false, why, misconception }) => ({
        id,
        text: plainText(text),
        key,
        why: plainText(why),
        ...(misconception && { misconception }),
      })),
    };
  if ('cards' in item)
    return {
      ...shown,
      cards: shuffledById(item.id, item.cards).map(({ text, why, ...card }) => ({
        ...card,
        text: plainText(text),
        why: plainText(why),
      })),
    };
  return { ...shown, accept: item.accept.map(plainText), why: plainText(item.why) };
}
