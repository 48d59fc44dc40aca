import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemKeys } from './item-keys.ts';

it('itemKeys accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemKeys])).toEqual([]);
});

it('itemKeys reports an item without a key', async () => {
  const files = changedCourse('content/quiz/first-lesson.yaml', 'key: true', 'misconception: just-polite');
  expect(formatProblems(await lintSources(files, [itemKeys]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:15  items[first-guess].choices
        found    3 choices, none marked as the key
        allowed  exactly one with \`key: true\`"
  `);
});

it('itemKeys reports a wrong choice without a reason', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    `misconception: just-polite
`,
    `
`,
  );
  expect(formatProblems(await lintSources(files, [itemKeys]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:20  items[first-guess].choices[choice-b]
        found    a wrong choice without a reason to be there
        allowed  \`misconception: <id>\`, or \`rationale:\` with why it is there"
  `);
});

it('itemKeys reports a because-step with two keys', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'text: the plan costs more money,',
    'text: the plan costs more money, key: true,',
  );
  expect(formatProblems(await lintSources(files, [itemKeys]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:33  because.choices
        found    3 choices, 2 marked as the key
        allowed  exactly one with \`key: true\`"
  `);
});
