import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { houseWords } from './house-words.ts';

it('houseWords accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [houseWords])).toEqual([]);
});

it('houseWords reports a bare word in a paragraph', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '<Word>client</Word> is old', 'client is old');
  expect(formatProblems(await lintSources(files, [houseWords]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:65  Idea
        found    the bare word “client”
        allowed  <Client>client</Client> for the concept, <Word>client</Word> for the word, or buyer, person, people"
  `);
});

it('houseWords reports a bare word in the notes', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', 'Ask the class what they see.', 'Ask the customers.');
  expect(formatProblems(await lintSources(files, [houseWords]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:51  GuessFirst Notes
        found    the bare word “customers”
        allowed  <Customer>customers</Customer> for the concept, <Word>customers</Word> for the word, or buyer, person, people"
  `);
});

it('houseWords reports a bare word in the front matter', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', 'word for a {customer}.', 'word for a customer.');
  expect(formatProblems(await lintSources(files, [houseWords]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:25  refutation.say
        found    the bare word “customer”
        allowed  {customer} for the concept, *customer* for the word, or buyer, person, people"
  `);
});

it('houseWords accepts a word in a quotation', async () => {
  const files = changedCourse('content/lessons/first-lesson.mdx', '<Word>client</Word> is old', '“client” is old');
  expect(await lintSources(files, [houseWords])).toEqual([]);
});
