import { escapeRegExp } from '../escape-reg-exp.ts';
import { type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../yaml-source.ts';

/** An item's case is new to the reader: it uses no first name from any lesson's cases. */
export function itemCasesNew({ items, lessons }: LintCourse): Problem[] {
  const used = new Set(
    lessons.flatMap(({ data }) => present(data.cases).flatMap(([each]) => present(each.people).map(([name]) => name))),
  );
  return items.flatMap(({ source, path, data }) => {
    const inLists = (['choices', 'cards'] as const).flatMap((list) =>
      present<{ text?: string | undefined }>(data[list]).map(([{ text }, i]) => ({ inside: [list, i, 'text'], text })),
    );
    return [{ inside: ['stem'], text: data.stem }, ...inLists].flatMap(({ inside, text = '' }) =>
      [...used]
        .filter((name) => namePattern(name).test(text))
        .map((name) =>
          problemAt(source, [...path, ...inside], {
            found: `${name}, who is in a case of a lesson`,
            allowed: 'a person whom no lesson uses',
            needle: name,
          }),
        ),
    );
  });
}

function namePattern(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${escapeRegExp(name)}(?!\\p{L})`, 'u');
}
