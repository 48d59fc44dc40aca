import type { Choice } from '../../../domain/quiz/schema.ts';
import { shuffledChoices } from '../../../domain/quiz/shuffle.ts';
import { type AnyItem, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../schema-problems.ts';
import { problemAt } from '../yaml-source.ts';

const maxShare = 0.6;

/** Over the items of a lesson or of the forms, as the page shows them, the key is not mostly in one position. */
export function itemKeyBalance({ items, quizFiles, forms }: LintCourse): Problem[] {
  return [...quizFiles.values(), ...(forms ? [forms.source] : [])].flatMap((source) => {
    const positions = items.filter((item) => item.source === source).flatMap((item) => keyPosition(item.data) ?? []);
    return [1, 2, 3].flatMap((position) => {
      const count = positions.filter((each) => each === position).length;
      if (positions.length < 3 || count / positions.length <= maxShare) return [];
      return problemAt(source, ['items'], {
        found: `the key in position ${position} in ${count} of ${positions.length} items, as the page shuffles them`,
        allowed: `at most ${Math.floor(positions.length * maxShare)}; mark an item with a natural order as \`scale: true\`, or rename a choice's id before the item is published`,
      });
    });
  });
}

/** Where the page shows the key, from 1; undefined when the item has no choices, or too little to tell. */
export function keyPosition(item: Draft<AnyItem>): number | undefined {
  const choices = present(item.choices).flatMap(([{ id, key }]) => (id === undefined ? [] : { id, key }));
  if (item.id === undefined || choices.length !== 3 || !choices.some(({ key }) => key)) return undefined;
  const shown = shuffledChoices({ id: item.id, scale: item.scale, choices: choices as Choice[] });
  return shown.findIndex(({ key }) => key) + 1;
}
