/** `npm run new:codes`: number every quiz that has no number for what it asks now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { codedQuizzes } from '../course/lint/coded-quizzes.ts';
import { codesFile, parseCourse } from '../course/lint/lint-course.ts';
import { readContent } from '../course/lint/read.ts';
import { currentNumber, isSameMeaning, sealOf } from '../domain/codes/numbered-quiz.ts';
import { type NumberedQuiz, numberedQuizzesSchema } from '../domain/codes/schema.ts';

const head = `# What the numbers in class codes stand for. A number never changes its meaning, so an entry is never edited or
# removed: \`npm run new:codes\` adds one when a quiz asks something new. Value 1 of an item is its first choice here.
quizzes:
`;

/**
 * Add the numbers that are missing to the project at `root`; entries that stand there are left as they are.
 *
 * Returns the entries added. Throws an `Error` when all 255 numbers are given.
 */
export function newCodes(root: string): NumberedQuiz[] {
  const file = join(root, codesFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : head;
  const { quizzes } = existsSync(file) ? numberedQuizzesSchema.parse(parse(text)) : { quizzes: [] };
  const { course } = parseCourse(readContent(root));
  let last = Math.max(0, ...quizzes.map(({ number }) => number));
  const added = codedQuizzes(course).flatMap((quiz) => {
    const current = currentNumber(quizzes, quiz);
    if (current && isSameMeaning(current, quiz)) return [];
    last += 1;
    return [{ number: last, ...quiz, seal: sealOf({ number: last, ...quiz }) }];
  });
  if (last > 255) throw new Error(`All 255 numbers of ${codesFile} are given. Nothing was changed.`);
  if (added.length > 0) writeFileSync(file, text + added.map(formatEntry).join(''));
  return added;
}

function formatEntry({ number, kind, of, seal, items }: NumberedQuiz): string {
  const rows = items.map(
    ({ item, version, choices }) => `  - { item: ${item}, version: ${version}, choices: [${choices.join(', ')}] }\n`,
  );
  return `- number: ${number}\n  kind: ${kind}\n  of: ${of}\n  seal: "${seal}"\n  items:\n${rows.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const added = newCodes(fileURLToPath(new URL('../../', import.meta.url)));
    for (const { number, kind, of } of added) console.log(`${number}  ${kind} ${of}`);
    console.log(added.length === 0 ? `${codesFile} is complete.` : `added to ${codesFile}: ${added.length}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
