import { expect, it } from 'vitest';
import { smallCourse } from '../../testing/small-course.ts';
import { formatItems } from './format-items.ts';
import { formatLessons } from './format-lessons.ts';
import { parseCourse } from './lint-course.ts';

const { course } = parseCourse(smallCourse());
const empty = parseCourse([]).course;

it('formatItems(course) prints levels, types and positions of the key', () => {
  expect(formatItems(course)).toMatchInlineSnapshot(`
    "Items: 34, and 4 controls

      level       items  share   aim
      remember        0    0 %  20 %
      understand      0    0 %  25 %
      apply          34  100 %  30 %
      analyse         0    0 %  15 %
      evaluate        0    0 %  10 %

      SOLO relational or extended: 100 % (aim at least 40 %)

      type                 items  share   aim
      word-and-reason         33   97 %  45 %
      what-would-change        0    0 %  15 %
      which-frame              0    0 %  10 %
      same-or-different        0    0 %  10 %
      judge-the-claim          0    0 %   5 %
      sort-six                 1    3 %  10 %
      finish-the-sentence      0    0 %   5 %

      key in position   1   2   3
      first-lesson      3   2   2
      second-lesson     3   1   2
      forms            10   8   6
      all              16  11  10"
  `);
});

it('formatLessons(course) prints how easy each lesson is to read', () => {
  expect(formatLessons(course)).toMatchInlineSnapshot(`
    "  lesson         words  Flesch–Kincaid  mean sentence  longest
      first-lesson     506             0.4            6.9       12
      second-lesson    507             0.4            6.9       12"
  `);
});

it('formatItems(course) and formatLessons(course) bear a course without anything', () => {
  expect(formatItems(empty)).toContain('Items: 0, and 0 controls');
  expect(formatLessons(empty)).toContain('lesson');
});
