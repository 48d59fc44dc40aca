import { type Coverage, coverage } from '../../domain/inventory/coverage.ts';
import { inventoryItemSchema } from '../../domain/inventory/schema.ts';
import { parseCourse } from './lint-course.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { RawFile } from './read.ts';
import { deadLinks } from './rendered/dead-links.ts';
import type { Site } from './rendered/pages.ts';
import { taughtAnchors, taughtIds } from './rendered/taught-anchors.ts';

/** Check the built site against the content it was built from, and count what it teaches. */
export function lintRendered(site: Site, files: readonly RawFile[]): { problems: Problem[]; coverage: Coverage } {
  const { course } = parseCourse(files);
  const inventory = course.inventory.flatMap(({ data }) => inventoryItemSchema.safeParse(data).data ?? []);
  return {
    problems: sortProblems([...deadLinks(site), ...taughtAnchors(site, course)]),
    coverage: coverage(inventory, taughtIds(site)),
  };
}
