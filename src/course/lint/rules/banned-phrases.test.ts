import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { bannedPhrases } from './banned-phrases.ts';

it('bannedPhrases accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [bannedPhrases])).toEqual([]);
});

it('bannedPhrases reports sales talk and an idiom', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'Ask what is owed.',
    'Leverage it, at the end of the day.',
  );
  expect(formatProblems(await lintSources(files, [bannedPhrases]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:27  refutation.instead
        found    “Leverage”
        allowed  a plain word: use

    content/lessons/first-lesson.mdx:27  refutation.instead
        found    the idiom “at the end of the day”
        allowed  plain words"
  `);
});

it('bannedPhrases reports a banned word in a body', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'Who buys has a name.',
    'Who buys has a seamless name.',
  );
  expect(formatProblems(await lintSources(files, [bannedPhrases]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Idea
        found    “seamless”
        allowed  a plain word: easy, without a break"
  `);
});

it('bannedPhrases accepts a word inside a quotation of a source', async () => {
  const files = changedCourse('content/claims.yaml', 'quote: who buys', 'quote: a seamless buy');
  expect(await lintSources(files, [bannedPhrases])).toEqual([]);
});
