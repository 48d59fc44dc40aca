import type { Lesson } from '../../../domain/course/schema.ts';
import { counted } from '../counted.ts';
import { type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

const levels: readonly Lesson['cases'][number]['level'][] = ['easy', 'medium', 'boundary'];
const minTrades = 3;

/** A lesson's cases run from easy to hard and come from several trades, so that no idea sticks to one of them. */
export function lessonCases({ lessons }: LintCourse): Problem[] {
  return lessons.flatMap(({ source, data }) => {
    const cases = present(data.cases).map(([each]) => each);
    const trades = new Set(cases.flatMap(({ trade }) => trade ?? []));
    const missing = levels
      .filter((level) => !cases.some((each) => each.level === level))
      .map((level) =>
        problemAt(source, ['cases'], {
          found: `no ${level} case`,
          allowed: `at least one of each: ${levels.join(', ')}`,
        }),
      );
    const few = problemAt(source, ['cases'], {
      found: `${counted(trades.size, 'trade')}: ${[...trades].join(', ')}`,
      allowed: `cases from at least ${minTrades} trades`,
    });
    return trades.size < minTrades ? [...missing, few] : missing;
  });
}
