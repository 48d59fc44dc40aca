import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { reviewed } from './reviewed.ts';

it('reviewed accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [reviewed])).toEqual([]);
});

it('reviewed warns of a lesson that nobody has read', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'content: { role: a trainer, date: 2026-11-20 }',
    'content: null',
  );
  expect(formatProblems(await lintSources(files, [reviewed]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:46  reviewed
        found    a lesson without reviews
        allowed  reviewed.content and reviewed.language, each with the role of a reader who did not write it, and the day"
  `);
});

it('reviewed warns of an item that nobody has read', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'language: { role: a learner of English, date: 2026-11-20 }',
    'language: null',
  );
  expect(formatProblems(await lintSources(files, [reviewed]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:1  items
        found    1 item without reviews: first-guess
        allowed  reviewed.content and reviewed.language, each with the role of a reader who did not write it, and the day"
  `);
});

it('reviewed warns of items of the forms', async () => {
  const files = changedCourse(
    'content/quiz/forms.yaml',
    'content: { role: a trainer, date: 2026-11-20 }',
    'content: null',
  );
  expect(formatProblems(await lintSources(files, [reviewed]))).toContain('1 item without reviews: first-form-a-0');
});
