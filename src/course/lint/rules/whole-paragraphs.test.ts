import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';

const paragraph =
  '  The <Term id="first-term">new term</Term> is told here, and the word <Word>client</Word> is old.\n';
const lint = async (to: string) =>
  formatProblems(
    await lintSources(changedCourse('content/lessons/first-lesson.mdx', paragraph, to), [wholeParagraphs]),
  );

it('wholeParagraphs accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [wholeParagraphs])).toEqual([]);
});

it('wholeParagraphs reports a paragraph of one component', async () => {
  expect(await lint('  <Teach ids="def-buyer">All of it.</Teach>\n')).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:65  Teach
        found    <Teach> without any text of the paragraph outside it
        allowed  some text outside, on the same line, if only the last full stop: <Teach>…</Teach>."
  `);
});

it('wholeParagraphs reports a paragraph of several components', async () => {
  expect(await lint('  <Teach ids="def-buyer">All of it.</Teach> <Q>And this.</Q>\n')).toContain('<Teach> without any');
});

it('wholeParagraphs reports an inline component with tags on lines of their own', async () => {
  expect(await lint('  <Teach ids="def-buyer">\n  All of it.\n  </Teach>\n')).toContain('<Teach> without any');
});

it.each([
  '  <Teach ids="def-buyer">All but the last full stop</Teach>.\n',
  '  - <Teach ids="def-buyer">An entry of a list.</Teach>\n',
  '  Before. <Teach ids="def-buyer">It.</Teach>\n',
])('wholeParagraphs accepts %j', async (text) => expect(await lint(text)).toBe(''));
