import { type LintCourse, parseCourse } from './lint-course.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { RawFile } from './read.ts';
import { knownFiles } from './rules/known-files.ts';

/** A rule sees the whole course and returns what is wrong by it. It never throws on bad content. */
export type Rule = (course: LintCourse) => Problem[] | Promise<Problem[]>;

/**
 * Every problem and warning of every content file, sorted by file and line: those of files, YAML, MDX and
 * schemas, and those of the given rules. Never throws on bad content.
 */
export async function lintSources(files: readonly RawFile[], rules: readonly Rule[]): Promise<Problem[]> {
  const { course, problems } = parseCourse(files);
  const found = await Promise.all(rules.map(async (rule) => rule(course)));
  return sortProblems([...knownFiles(files), ...problems, ...found.flat()]);
}
