import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import { type LintCourse, outlineLessons, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/** Every lesson file has its place in course.yaml, lessons lean only on earlier ones, the short path runs forwards. */
export function courseOrder(course: LintCourse): Problem[] {
  const order = outlineLessons(course).map(({ id }) => id);
  return [...lessonPlaces(course, order), ...backwards(course, order), ...shortPath(course, order)];
}

function lessonPlaces({ lessons }: LintCourse, order: readonly string[]): Problem[] {
  return lessons
    .filter(({ id }) => !order.includes(id))
    .map(({ id, source }) =>
      problemAt(source, [], {
        found: `a lesson file ${id}.mdx without a place in the course`,
        allowed: 'a lesson of content/course.yaml',
        didYouMean: closestWord(id, order),
      }),
    );
}

function backwards(course: LintCourse, order: readonly string[]): Problem[] {
  return course.lessons.flatMap(({ id, source, data }) => {
    const isLate = (other: string | undefined) =>
      other !== undefined && order.includes(id) && order.includes(other) && order.indexOf(other) >= order.indexOf(id);
    const allowed = `a lesson before ${id}`;
    const earlier = course.items.find((item) => item.data.id === data.earlier)?.fileLesson;
    return [
      ...present(data.needs)
        .filter(([need]) => isLate(need))
        .map(([need, i]) => ({
          ...problemAt(source, ['needs'], { found: need, allowed }),
          line: source.lineAt(['needs', i]),
        })),
      ...(data.earlier !== undefined && isLate(earlier)
        ? [problemAt(source, ['earlier'], { found: `an item of ${earlier}`, allowed: `an item of ${allowed}` })]
        : []),
    ];
  });
}

function shortPath({ outline }: LintCourse, order: readonly string[]): Problem[] {
  if (!outline) return [];
  const path = present(outline.data.shortPath);
  return path.flatMap(([id, i]) => {
    const before = path[i - 1]?.[0];
    const report = (text: Pick<Problem, 'found' | 'allowed' | 'didYouMean'>) => ({
      ...problemAt(outline.source, ['shortPath'], text),
      line: outline.source.lineAt(['shortPath', i]),
    });
    if (!order.includes(id)) {
      return report({ found: id, allowed: 'a lesson of this file', didYouMean: closestWord(id, order) });
    }
    return before !== undefined && order.indexOf(before) >= order.indexOf(id)
      ? report({ found: `${id} after ${before}`, allowed: 'lessons in the order of the course, each once' })
      : [];
  });
}
