/**
 * The author's check: `npm run lint:content`. Reports every problem of every content file, then builds when
 * `dist/` is not fresh, checks links and taught places over the built pages, and prints the coverage, how easy each
 * lesson is to read, and how the items are spread over levels, types and positions of the key.
 *
 * `--sources` stops after the content files; `--rendered` checks only `dist/` as it is, for the end of a build,
 * and says the coverage in one line. Exit 1 on problems.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { counted } from '../course/lint/counted.ts';
import { formatItems } from '../course/lint/format-items.ts';
import { formatLessons } from '../course/lint/format-lessons.ts';
import { parseCourse } from '../course/lint/lint-course.ts';
import { lintRendered } from '../course/lint/lint-rendered.ts';
import { lintSources } from '../course/lint/lint-sources.ts';
import { formatProblem, type Problem } from '../course/lint/problem.ts';
import { readContent } from '../course/lint/read.ts';
import { formatCoverage, formatCoverageInShort } from '../course/lint/rendered/format-coverage.ts';
import { readSite } from '../course/lint/rendered/pages.ts';
import { rules } from '../course/lint/rules.ts';
import { distIsFresh } from './dist-is-fresh.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const home = join(dist, 'index.html');
const { values: flags } = parseArgs({
  options: { sources: { type: 'boolean', default: false }, rendered: { type: 'boolean', default: false } },
});

const files = readContent(root);
const notes: string[] = [];
const found: Problem[] = flags.rendered ? [] : await lintSources(files, rules);
if (!flags.sources) found.push(...rendered());
if (!flags.sources && !flags.rendered) {
  const { course } = parseCourse(files);
  notes.push(formatLessons(course), formatItems(course));
}

const problems = found.filter(({ warning }) => !warning);
const warnings = found.filter(({ warning }) => warning);
const blocks = [
  ...problems.map(formatProblem),
  ...(warnings.length > 0 ? ['Warnings', ...warnings.map(formatProblem)] : []),
  ...notes,
  `${counted(problems.length, 'problem')}, ${counted(warnings.length, 'warning')} in ${counted(files.length, 'content file')}`,
];
console.log(blocks.join('\n\n'));
if (problems.length > 0) process.exitCode = 1;

/** Problems of the built pages; the coverage goes to the notes. */
function rendered(): Problem[] {
  if (!flags.rendered && !distIsFresh(root)) {
    if (found.some(({ warning }) => !warning)) {
      notes.push('The pages were not built or checked: mend the problems above first.');
      return [];
    }
    const startedAt = Date.now();
    const output = build();
    // A build that wrote its pages failed at its last step, these very rules: they report in their own words.
    const wrotePages = existsSync(home) && statSync(home).mtimeMs >= startedAt;
    if (output !== undefined && !wrotePages) return [buildProblem(output)];
  }
  if (!existsSync(home)) return [buildProblem('no dist/index.html')];
  const { problems, coverage } = lintRendered(readSite(dist, process.env.BASE_PATH, process.env.SITE_URL), files);
  notes.push(flags.rendered ? formatCoverageInShort(coverage) : formatCoverage(coverage));
  return problems;
}

/** Build quietly; the end of its output when it failed. */
function build(): string | undefined {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : `${stdout ?? ''}${stderr ?? ''}`.trimEnd().split('\n').slice(-30).join('\n');
}

function buildProblem(found: string): Problem {
  return { file: 'dist', line: 1, where: 'npm run build', found, allowed: 'a build that succeeds' };
}
