import { expect, it } from 'vitest';
import { smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemKeyBalance } from './item-key-balance.ts';

it('itemKeyBalance accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemKeyBalance])).toEqual([]);
});

it('itemKeyBalance reports keys that are mostly in one position', async () => {
  const path = 'content/quiz/first-lesson.yaml';
  const files = smallCourse().map((file) => (file.path === path ? { path, text: firstChoiceIsKey(file.text) } : file));
  expect(formatProblems(await lintSources(files, [itemKeyBalance]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:1  items
        found    the key in position 1 in 7 of 7 items, as the page shuffles them
        allowed  at most 4; mark an item with a natural order as \`scale: true\`, or rename a choice's id before the item is published"
  `);
});

function firstChoiceIsKey(quiz: string): string {
  return quiz
    .replaceAll('key: true', 'misconception: just-polite')
    .replaceAll(/(text: the buyer takes .*\n *)misconception: just-polite/g, '$1key: true');
}

it('itemKeyBalance reports the forms too', async () => {
  const path = 'content/quiz/forms.yaml';
  const files = smallCourse().map((file) => (file.path === path ? { path, text: firstChoiceIsKey(file.text) } : file));
  expect(formatProblems(await lintSources(files, [itemKeyBalance]))).toContain(
    'the key in position 1 in 24 of 24 items',
  );
});
