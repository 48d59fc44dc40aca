/**
 * `npm run -s score -- FILE [--csv] [--out FILE]`, FILE or `-` for standard input: scores answer sheets, one or many,
 * from JSON or CSV.
 *
 * Standard output, or the file of `--out`, holds the results and nothing else. When anything is wrong nothing is
 * written, every problem is named on standard error, and the exit code is 1.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { assess } from '../domain/questionnaire/assess.ts';
import { closestWord } from '../domain/questionnaire/closest-word.ts';
import { placesOf } from '../domain/questionnaire/nearest.ts';
import { type Questionnaire, questionnaireSchema } from '../domain/questionnaire/schema.ts';
import { parseSheet, type SheetProblem } from '../domain/questionnaire/sheet.ts';
import { formatResults } from './score/format-table.ts';
import { readJson } from './score/read-json.ts';
import { looksLikeTable, readTable } from './score/read-table.ts';
import { formatProblem, type Row } from './score/row.ts';
import { writeWhole } from './score/write-whole.ts';

const usage = `Usage: npm run -s score -- FILE [--csv] [--out FILE]
       npm run -s score -- -        reads standard input

The input is one answer sheet or a list of them as JSON, { "id": "a", "choose": -2, "decide": "varies" },
or CSV with a sheet in each row and a column for each question. An id and a name are kept.
--csv writes CSV instead of JSON; --out writes a file instead of standard output.`;

const file = new URL('../../content/questionnaire/which-business.yaml', import.meta.url);

/** The questionnaire of this project, wherever the command is run. Throws when the file is not sound. */
export function loadQuestionnaire(): Questionnaire {
  return questionnaireSchema.parse(parseYaml(readFileSync(file, 'utf8')));
}

/** What `score` prints: the results, or the problems that kept it from printing any. */
export type Scored =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the text is, and what to make of it. */
export interface ScoreOptions {
  /** `detect`: a table when its first line names a question. */
  readonly from?: 'json' | 'csv' | 'detect';
  readonly to?: 'json' | 'csv';
}

function problemOf({ questions }: Questionnaire, row: Row, { key, found, allowed }: SheetProblem): string {
  if (key === null) return formatProblem(row.at, found, allowed);
  const meant = closestWord(
    key,
    questions.map(({ id }) => id),
  );
  return formatProblem(row.atKey(key), found, allowed, meant === key ? null : meant);
}

/**
 * Score the text of a JSON or CSV file: a sheet gives a result, a list or table of sheets gives as many in the same
 * order (C10).
 *
 * Strict, unlike links: any unknown question or answer in any sheet is a problem, and then nothing is scored.
 */
export function scoreText(text: string, questionnaire: Questionnaire, options: ScoreOptions = {}): Scored {
  const { from = 'detect', to = 'json' } = options;
  const plain = text.replace(/^\uFEFF/, '');
  const questions = questionnaire.questions.map(({ id }) => id);
  const isTable = from === 'csv' || (from === 'detect' && looksLikeTable(plain, questions));
  const { rows, problems: shape, isList, separator } = isTable ? readTable(plain, questions) : readJson(plain);

  const parsed = rows.map((row) => ({ row, ...parseSheet(questionnaire, row.answers) }));
  const answers = parsed.flatMap(({ row, problems }) => problems.map((each) => problemOf(questionnaire, row, each)));
  const problems = [...shape, ...answers];
  if (problems.length > 0) return { ok: false, problems };

  const examples = placesOf(questionnaire);
  const results = parsed.map(({ row, sheet }) => ({ ...row.kept, ...assess(questionnaire, sheet, [], examples) }));
  const dimensions = questionnaire.dimensions.map(({ id }) => id);
  const output =
    to === 'csv'
      ? formatResults(results, dimensions, separator)
      : `${JSON.stringify(isList ? results : results[0], null, 2)}\n`;
  return { ok: true, output };
}

/** A file's place, from where the command was typed, which npm keeps in `INIT_CWD`. */
const typed = (name: string) => resolve(process.env.INIT_CWD || '.', name);

/** Read a file, or standard input. Throws when it is not there or not UTF-8. */
async function readInput(name: string): Promise<string> {
  const bytes =
    name === '-' ? await buffer(process.stdin) : await readFile(existsSync(typed(name)) ? typed(name) : name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text; save it as UTF-8');
  }
}

/** A reader such as `head` may stop before the end; that is not an error of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The arguments, or null when they are not as the usage says. */
function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { csv: { type: 'boolean', default: false }, out: { type: 'string' } },
    });
    const [name, ...more] = positionals;
    return name === undefined || more.length > 0 || values.out === '' ? null : { name, ...values };
  } catch {
    return null;
  }
}

const formatOf = (name: string): ScoreOptions['from'] =>
  /\.[ct]sv$/i.test(name) ? 'csv' : /\.json$/i.test(name) ? 'json' : 'detect';

function fail(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** Run the command with its arguments; gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (!wanted) return fail(usage);
  const { name, csv, out } = wanted;
  let text: string;
  try {
    text = await readInput(name);
  } catch (error) {
    return fail(`${name} cannot be read: ${(error as Error).message}`);
  }
  const scored = scoreText(text, loadQuestionnaire(), { from: formatOf(name), to: csv ? 'csv' : 'json' });
  if (!scored.ok) return fail(scored.problems.join('\n'));
  if (out === undefined) {
    process.stdout.on('error', ignoreClosedPipe);
    process.stdout.write(scored.output);
    return 0;
  }
  if (isSameFile(typed(name), typed(out))) return fail(`${out} holds the answers; give --out another name`);
  try {
    writeWhole(typed(out), scored.output);
    return 0;
  } catch (error) {
    return fail(`${out} cannot be written: ${(error as Error).message}`);
  }
}

const isSameFile = (a: string, b: string) => existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
