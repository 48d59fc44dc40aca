import { type LintCourse, present } from '../lint-course.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../schema-problems.ts';
import { type Path, problemAt, type YamlSource } from '../yaml-source.ts';

interface KeyedChoice {
  key?: true | undefined;
}

/** Every item and every because-step has one key; a wrong choice says which misconception it comes from, or why it is there. */
export function itemKeys({ items, lessons }: LintCourse): Problem[] {
  return [
    ...lessons.flatMap(({ source, data }) => oneKey(source, ['because', 'choices'], data.because?.choices)),
    ...items.flatMap(({ source, path, data }) => [
      ...oneKey(source, [...path, 'choices'], data.choices),
      ...present(data.choices)
        .filter(([{ key, misconception, rationale }]) => !key && !misconception && !rationale)
        .map(([, i]) =>
          problemAt(source, [...path, 'choices', i], {
            found: 'a wrong choice without a reason to be there',
            allowed: '`misconception: <id>`, or `rationale:` with why it is there',
          }),
        ),
    ]),
  ];
}

function oneKey(source: YamlSource, path: Path, choices: Draft<KeyedChoice[]> | undefined): Problem[] {
  if (choices === undefined) return [];
  const keys = present(choices).filter(([choice]) => choice.key).length;
  if (keys === 1) return [];
  const marked = keys === 0 ? 'none marked as the key' : `${keys} marked as the key`;
  return [
    problemAt(source, path, { found: `${choices.length} choices, ${marked}`, allowed: 'exactly one with `key: true`' }),
  ];
}
