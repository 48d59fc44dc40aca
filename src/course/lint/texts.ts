import { plainText } from '../../domain/text/inline.ts';
import type { LintCourse } from './lint-course.ts';
import { lineAtOffset, passages } from './passages.ts';
import type { Problem } from './problem.ts';
import { formatPath, type Path, strings, type YamlSource } from './yaml-source.ts';

/** A text that readers will see, without mark-up. */
export interface CourseText {
  readonly file: string;
  readonly where: string;
  /** The key that holds it in YAML (`quote`, `why`), or `body`. */
  readonly key: string;
  /** Words of other languages are blanked out. */
  readonly text: string;
  /** Line of the characters that begin at an offset of the text. */
  lineAt(offset: number): number;
}

/** An id, a file name, a number or a web address: text that is no prose. */
const notProse = /^([a-z0-9]+([-./:][a-z0-9]+)*|https?:\S+|mailto:\S+|[\d\s.,:–-]+)$/;

/** The inventory has short forms of its own (`s1`, `reader B`), which the reference pages turn into words. */
const notShown: readonly string[] = ['content/inventory.yaml'];

/** Every text of the course that readers will see. */
export function courseTexts(course: LintCourse): CourseText[] {
  const fromYaml = course.sources.filter((source) => !notShown.includes(source.path)).flatMap(yamlTexts);
  const fromBodies = course.lessons.flatMap(({ source, body }) =>
    passages(body).map((passage) => ({
      file: source.path,
      where: passage.part,
      key: 'body',
      text: passage.spans.map((span) => (span.lang ? ' '.repeat(span.text.length) : span.text)).join(''),
      lineAt: (offset: number) => lineAtOffset(passage, offset),
    })),
  );
  return [...fromYaml, ...fromBodies];
}

/** The texts of a YAML file; ids, numbers and addresses are none. */
export function yamlTexts(source: YamlSource): CourseText[] {
  return [...strings(source.data)]
    .filter(({ path, text }) => !notProse.test(text.trim()) && !isForeign(source, path))
    .map(({ path, text }) => yamlText(source, path, text));
}

/** Words of other languages and how they are said. */
function isForeign(source: YamlSource, path: Path): boolean {
  return source.path === 'content/languages.yaml' && ['word', 'said'].includes(String(path.at(-1)));
}

function yamlText(source: YamlSource, path: Path, raw: string): CourseText {
  const text = plainText(raw);
  return {
    file: source.path,
    where: formatPath(source.data, path),
    key: String(path.findLast((key) => typeof key === 'string')),
    text,
    // YAML folds lines, so the place is found again by the word that stands there.
    lineAt: (offset) => source.lineAt(path, /^\S+/.exec(text.slice(offset))?.[0]),
  };
}

/** One problem for each match of a pattern in a text. */
export function problemsOfMatches(
  text: CourseText,
  pattern: RegExp,
  describe: (match: string) => Pick<Problem, 'found' | 'allowed' | 'didYouMean'>,
): Problem[] {
  return [...text.text.matchAll(pattern)].map((match) => ({
    file: text.file,
    line: text.lineAt(match.index),
    where: text.where,
    ...describe(match[0]),
  }));
}
