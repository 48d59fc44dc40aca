import { expect, it } from 'vitest';
import { changedCourse, sentenceItem, smallCourse, sortItem } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemReasons } from './item-reasons.ts';

it('itemReasons accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemReasons])).toEqual([]);
});

it('itemReasons reports a reason that explains too little', async () => {
  const files = changedCourse(
    'content/quiz/first-lesson.yaml',
    'why: This looks right because money changes hands. But',
    'why: But',
  );
  expect(formatProblems(await lintSources(files, [itemReasons]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:19  items[first-guess].choices[choice-a].why
        found    18 words
        allowed  20 to 40 words"
  `);
});

it('itemReasons reports the short reason of a card and of a sentence to finish', async () => {
  const short = (item: string) => item.replace('This looks right because money changes hands. But', 'But');
  const path = 'content/quiz/second-lesson.yaml';
  for (const item of [sortItem, sentenceItem]) {
    const files = changedCourse(path, sortItem, short(item));
    expect(formatProblems(await lintSources(files, [itemReasons]))).toMatch(
      /items\[second-practice\](\.cards\[card-a\])?\.why\n +found +18 words\n +allowed +20 to 40 words$/,
    );
  }
});
