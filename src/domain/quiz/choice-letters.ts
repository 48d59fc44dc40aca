import { shuffledChoices } from './shuffle.ts';

/** The letters of an item's choices, in the order in which every page, sheet and slide shows them. */
export const choiceLetters = ['A', 'B', 'C'] as const;
export type ChoiceLetter = (typeof choiceLetters)[number];

/** The letter of the one right choice. Throws when there is none: the content linter has refused such an item. */
export function keyLetter(
  item: Parameters<typeof shuffledChoices<{ id: string; key?: true | undefined }>>[0],
): ChoiceLetter {
  const letter = choiceLetters[shuffledChoices(item).findIndex(({ key }) => key)];
  if (!letter) throw new Error('an item without a right choice among three');
  return letter;
}
