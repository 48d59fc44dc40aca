import { type LintCourse, outlineLessons, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { type Path, problemAt, type YamlSource } from '../yaml-source.ts';

interface Use {
  readonly source: YamlSource;
  readonly path: Path;
  readonly id: string | undefined;
}

/** An id names one thing: no two lessons, items, objectives, claims … share one, nor two choices or cards of an item. */
export function uniqueIds(course: LintCourse): Problem[] {
  const entries = [
    course.items,
    course.claims,
    course.furtherSources,
    course.misconceptions,
    course.inventory,
    course.disagreements,
    course.examples,
    course.circles,
    course.glossary,
    course.languages,
    course.fixtures,
  ];
  const outline = course.outline?.source;
  const groups: Use[][] = [
    ...entries.map((list) => list.map(({ source, path, data }) => ({ source, path, id: data.id }))),
    outline ? outlineLessons(course).map(({ id, path }) => ({ source: outline, path, id })) : [],
    outline ? uses(outline, ['parts'], course.outline?.data.parts) : [],
    course.lessons.flatMap(({ source, data }) => uses(source, ['objectives'], data.objectives)),
    ...course.items.flatMap(({ source, path, data }) => [
      uses(source, [...path, 'choices'], data.choices),
      uses(source, [...path, 'cards'], data.cards),
    ]),
    course.sorting ? uses(course.sorting.source, ['voices'], course.sorting.data.voices) : [],
    ...(course.sorting
      ? [
          present(course.sorting.data.hands).flatMap(([hand, h]) =>
            uses(course.sorting?.source as YamlSource, ['hands', h, 'cards'], hand.cards),
          ),
        ]
      : []),
    ...(course.plans
      ? [
          uses(course.plans.source, ['plans'], course.plans.data.plans),
          uses(course.plans.source, ['steps'], course.plans.data.steps),
        ]
      : []),
    ...(['checklist', 'differentiation', 'troubles'] as const).map((list) =>
      course.guide ? uses(course.guide.source, [list], course.guide.data[list]) : [],
    ),
    course.forms ? uses(course.forms.source, ['forms'], course.forms.data.forms) : [],
    ...course.lessons.flatMap(({ source, data }) => [
      uses(source, ['cases'], data.cases),
      uses(source, ['because', 'choices'], data.because?.choices),
    ]),
  ];
  return groups.flatMap(repeats);
}

function uses(
  source: YamlSource,
  path: Path,
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
): Use[] {
  return present(list).map(([{ id }, i]) => ({ source, path: [...path, i], id }));
}

function repeats(group: readonly Use[]): Problem[] {
  const first = new Map<string, Use>();
  return group.flatMap((use) => {
    if (use.id === undefined) return [];
    const before = first.get(use.id);
    if (!before) {
      first.set(use.id, use);
      return [];
    }
    const { source, path } = before;
    return problemAt(use.source, [...use.path, 'id'], {
      found: `the id ${use.id} again`,
      allowed: `one use of each id; the first is at ${source.path}:${source.lineAt([...path, 'id'])}`,
    });
  });
}
