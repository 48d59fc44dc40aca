import { closestWord } from '../../../domain/questionnaire/closest-word.ts';
import { idsOf, type LintCourse } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { claimedIds } from './claimed-ids.ts';
import type { Page, Site } from './pages.ts';

/** The inventory ids that a page teaches: those in `data-teaches` of an element that can be linked to. */
export function taughtIds({ pages }: Site): Set<string> {
  return new Set(pages.flatMap(({ elements }) => elements.filter(({ attributes }) => attributes.id).flatMap(teaches)));
}

/** What content says it teaches stands on a page, at an element with an id; and a page uses an id once. */
export function taughtAnchors(site: Site, course: LintCourse): Problem[] {
  const taught = taughtIds(site);
  const inventory = idsOf(course.inventory);
  const lost = claimedIds(course)
    // An id that the inventory does not know is already reported among the sources.
    .filter(({ id }) => inventory.has(id) && !taught.has(id))
    .map(({ id, file, line, where }) => ({
      file,
      line,
      where,
      found: `${id}, which no built page carries`,
      allowed: 'a place that a page shows: an element with an id and data-teaches',
    }));
  return [...lost, ...site.pages.flatMap((page) => [...badAnchors(page, inventory), ...repeatedIds(page)])];
}

function badAnchors({ path, elements }: Page, inventory: ReadonlySet<string>): Problem[] {
  return elements.flatMap((element) => {
    const at = { file: `dist/${path}`, line: element.line, where: `${element.tag} data-teaches` };
    const unknown = teaches(element)
      .filter((id) => !inventory.has(id))
      .map((id) => ({
        ...at,
        found: id,
        allowed: 'an id of content/inventory.yaml',
        didYouMean: closestWord(id, [...inventory]),
      }));
    const loose = { ...at, found: 'an element without an id', allowed: 'an id, so that the place can be linked to' };
    return teaches(element).length > 0 && !element.attributes.id ? [...unknown, loose] : unknown;
  });
}

function repeatedIds({ path, elements }: Page): Problem[] {
  const lines = Map.groupBy(
    elements.filter(({ attributes }) => attributes.id),
    ({ attributes }) => attributes.id,
  );
  return [...lines].flatMap(([id, [first, ...again]]) =>
    again.map(({ line, tag }) => ({
      file: `dist/${path}`,
      line,
      where: `${tag} id`,
      found: `the id ${id} again`,
      allowed: `one use on a page; the first is in line ${first?.line}`,
    })),
  );
}

function teaches({ attributes }: Page['elements'][number]): string[] {
  return (attributes['data-teaches'] ?? '').split(/\s+/).filter(Boolean);
}
