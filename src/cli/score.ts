/**
 * `npm run -s score -- FILE`, or `-` for standard input: scores one answer sheet or a list of them.
 *
 * Standard output holds the results as JSON and nothing else. When anything is wrong it stays empty, every
 * problem is named on standard error, and the exit code is 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { parse as parseYaml } from 'yaml';
import { assess } from '../domain/questionnaire/assess.ts';
import { closestWord } from '../domain/questionnaire/closest-word.ts';
import { type Questionnaire, questionnaireSchema } from '../domain/questionnaire/schema.ts';
import { parseSheet, type SheetProblem } from '../domain/questionnaire/sheet.ts';

const usage = `Usage: npm run -s score -- FILE
       npm run -s score -- -        reads standard input

The input is one answer sheet or a list of them, as JSON: { "choose": -2, "decide": "varies" }`;

const file = new URL('../../content/questionnaire/which-business.yaml', import.meta.url);

/** The questionnaire of this project, wherever the command is run. Throws when the file is not sound. */
export function loadQuestionnaire(): Questionnaire {
  return questionnaireSchema.parse(parseYaml(readFileSync(file, 'utf8')));
}

/** What `score` prints: results as JSON, or the problems that kept it from printing any. */
export type Scored =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problems: readonly string[] };

const shorten = (key: string) => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

function formatProblem(questionnaire: Questionnaire, sheet: string, { key, found, allowed }: SheetProblem): string {
  const at = key === null ? sheet : `${sheet}, ${JSON.stringify(shorten(key))}`;
  const meant =
    key === null
      ? null
      : closestWord(
          key,
          questionnaire.questions.map(({ id }) => id),
        );
  const hint = meant === null || meant === key ? '' : `\n    did you mean  "${meant}"?`;
  return `${at}\n    found    ${found}\n    allowed  ${allowed}${hint}`;
}

/**
 * Score the text of a JSON file: a sheet gives a result, a list of sheets gives a list in the same order (C10).
 *
 * Strict, unlike links: any unknown question or answer in any sheet is a problem, and then nothing is scored.
 */
export function scoreText(text: string, questionnaire: Questionnaire): Scored {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problems: [`This is not JSON that can be read: ${(error as Error).message}`] };
  }

  const isList = Array.isArray(input);
  const inputs: unknown[] = Array.isArray(input) ? input : [input];
  const parsed = inputs.map((one) => parseSheet(questionnaire, one));
  const problems = parsed.flatMap((sheet, index) =>
    sheet.problems.map((problem) => formatProblem(questionnaire, isList ? `sheet ${index + 1}` : 'sheet', problem)),
  );
  if (problems.length > 0) return { ok: false, problems };

  const results = parsed.map(({ sheet }) => assess(questionnaire, sheet));
  return { ok: true, output: `${JSON.stringify(isList ? results : results[0], null, 2)}\n` };
}

/** Read a file named relative to where the command was typed, which npm keeps in `INIT_CWD`, or standard input. */
async function readInput(name: string): Promise<string> {
  if (name === '-') return textOf(process.stdin);
  const typed = resolve(process.env.INIT_CWD ?? '.', name);
  return readFile(existsSync(typed) ? typed : name, 'utf8');
}

/** A reader such as `head` may stop before the end; that is not an error of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Run the command with its arguments; gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  let text: string;
  try {
    text = await readInput(name);
  } catch (error) {
    process.stderr.write(`${name} cannot be read: ${(error as Error).message}\n`);
    return 1;
  }
  const scored = scoreText(text, loadQuestionnaire());
  process.stdout.on('error', ignoreClosedPipe);
  if (scored.ok) process.stdout.write(scored.output);
  else process.stderr.write(`${scored.problems.join('\n')}\n`);
  return scored.ok ? 0 : 1;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
