import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintSources } from '../course/lint/lint-sources.ts';
import { formatProblems } from '../course/lint/problem.ts';
import { codeNumbers } from '../course/lint/rules/code-numbers.ts';
import { changedCourse, type SmallFile, smallCourse } from '../testing/small-course.ts';
import { newCodes } from './new-codes.ts';

const path = 'content/codes.yaml';
const lint = async (files: readonly SmallFile[]) => formatProblems(await lintSources(files, [codeNumbers]));

let root = '';
/** The small course with the numbers that the command gives it. */
let numbered: SmallFile[] = [];

const write = (files: readonly SmallFile[]) => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.text);
  }
};
const codes = () => readFileSync(join(root, path), 'utf8');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codes-'));
  write(smallCourse());
  newCodes(root);
  numbered = [...smallCourse(), { path, text: codes() }];
});
afterAll(() => rmSync(root, { recursive: true }));

describe('codeNumbers', () => {
  it('codeNumbers accepts what the command wrote, and needs no file before all lessons are written', async () => {
    expect(await lint(numbered)).toBe('');
    expect(await lint(smallCourse())).toBe('');
  });

  it('codeNumbers asks for the file once all lessons are written', async () => {
    const third = '      - id: third-lesson\n        title: A third look\n        question: Who is right?\n';
    expect(await lint(changedCourse('content/course.yaml', third, ''))).toContain('npm run new:codes');
  });

  it('codeNumbers refuses an entry that was changed later', async () => {
    const swapped = codes().replace(/choices: \[([a-z-]+), ([a-z-]+)/, 'choices: [$2, $1');
    expect(await lint(changedCourse(path, codes(), swapped, numbered))).toMatchInlineSnapshot(`
      "content/codes.yaml:3  quizzes
          found    lesson first-lesson, which is no longer what number 1 says
          allowed  a number for what the quiz asks now: npm run new:codes

      content/codes.yaml:4  quizzes[1]
          found    number 1, changed after it was given
          allowed  the entry as it was; npm run new:codes adds a number for what is new"
    `);
  });

  it('codeNumbers refuses a number that stands twice', async () => {
    expect(await lint(changedCourse(path, 'number: 2', 'number: 1', numbered))).toContain('1 twice');
  });

  it('codeNumbers asks for a new number when an item’s meaning changed, and the command gives it', async () => {
    const raised = changedCourse('content/quiz/second-lesson.yaml', 'version: 1', 'version: 2', numbered);
    expect(await lint(raised)).toMatchInlineSnapshot(`
      "content/codes.yaml:3  quizzes
          found    lesson second-lesson, which is no longer what number 2 says
          allowed  a number for what the quiz asks now: npm run new:codes"
    `);
    write(raised);
    const before = codes();
    const added = newCodes(root);
    expect(added.map(({ number, kind, of }) => `${number} ${kind} ${of}`)).toMatchInlineSnapshot(`
      [
        "8 lesson second-lesson",
      ]
    `);
    expect(codes().startsWith(before)).toBe(true);
    expect(await lint(changedCourse(path, before, codes(), raised))).toBe('');
    expect(newCodes(root)).toEqual([]);
  });
});
