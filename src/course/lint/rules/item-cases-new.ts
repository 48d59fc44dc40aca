import { type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import { problemAt, strings } from '../yaml-source.ts';

/** An item's case is new to the reader: it uses no first name from any lesson's cases. */
export function itemCasesNew({ items, lessons }: LintCourse): Problem[] {
  const used = new Set(
    lessons.flatMap(({ data }) => present(data.cases).flatMap(([each]) => present(each.people).map(([name]) => name))),
  );
  return items.flatMap(({ source, path, data }) => {
    const shown = { stem: data.stem, choices: present(data.choices).map(([{ text }]) => ({ text })) };
    return [...strings(shown)].flatMap(({ path: inside, text }) =>
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
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u');
}
