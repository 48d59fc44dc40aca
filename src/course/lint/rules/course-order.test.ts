import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { courseOrder } from './course-order.ts';

it('courseOrder accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [courseOrder])).toEqual([]);
});

it('courseOrder reports a need that points forwards', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'minutes: 8',
    `needs: [second-lesson]
minutes: 8`,
  );
  expect(formatProblems(await lintSources(files, [courseOrder]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:2  needs
        found    second-lesson
        allowed  a lesson before first-lesson"
  `);
});

it('courseOrder reports an earlier item of a later lesson', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'minutes: 8',
    `earlier: second-practice
minutes: 8`,
  );
  expect(formatProblems(await lintSources(files, [courseOrder]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:2  earlier
        found    an item of second-lesson
        allowed  an item of a lesson before first-lesson"
  `);
});

it('courseOrder reports a short path out of order', async () => {
  const files = changedCourse(
    'content/course.yaml',
    '[first-lesson, second-lesson]',
    '[second-lesson, first-lesson, thrd-lesson]',
  );
  expect(formatProblems(await lintSources(files, [courseOrder]))).toMatchInlineSnapshot(`
    "content/course.yaml:14  shortPath
        found    first-lesson after second-lesson
        allowed  lessons in the order of the course, each once

    content/course.yaml:14  shortPath
        found    thrd-lesson
        allowed  a lesson of this file
        did you mean  third-lesson"
  `);
});

it('courseOrder reports a lesson file without a place', async () => {
  const files = changedCourse('content/course.yaml', '- id: second-lesson', '- id: secondlesson');
  expect(formatProblems(await lintSources(files, [courseOrder]))).toMatchInlineSnapshot(`
    "content/course.yaml:14  shortPath
        found    second-lesson
        allowed  a lesson of this file
        did you mean  secondlesson

    content/lessons/second-lesson.mdx:2  the whole file
        found    a lesson file second-lesson.mdx without a place in the course
        allowed  a lesson of content/course.yaml
        did you mean  secondlesson"
  `);
});
