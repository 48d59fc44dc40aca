import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { quotes } from './quotes.ts';

it('quotes accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [quotes])).toEqual([]);
});

it('quotes reports straight quotation marks', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '“One page says so.”', '"One page says so."');
  expect(formatProblems(await lintSources(files, [quotes]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:115  WhoSaysSo
        found    " (2 times)
        allowed  “ and ”"
  `);
});

it('quotes reports a straight apostrophe and two hyphens in YAML', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'the buyer takes a ready thing',
    "the buyer's thing -- ready",
  );
  expect(formatProblems(await lintSources(files, [quotes]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:17  items[first-guess].choices[choice-a].text
        found    '
        allowed  ’, or ‘ and ’

    content/quiz/first-lesson.yaml:17  items[first-guess].choices[choice-a].text
        found    --
        allowed  – or —"
  `);
});
