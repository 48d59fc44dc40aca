import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { wording } from './wording.ts';

it('wording accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [wording])).toEqual([]);
});

it('wording reports words to look at, as warnings', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'Who buys has a name.',
    'Who buys utilize the the name of a old firm.',
  );
  expect(formatProblems(await lintSources(files, [wording]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Idea
        found    Unexpected \`utilize\`, use \`use\` instead
        allowed  use

    content/lessons/first-lesson.mdx:62  Idea
        found    Unexpected repeated \`the\`, remove one occurrence
        allowed  the

    content/lessons/first-lesson.mdx:62  Idea
        found    Unexpected article \`a\` before \`old\`, expected \`an\`
        allowed  an"
  `);
});

it('wording reports many passives, as a warning', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<WiderWord />',
    `<WiderWord />

  The name was given. It was seen. It was told. It was kept.

  The name was given. It was seen. It was told. It was kept.

  The name was given. It was seen. It was told. It was kept.`,
  );
  expect(formatProblems(await lintSources(files, [wording]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:2  the whole file
        found    14 of 77 sentences in the passive
        allowed  at most 10 %"
  `);
});
