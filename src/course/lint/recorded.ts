import { idsOf, type LintCourse, present } from './lint-course.ts';
import type { Problem } from './problem.ts';
import { one } from './referred-ids.ts';
import { type Path, problemAt, type YamlSource } from './yaml-source.ts';

type DraftClaim = LintCourse['claims'][number]['data'];

/** All voices of a claim, for and against. */
export function voicesOf(claim: DraftClaim) {
  return [...present(claim.for), ...present(claim.against)].map(([voice]) => voice);
}

/**
 * What is wrong with a ref that should record what a source says: it names nothing, the source does not speak there,
 * or the claim is not verified.
 */
export function recordProblems(
  { claims, inventory }: LintCourse,
  file: YamlSource,
  path: Path,
  ref: string | undefined,
  source: string | undefined,
): Problem[] {
  const grounds = {
    ids: new Set([...idsOf(claims), ...idsOf(inventory)]),
    name: 'an id of content/claims.yaml or content/inventory.yaml',
  };
  const claim = claims.find((entry) => entry.data.id === ref)?.data;
  const item = inventory.find((entry) => entry.data.id === ref)?.data;
  const speakers = claim ? voicesOf(claim).map((voice) => voice.source) : (item?.sources ?? []);
  const report = (found: string, allowed: string) => problemAt(file, path, { found, allowed });
  return [
    ...one(file, path, ref, grounds),
    ...((claim || item) && !speakers.includes(source ?? '')
      ? [report(`${ref}, where ${source} does not speak`, 'a claim or entry in which the source speaks')]
      : []),
    ...(claim?.verified === false ? [report(`${ref}, which is not verified`, 'a verified claim')] : []),
  ];
}
