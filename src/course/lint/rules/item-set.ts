import type { Item } from '../../../domain/quiz/schema.ts';
import { counted } from '../counted.ts';
import { type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/** Own items of a lesson by place; twins are counted by objective. */
const ownItems: readonly { place: Item['place']; count: number }[] = [
  { place: 'guess', count: 1 },
  { place: 'check', count: 3 },
  { place: 'practice', count: 1 },
];

/** A written lesson has its five own items, an own item for every objective, and a twin for every objective. */
export function itemSet(course: LintCourse): Problem[] {
  return course.lessons.flatMap(({ id, source, data }) => {
    const quiz = course.quizFiles.get(id);
    if (!quiz) {
      return problemAt(source, [], { found: 'a lesson without items', allowed: `a file content/quiz/${id}.yaml` });
    }
    const items = course.items.filter((item) => item.fileLesson === id).map((item) => item.data);
    const report = (found: string, allowed: string) => problemAt(quiz, ['items'], { found, allowed });

    const places = ownItems.flatMap(({ place, count }) => {
      const found = items.filter((item) => item.place === place).length;
      return found === count ? [] : report(`${counted(found, 'item')} with place: ${place}`, `exactly ${count}`);
    });
    const objectives = present(data.objectives).flatMap(([{ id: objective }]) => {
      if (objective === undefined) return [];
      const ofObjective = items.filter((item) => item.objective === objective);
      const twins = ofObjective.filter((item) => item.place === 'twin').length;
      return [
        ...(twins === 1 ? [] : [report(`${counted(twins, 'twin')} of the objective ${objective}`, 'exactly 1')]),
        ...(ofObjective.length > twins
          ? []
          : [report(`no own item of the objective ${objective}`, 'at least 1 with place: guess, check or practice')]),
      ];
    });
    return [...places, ...objectives];
  });
}
