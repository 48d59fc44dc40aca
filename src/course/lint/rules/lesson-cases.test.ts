import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { lessonCases } from './lesson-cases.ts';

it('lessonCases accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [lessonCases])).toEqual([]);
});

it('lessonCases reports cases without a boundary case, from two trades', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'trade: hair, level: boundary',
    'trade: bank, level: easy',
  );
  expect(formatProblems(await lintSources(files, [lessonCases]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:9  cases
        found    no boundary case
        allowed  at least one of each: easy, medium, boundary

    content/lessons/first-lesson.mdx:9  cases
        found    2 trades: bookshop, bank
        allowed  cases from at least 3 trades"
  `);
});
