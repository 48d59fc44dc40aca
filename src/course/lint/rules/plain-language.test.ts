import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { plainLanguage } from './plain-language.ts';

it('plainLanguage accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [plainLanguage])).toEqual([]);
});

it('plainLanguage reports a long sentence', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'Who buys has a name.',
    'Who buys a book or a pen or a bag or a hat or a coat in a shop or from a man at a door has a name.',
  );
  expect(formatProblems(await lintSources(files, [plainLanguage]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Idea
        found    a sentence of 29 words: “Who buys a book or a …”
        allowed  at most 25 words"
  `);
});

it('plainLanguage reports a hard paragraph of six sentences', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    'Who buys has a name.',
    'Professional organisations systematically differentiate contractual responsibilities. Yes. No. Well. Institutional representatives individually communicate considerable expectations regarding professional responsibility.',
  );
  expect(formatProblems(await lintSources(files, [plainLanguage]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:62  Idea
        found    6 sentences in a paragraph: “Professional organisations systematically differentiate contractual responsibilities. …”
        allowed  at most 4

    content/lessons/first-lesson.mdx:62  Idea
        found    Flesch–Kincaid grade 26.8: “Professional organisations systematically differentiate contractual responsibilities. …”
        allowed  at most 9 for a paragraph; shorter words or sentences"
  `);
});

it('plainLanguage reports a short lesson', async () => {
  const files = changedCourse(
    'content/lessons/first-lesson.mdx',
    `  Anna walks into a shop. She picks a book and pays for it. Then she goes home and reads it there.

  Anna walks into a shop. She picks a book and pays for it. Then she goes home and reads it there.

`,
    '',
  );
  expect(formatProblems(await lintSources(files, [plainLanguage]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:2  the whole file
        found    464 words
        allowed  500 to 700 words to read; notes and figures are not counted"
  `);
});

it('plainLanguage reports a hard question', async () => {
  const files = changedCourse(
    'content/questionnaire/which-business.yaml',
    '"How do you do it?"',
    '"Which organisational responsibilities characterise professional collaboration?"',
  );
  expect(formatProblems(await lintSources(files, [plainLanguage]))).toMatchInlineSnapshot(`
    "content/questionnaire/which-business.yaml:235  questions[ask-a-1]
        found    Flesch–Kincaid grade 7.4 over the question and its options
        allowed  at most 6"
  `);
});
