import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { spelling } from './spelling.ts';

it('spelling accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [spelling])).toEqual([]);
});

it('spelling reports a misspelt word', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'Who buys has a name.',
    'Who buys has a naem of colour.',
  );
  expect(formatProblems(await lintSources(files, [spelling]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Idea
        found    the word “naem”
        allowed  British spelling, or a word listed in cspell.json
        did you mean  name, Name, haem"
  `);
});

it('spelling reports American spelling in YAML', async () => {
  const files = changedCourse('content/claims.yaml', 'note: the wide meaning', 'note: the color of it');
  expect(formatProblems(await lintSources(files, [spelling]))).toMatchInlineSnapshot(`
    "content/claims.yaml:7  [buyer-buys].for[word-book].note
        found    the word “color”
        allowed  British spelling, or a word listed in cspell.json
        did you mean  colon, conor, colour"
  `);
});

it('spelling accepts a word of another language', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    '<Word>client</Word>',
    '<Word lang="la">cliens</Word>',
  );
  expect(await lintSources(files, [spelling])).toEqual([]);
});
