import { plainText } from '../text/inline.ts';
import { shuffledChoices } from './shuffle.ts';

/** A choice as a page shows it. */
export interface ShownChoice {
  id: string;
  text: string;
  key: boolean;
  why: string;
}

/** An item as a page shows it: plain text, choices in their shown order. */
export interface ShownItem {
  id: string;
  version: number;
  stem: string;
  choices: ShownChoice[];
}

/** What showing an item needs of it. */
export interface ShowableItem {
  id: string;
  version: number;
  stem: string;
  choices: readonly { id: string; text: string; key?: boolean | undefined; why: string }[];
  scale?: boolean | undefined;
}

/** The form of an item that pages and their scripts share. */
export function shownItem(item: ShowableItem): ShownItem {
  return {
    id: item.id,
    version: item.version,
    stem: plainText(item.stem),
    choices: shuffledChoices(item).map(({ id, text, key = false, why }) => ({
      id,
      text: plainText(text),
      key,
      why: plainText(why),
    })),
  };
}
