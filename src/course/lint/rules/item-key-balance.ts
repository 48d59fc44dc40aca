import type { Item } from '../../../domain/quiz/schema.ts';
import { shuffledChoices } from '../../../domain/quiz/shuffle.ts';
import type { LintCourse } from '../lint-course.ts';
import { present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../schema-problems.ts';
import { problemAt } from '../yaml-source.ts';

const maxShare = 0.6;

/** Over the items of a lesson, as the page shows them, the key is not mostly in one position. */
export function itemKeyBalance({ items, quizFiles }: LintCourse): Problem[] {
  return [...quizFiles].flatMap(([lesson, source]) => {
    const positions = items
      .filter((item) => item.fileLesson === lesson)
      .flatMap((item) => keyPosition(item.data) ?? []);
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

/** Where the page shows the key, from 1; undefined when the item is not complete enough to tell. */
function keyPosition(item: Draft<Item>): number | undefined {
  const choices = present(item.choices).flatMap(([{ id, key }]) => (id === undefined ? [] : { id, key }));
  if (item.id === undefined || choices.length !== 3 || !choices.some(({ key }) => key)) return undefined;
  const shown = shuffledChoices({ id: item.id, scale: item.scale, choices: choices as Item['choices'] });
  return shown.findIndex(({ key }) => key) + 1;
}
