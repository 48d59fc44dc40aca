import type { LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { courseTexts, problemsOfMatches } from '../texts.ts';

const signs: readonly [RegExp, string][] = [
  [/"/g, '“ and ”'],
  [/'/g, '’, or ‘ and ’'],
  [/--+/g, '– or —'],
  [/\.\.\./g, '…'],
];

/** Typographic quotation marks and dashes, as in a book. */
export function quotes(course: LintCourse): Problem[] {
  return courseTexts(course).flatMap((text) =>
    signs.flatMap(([pattern, allowed]) => {
      const [first, ...more] = problemsOfMatches(text, pattern, (match) => ({ found: match, allowed }));
      // A pair of marks is one slip; one message for each text is enough.
      return first
        ? [{ ...first, found: more.length > 0 ? `${first.found} (${more.length + 1} times)` : first.found }]
        : [];
    }),
  );
}
