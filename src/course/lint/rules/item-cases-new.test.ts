import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { itemCasesNew } from './item-cases-new.ts';

it('itemCasesNew accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [itemCasesNew])).toEqual([]);
});

it('itemCasesNew reports a person of a lesson’s case', async () => {
  const files = changedCourse('content/quiz/second-lesson.yaml', 'Mei pays', 'Anna pays');
  expect(formatProblems(await lintSources(files, [itemCasesNew]))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:13  items[second-guess].stem
        found    Anna, who is in a case of a lesson
        allowed  a person whom no lesson uses"
  `);
});

it('itemCasesNew reports a person of a lesson’s case on a card', async () => {
  const files = changedCourse('content/quiz/second-lesson.yaml', 'Somebody walks into shop number 2.', 'Anna walks.');
  expect(formatProblems(await lintSources(files, [itemCasesNew]))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:140  items[second-practice].cards[card-b].text
        found    Anna, who is in a case of a lesson
        allowed  a person whom no lesson uses"
  `);
});
