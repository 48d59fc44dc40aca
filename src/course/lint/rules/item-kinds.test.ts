import { expect, it } from 'vitest';
import { changedCourse, sentenceItem, smallCourse, sortItem } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemKinds } from './item-kinds.ts';

const second = 'content/quiz/second-lesson.yaml';
const lint = async (files = smallCourse()) => formatProblems(await lintSources(files, [itemKinds]));

it('itemKinds accepts the small course, with its cards or with a sentence to finish', async () => {
  expect(await lint()).toBe('');
  expect(await lint(changedCourse(second, sortItem, sentenceItem))).toBe('');
});

it('itemKinds reports cards to sort that stand in a check', async () => {
  const changed = sortItem.replace('place: practice', 'place: check');
  expect(await lint(changedCourse(second, sortItem, changed))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:126  items[second-practice].place
        found    place: check for the type sort-six
        allowed  place: practice, or a type with three choices: word-and-reason, what-would-change, which-frame, same-or-different, judge-the-claim"
  `);
});

it('itemKinds reports cards with one key', async () => {
  const changed = sortItem.replaceAll(/key: .*/g, 'key: client');
  expect(await lint(changedCourse(second, sortItem, changed))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:134  items[second-practice].cards
        found    the key client on every card
        allowed  at least two of customer, depends, client"
  `);
});

it('itemKinds reports accepted answers that differ in their writing alone', async () => {
  const changed = sentenceItem.replace('some advice', ' Advice.');
  expect(await lint(changedCourse(second, sortItem, changed))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:134  items[second-practice].accept[2]
        found    “advice” again
        allowed  each answer once; capitals, spaces, apostrophes, a first article and a last full stop do not count"
  `);
});

it('itemKinds reports an earlier item that a check cannot show', async () => {
  const files = changedCourse(
    'content/lessons/second-lesson.mdx',
    'earlier: first-check-one',
    'earlier: second-practice',
  );
  expect(await lint(files)).toMatchInlineSnapshot(`
    "content/lessons/second-lesson.mdx:4  earlier
        found    an item of the type sort-six
        allowed  a lesson’s item with three choices"
  `);
});
