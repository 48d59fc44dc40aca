import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemSet } from './item-set.ts';

it('itemSet accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemSet])).toEqual([]);
});

it('itemSet reports a missing check item and a second practice item', async () => {
  const files = changedCourse('content/quiz/first-lesson.yaml', 'place: check', 'place: practice');
  expect(formatProblems(await lintSources(files, [itemSet]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:1  items
        found    2 items with place: check
        allowed  exactly 3

    content/quiz/first-lesson.yaml:1  items
        found    2 items with place: practice
        allowed  exactly 1"
  `);
});

it('itemSet reports an objective without a twin', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    `objective: first-know
    place: twin`,
    `objective: first-use
    place: twin`,
  );
  expect(formatProblems(await lintSources(files, [itemSet]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:1  items
        found    0 twins of the objective first-know
        allowed  exactly 1

    content/quiz/first-lesson.yaml:1  items
        found    2 twins of the objective first-use
        allowed  exactly 1"
  `);
});

it('itemSet reports an objective without an own item', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '- { id: first-use,',
    `- { id: first-more, text: say more, bloom: apply, solo: relational }
  - { id: first-use,`,
  );
  expect(formatProblems(await lintSources(files, [itemSet]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:1  items
        found    0 twins of the objective first-more
        allowed  exactly 1

    content/quiz/first-lesson.yaml:1  items
        found    no own item of the objective first-more
        allowed  at least 1 with place: guess, check or practice"
  `);
});
