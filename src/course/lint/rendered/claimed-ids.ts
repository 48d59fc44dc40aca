import { elements, idList } from '../lesson-body.ts';
import type { LintCourse } from '../lint-course.ts';
import { formatPath, strings } from '../yaml-source.ts';

/** A place of the content that says it teaches an inventory id. */
export interface ClaimedId {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly where: string;
}

/** Every inventory id that content says it teaches: `teaches` lists, and `<Teach>` in lessons. */
export function claimedIds({ sources, lessons }: LintCourse): ClaimedId[] {
  const inYaml = sources.flatMap((source) =>
    [...strings(source.data)]
      .filter(({ path }) => path.at(-2) === 'teaches')
      .map(({ path, text }) => ({
        id: text,
        file: source.path,
        line: source.lineAt(path),
        where: formatPath(source.data, path.slice(0, -1)),
      })),
  );
  const inBodies = lessons.flatMap(({ source, body }) =>
    elements(body, 'Teach').flatMap(({ element, line }) =>
      idList(element, 'ids').map((id) => ({ id, file: source.path, line, where: 'Teach ids' })),
    ),
  );
  return [...inYaml, ...inBodies];
}
