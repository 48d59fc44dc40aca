import { attribute, elements } from '../lesson-body.ts';
import { idsOf, type LintCourse, outlineLessons, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { each, one, type Register, unknown } from '../referred-ids.ts';
import { problemAt } from '../yaml-source.ts';

/**
 * The reference pages hold together: their entries refer to things that exist, each disagreement, example, contested
 * trade and related pair of the inventory has its entry, and each term of a lesson stands in the glossary.
 */
export function referenceIds(course: LintCourse): Problem[] {
  const { disagreements, examples, glossary, languages } = course;
  const lessons = { ids: new Set(outlineLessons(course).map(({ id }) => id)), name: 'a lesson of content/course.yaml' };
  const sources = { ids: idsOf(course.furtherSources), name: 'a source of content/sources.yaml' };
  const ofKind = (...kinds: string[]): Register => ({
    ids: new Set(course.inventory.flatMap(({ data }) => (kinds.includes(data.kind ?? '') && data.id ? [data.id] : []))),
    name: `an id of kind ${kinds.join(' or ')} in content/inventory.yaml`,
  });
  const sheets = {
    ids: new Set(present(course.questionnaire?.data.examples).flatMap(([{ id }]) => id ?? [])),
    name: 'an example of the questionnaire',
  };
  const questions = {
    ids: new Set(present(course.questionnaire?.data.questions).flatMap(([{ id }]) => id ?? [])),
    name: 'a question of the questionnaire',
  };
  const dis = ofKind('disagreement');
  const shown = ofKind('example', 'contested-trade');
  const pairs = ofKind('related-pair');
  const terms = { ids: idsOf(glossary), name: 'a term of content/glossary.yaml' };

  return [
    ...disagreements.flatMap(({ source, path, data }) => [
      ...one(source, [...path, 'id'], data.id, dis),
      ...each(source, [...path, 'lessons'], data.lessons, lessons),
    ]),
    ...examples.flatMap(({ source, path, data }) => [
      ...one(source, [...path, 'id'], data.id, shown),
      ...one(source, [...path, 'lesson'], data.lesson, lessons),
      ...one(source, [...path, 'sheet'], data.sheet, sheets),
    ]),
    ...glossary.flatMap(({ source, path, data }) => [
      ...one(source, [...path, 'pair'], data.pair, pairs),
      ...one(source, [...path, 'lesson'], data.lesson, lessons),
      ...each(source, [...path, 'sources'], data.sources, sources),
    ]),
    ...languages.flatMap(({ source, path, data }) => each(source, [...path, 'sources'], data.sources, sources)),
    ...course.codings.flatMap(({ source, path, data }) =>
      Object.keys(data.answers ?? {}).flatMap((id) => one(source, [...path, 'answers', id], id, sheets)),
    ),
    ...course.fixtures.flatMap(({ source, path, data }) =>
      Object.keys(data.answers ?? {}).flatMap((id) => one(source, [...path, 'answers', id], id, questions)),
    ),
    ...without(dis, disagreements[0]?.source, idsOf(disagreements)),
    ...without(shown, examples[0]?.source, idsOf(examples)),
    ...without(pairs, glossary[0]?.source, new Set(glossary.flatMap(({ data }) => data.pair ?? []))),
    ...(glossary.length === 0
      ? []
      : course.lessons.flatMap(({ source, body }) =>
          elements(body, 'Term').flatMap(({ element, line }) =>
            unknown(attribute(element, 'id') ?? '', terms).map((text) => ({
              file: source.path,
              line,
              where: 'Term id',
              ...text,
            })),
          ),
        )),
  ];
}

/** A problem for each inventory id that a reference file leaves out; none where there is no such file. */
function without(
  register: Register,
  source: Parameters<typeof problemAt>[0] | undefined,
  have: ReadonlySet<string>,
): Problem[] {
  if (!source) return [];
  return [...register.ids]
    .filter((id) => !have.has(id))
    .map((id) =>
      problemAt(source, [], { found: `no entry for ${id}`, allowed: `an entry for each ${register.name.slice(3)}` }),
    );
}
