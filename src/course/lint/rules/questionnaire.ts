import { checkQuestionnaire } from '../../../domain/questionnaire/check.ts';
import { questionnaireSchema } from '../../../domain/questionnaire/schema.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { findPath, problemAt } from '../yaml-source.ts';

/** The questionnaire keeps its own rules. They need its whole shape, so a schema problem comes first. */
export function questionnaire({ questionnaire: entry }: LintCourse): Problem[] {
  const whole = questionnaireSchema.safeParse(entry?.source.data);
  if (!entry || !whole.success) return [];
  return checkQuestionnaire(whole.data).map(({ at, found, allowed }) => ({
    ...problemAt(entry.source, findPath(whole.data, at), { found, allowed }),
    where: at,
  }));
}
