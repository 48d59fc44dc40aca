import { countWords } from '../count-words.ts';
import { counted } from '../counted.ts';
import { type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

const min = 20;
const max = 40;

/** The reason beside a choice is long enough to explain and short enough to be read. */
export function itemReasons({ items }: LintCourse): Problem[] {
  return items.flatMap(({ source, path, data }) =>
    present(data.choices).flatMap(([choice, i]) => {
      const words = countWords(choice.why);
      if (choice.why === undefined || (words >= min && words <= max)) return [];
      return problemAt(source, [...path, 'choices', i, 'why'], {
        found: counted(words, 'word'),
        allowed: `${min} to ${max} words`,
      });
    }),
  );
}
