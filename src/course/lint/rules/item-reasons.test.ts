import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemReasons } from './item-reasons.ts';

it('itemReasons accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemReasons])).toEqual([]);
});

it('itemReasons reports a reason that explains too little', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'why: This looks right because money changes hands. But',
    'why: But',
  );
  expect(formatProblems(await lintSources(files, [itemReasons]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:19  items[first-guess].choices[choice-a].why
        found    18 words
        allowed  20 to 40 words"
  `);
});
