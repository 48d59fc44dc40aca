import { expect, it } from 'vitest';
import { changedCourse, smallCourse } from '../../../testing/small-course.ts';
import { lintSources } from '../lint-sources.ts';
import { formatProblems } from '../problem.ts';
import { figureData } from './figure-data.ts';

it('figureData accepts the small course', async () => {
  expect(await lintSources(smallCourse(), [figureData])).toEqual([]);
});

it('figureData reports a row with too few cells, and a year off the line', async () => {
  const figures = `figures:
  marks:
    title: What each has
    howToRead: Row by row
    columns: [A, B]
    rows:
      - { id: one, name: One, cells: [client, none] }
      - { id: two, name: Two, cells: [client] }
  timeline:
    title: Two words
    howToRead: From left to right
    from: 1300
    to: 1900
    lanes:
      - { id: client, name: client, side: client, events: [{ year: 1299, label: Rome, text: A word }, { year: 1900, label: Now, text: A word }] }
`;
  const files = changedCourse('content/lessons/first-lesson.mdx', 'figures:\n', figures);
  expect(formatProblems(await lintSources(files, [figureData]))).toMatchInlineSnapshot(`
    "content/lessons/first-lesson.mdx:50  figures.marks.rows[two].cells
        found    1 cell
        allowed  2: one for each column

    content/lessons/first-lesson.mdx:57  figures.timeline.lanes[client].events[1].year
        found    1299
        allowed  a year from 1300 to 1900"
  `);
});
