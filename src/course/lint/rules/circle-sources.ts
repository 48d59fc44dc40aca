import type { CircleEntry } from '../../../domain/circles/schema.ts';
import { type Entry, idsOf, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { recordProblems, voicesOf } from '../recorded.ts';
import { one } from '../referred-ids.ts';
import { problemAt } from '../yaml-source.ts';

/**
 * A circle shows only what its source states: its source exists, each of its refs is a verified claim with a voice of
 * that source or an inventory entry of that document, and a quotation is one that such a claim has already.
 */
export function circleSources(course: LintCourse): Problem[] {
  const sources = { ids: idsOf(course.furtherSources), name: 'a source of content/sources.yaml' };
  return course.circles.flatMap((circle) => [
    ...one(circle.source, [...circle.path, 'source'], circle.data.source, sources),
    ...present(circle.data.refs).flatMap(([ref]) =>
      recordProblems(course, circle.source, [...circle.path, 'refs'], ref, circle.data.source),
    ),
    ...quotation(circle, course),
  ]);
}

function quotation({ source, path, data }: Entry<CircleEntry>, { claims }: LintCourse): Problem[] {
  if (data.quote === undefined) return [];
  const known = claims
    .filter((claim) => present(data.refs).some(([ref]) => ref === claim.data.id))
    .flatMap((claim) => voicesOf(claim.data))
    .flatMap((voice) => (voice.source === data.source ? (voice.quote ?? []) : []));
  if (known.includes(data.quote)) return [];
  return [
    problemAt(source, [...path, 'quote'], {
      found: data.quote,
      allowed: known.length > 0 ? known.join(', ') : 'no quotation: none of its claims quotes this source',
    }),
  ];
}
