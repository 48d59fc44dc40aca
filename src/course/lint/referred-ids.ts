import { closestWord } from '../../domain/questionnaire/closest-word.ts';
import { present } from './lint-course.ts';
import type { Problem } from './problem.ts';
import { type Path, problemAt, type YamlSource } from './yaml-source.ts';

/** A set of ids that can be referred to, with its name for messages. */
export interface Register {
  readonly ids: ReadonlySet<string>;
  readonly name: string;
}

type Ids = readonly (string | null | undefined)[] | undefined;

/** A problem for every id of a list that is not in the register. */
export function each(source: YamlSource, path: Path, ids: Ids, register: Register): Problem[] {
  return present(ids).flatMap(([id, i]) =>
    // The list has its own name in the message; the position of an id in it says nothing.
    unknown(id, register).map((text) => ({ ...problemAt(source, path, text), line: source.lineAt([...path, i]) })),
  );
}

/** A problem when an id is there and not in the register. */
export function one(source: YamlSource, path: Path, id: string | undefined, register: Register): Problem[] {
  return id === undefined ? [] : unknown(id, register).map((text) => problemAt(source, path, text));
}

/** What to say of an id that is not in the register; nothing when it is. */
export function unknown(id: string, { ids, name }: Register): Pick<Problem, 'found' | 'allowed' | 'didYouMean'>[] {
  return ids.has(id) ? [] : [{ found: id, allowed: name, didYouMean: closestWord(id, [...ids]) }];
}
