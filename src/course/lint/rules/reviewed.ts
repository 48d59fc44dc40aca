import { counted } from '../counted.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/** Warn of lessons and items that nobody but their author has read. */
export function reviewed({ lessons, quizFiles, items, forms }: LintCourse): Problem[] {
  return [
    ...lessons
      .filter(({ data }) => !isReviewed(data))
      .map(({ source }) => warningAt(problemAt(source, ['reviewed'], { found: 'a lesson without reviews', allowed }))),
    ...[...quizFiles.values(), ...(forms ? [forms.source] : [])].flatMap((source) => {
      const waiting = items.filter((item) => item.source === source && !isReviewed(item.data));
      if (waiting.length === 0) return [];
      const ids = waiting.map(({ data }) => data.id ?? '?').join(', ');
      return warningAt(
        problemAt(source, ['items'], { found: `${counted(waiting.length, 'item')} without reviews: ${ids}`, allowed }),
      );
    }),
  ];
}

const allowed =
  'reviewed.content and reviewed.language, each with the role of a reader who did not write it, and the day';

interface Reviewed {
  readonly reviewed?: { readonly content?: unknown; readonly language?: unknown } | undefined;
}

function isReviewed({ reviewed }: Reviewed): boolean {
  return Boolean(reviewed?.content) && Boolean(reviewed?.language);
}

function warningAt(problem: Problem): Problem {
  return { ...problem, warning: true };
}
