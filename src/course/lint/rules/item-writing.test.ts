import { expect, it } from 'vitest';
import { changedCourse, sentenceItem, smallCourse, sortItem } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemWriting } from './item-writing.ts';

it('itemWriting accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemWriting])).toEqual([]);
});

it('itemWriting reports a negative question', async () => {
  const files = changedCourse('content/quiz/first-lesson.yaml', 'what speaks for', 'what does not speak for');
  expect(formatProblems(await lintSources(files, [itemWriting]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:13  items[first-guess].stem
        found    “not” in the question
        allowed  a positive question"
  `);
});

it('itemWriting reports a stem without a question', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'what speaks for the word *client*?',
    'something speaks for the word *client*.',
  );
  expect(formatProblems(await lintSources(files, [itemWriting]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:13  items[first-guess].stem
        found    no question
        allowed  a full question that ends with “?”"
  `);
});

it('itemWriting reports a long stem', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'Mei pays for ten lessons.',
    'Mei pays for ten lessons in a room at the back of the old music shop, where she has gone every week for the last two years or more.',
  );
  expect(formatProblems(await lintSources(files, [itemWriting]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:13  items[first-guess].stem
        found    39 words
        allowed  at most 30 words"
  `);
});

it('itemWriting reports all of the above, and never', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'the buyer takes a ready thing',
    'the buyer never takes all of the above',
  );
  expect(formatProblems(await lintSources(files, [itemWriting]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:17  items[first-guess].choices[choice-a].text
        found    “all of the above”
        allowed  a choice that stands for itself

    content/quiz/first-lesson.yaml:17  items[first-guess].choices[choice-a].text
        found    “never”
        allowed  a choice without always or never"
  `);
});

it('itemWriting reports a choice that its length gives away', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'the buyer takes a ready thing',
    'the buyer takes a ready thing from a shelf in a shop',
  );
  expect(formatProblems(await lintSources(files, [itemWriting]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:17  items[first-guess].choices[choice-a].text
        found    12 words; the choices have 12, 6, 6
        allowed  6 to 10 words, so that length gives nothing away"
  `);
});

it('itemWriting reports cards without a question, and a sentence to finish without a gap', async () => {
  const path = 'content/quiz/second-lesson.yaml';
  const cards = changedCourse(path, 'which word fits each of these six people?', 'sort six people.');
  const sentence = sentenceItem.replace('takes …', 'takes something.');
  expect(formatProblems(await lintSources(cards, [itemWriting]))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:133  items[second-practice].stem
        found    no question
        allowed  a full question that ends with “?”"
  `);
  expect(
    formatProblems(await lintSources(changedCourse(path, sortItem, sentence), [itemWriting])),
  ).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:133  items[second-practice].stem
        found    no gap
        allowed  a sentence with “…” where words are missing"
  `);
  expect(await lintSources(changedCourse(path, sortItem, sentenceItem), [itemWriting])).toEqual([]);
});
