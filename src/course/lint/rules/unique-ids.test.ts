import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { uniqueIds } from './unique-ids.ts';

it('uniqueIds accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [uniqueIds])).toEqual([]);
});

it('uniqueIds reports an id used twice in a file', async () => {
  const files = changedCourse('content/claims.yaml', 'id: only-one', 'id: buyer-buys');
  expect(formatProblems(await lintSources(files, [uniqueIds]))).toMatchInlineSnapshot(`
    "content/claims.yaml:18  [buyer-buys].id
        found    the id buyer-buys again
        allowed  one use of each id; the first is at content/claims.yaml:1"
  `);
});

it('uniqueIds reports an item id of another lesson', async () => {
  const files = changedCourse('content/quiz/second-lesson.yaml', 'id: second-practice', 'id: first-practice');
  expect(formatProblems(await lintSources(files, [uniqueIds]))).toMatchInlineSnapshot(`
    "content/quiz/second-lesson.yaml:122  items[first-practice].id
        found    the id first-practice again
        allowed  one use of each id; the first is at content/quiz/first-lesson.yaml:122"
  `);
});

it('uniqueIds reports two choices of an item with one id', async () => {
  const files = changedCourse('content/quiz/first-lesson.yaml', 'id: choice-b', 'id: choice-a');
  expect(formatProblems(await lintSources(files, [uniqueIds]))).toMatchInlineSnapshot(`
    "content/quiz/first-lesson.yaml:20  items[first-guess].choices[choice-a].id
        found    the id choice-a again
        allowed  one use of each id; the first is at content/quiz/first-lesson.yaml:16"
  `);
});

it('uniqueIds reports a card and a form with an id that is taken', async () => {
  const cards = changedCourse('content/quiz/second-lesson.yaml', 'id: card-b', 'id: card-a');
  const files = changedCourse('content/quiz/forms.yaml', '- { id: b,', '- { id: a,', cards);
  expect(formatProblems(await lintSources(files, [uniqueIds]))).toMatchInlineSnapshot(`
    "content/quiz/forms.yaml:3  forms[a].id
        found    the id a again
        allowed  one use of each id; the first is at content/quiz/forms.yaml:2

    content/quiz/second-lesson.yaml:139  items[second-practice].cards[card-a].id
        found    the id card-a again
        allowed  one use of each id; the first is at content/quiz/second-lesson.yaml:135"
  `);
});
