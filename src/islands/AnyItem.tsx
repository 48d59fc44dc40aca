import type { ShownItem } from '../domain/quiz/shown-item.ts';
import type { Onward } from './item-parts.tsx';
import { OtherItem } from './other-items.tsx';
import { QuizItem } from './QuizItem.tsx';

interface Props {
  item: ShownItem;
  label?: string | undefined;
  /** An answer already given, as an event keeps it. */
  answered?: string | undefined;
  onAnswer?: (choice: string, sure: boolean | undefined) => string | undefined;
  onward?: Onward | undefined;
}

/** A quiz item of any type, answered at once. */
export function AnyItem({ item, ...rest }: Props) {
  return 'choices' in item ? <QuizItem item={item} mode="check" {...rest} /> : <OtherItem item={item} {...rest} />;
}
