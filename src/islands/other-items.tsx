import { isRight } from '../domain/quiz/answer-key.ts';
import type { ShownSentenceItem, ShownSortItem } from '../domain/quiz/shown-item.ts';
import type { Onward } from './item-parts.tsx';
import { SentenceItem } from './SentenceItem.tsx';
import { SortItem } from './SortItem.tsx';

interface Props {
  item: ShownSortItem | ShownSentenceItem;
  label?: string | undefined;
  /** An answer already given, as an event keeps it. */
  answered?: string | undefined;
  onAnswer?: (choice: string, sure: boolean | undefined) => string | undefined;
  onward?: Onward | undefined;
}

/** An item without choices: cards to sort, or a sentence to finish. Pages load them late, for they are few. */
export function OtherItem({ item, ...rest }: Props) {
  return 'cards' in item ? <SortItem item={item} {...rest} /> : <SentenceItem item={item} {...rest} />;
}

/** Whether the answer to such an item is right. */
export function isRightAnswer(item: ShownSortItem | ShownSentenceItem, choice: string): boolean {
  const key = 'cards' in item ? { cards: Object.fromEntries(item.cards.map(({ id, key }) => [id, key])) } : item;
  return isRight(key, choice) === true;
}
