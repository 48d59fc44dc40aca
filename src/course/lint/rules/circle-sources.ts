import type { CircleEntry } from '../../../domain/circles/schema.ts';
import { type Entry, idsOf, type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { each, one } from '../referred-ids.ts';
import { problemAt } from '../yaml-source.ts';

/**
 * A circle shows only what its source states: its source exists, each of its refs is a verified claim with a voice of
 * that source or an inventory entry of that document, and a quotation is one that such a claim has already.
 */
export function circleSources(course: LintCourse): Problem[] {
  const sources = { ids: idsOf(course.furtherSources), name: 'a source of content/sources.yaml' };
  const grounds = {
    ids: new Set([...idsOf(course.claims), ...idsOf(course.inventory)]),
    name: 'an id of content/claims.yaml or content/inventory.yaml',
  };
  return course.circles.flatMap((circle) => [
    ...one(circle.source, [...circle.path, 'source'], circle.data.source, sources),
    ...each(circle.source, [...circle.path, 'refs'], circle.data.refs, grounds),
    ...refs(circle, course),
    ...quotation(circle, course),
  ]);
}

function refs({ source, path, data }: Entry<CircleEntry>, { claims, inventory }: LintCourse): Problem[] {
  return present(data.refs).flatMap(([ref]) => {
    const claim = claims.find((entry) => entry.data.id === ref)?.data;
    const item = inventory.find((entry) => entry.data.id === ref)?.data;
    const speakers = claim ? voicesOf(claim).map((voice) => voice.source) : (item?.sources ?? []);
    const report = (found: string, allowed: string) => problemAt(source, [...path, 'refs'], { found, allowed });
    return [
      ...((claim || item) && !speakers.includes(data.source ?? '')
        ? [report(`${ref}, where ${data.source} does not speak`, 'a claim or entry in which the source speaks')]
        : []),
      ...(claim?.verified === false ? [report(`${ref}, which is not verified`, 'a verified claim')] : []),
    ];
  });
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

type DraftClaim = LintCourse['claims'][number]['data'];

function voicesOf(claim: DraftClaim) {
  return [...present(claim.for), ...present(claim.against)].map(([voice]) => voice);
}
