import { formatTable } from './format-table.ts';
import { type LintCourse, outlineLessons } from './lint-course.ts';
import { measureLesson } from './rules/plain-language.ts';

/** How easy each lesson is to read, in the order of the course. */
export function formatLessons(course: LintCourse): string {
  const order = outlineLessons(course).map(({ id }) => id);
  const rows = course.lessons
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((lesson) => {
      const { words, grade, meanSentence, longestSentence } = measureLesson(lesson, course);
      return [lesson.id, String(words), grade.toFixed(1), meanSentence.toFixed(1), String(longestSentence)];
    });
  return formatTable([['lesson', 'words', 'Flesch–Kincaid', 'mean sentence', 'longest'], ...rows]);
}
