import { dsvFormat } from 'd3';
import { closestWord } from '../../domain/questionnaire/closest-word.ts';
import { escapes, levels } from '../../domain/questionnaire/levels.ts';
import { formatProblem, type Kept, keptKeys, quote, type Row, type Rows } from './row.ts';

/** Comma, semicolon (spreadsheets where the comma is the decimal mark) and tab. */
const separators = [',', ';', '\t'] as const;

const answers = new Map<string, unknown>([...levels, ...escapes].map((answer) => [String(answer), answer]));

/** An answer as a cell holds it; a real minus sign is a minus sign. What is no answer stays text. */
const answerOf = (cell: string): unknown => answers.get(cell.replace('\u2212', '-')) ?? cell;

/** The letters over a column of a spreadsheet: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

const headOf = (row: readonly string[] | undefined) => (row ?? []).map((cell) => cell.trim().toLowerCase());

/** The first row with each separator, and how many columns it names that we know. */
function bestSeparator(text: string, known: readonly string[]): { separator: string; count: number } {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = separators.map((separator) => ({
    separator,
    count: headOf(dsvFormat(separator).parseRows(firstLine)[0]).filter((name) => known.includes(name)).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best));
}

/** Whether a text looks like a table of ours and not like JSON: the first of its lines names a question. */
export function looksLikeTable(text: string, questions: readonly string[]): boolean {
  return !/^\s*[[{]/.test(text) && /[\r\n]/.test(text) && bestSeparator(text, questions).count > 0;
}

/**
 * Read answer sheets from CSV: one in each row, a column for each question, and perhaps `id` and `name`.
 *
 * An empty cell is no answer; an empty row is passed over. Rows and columns are named as a spreadsheet shows them.
 * Never throws.
 */
export function readTable(text: string, questions: readonly string[]): Rows {
  const known = [...keptKeys, ...questions];
  const { separator } = bestSeparator(text, known);
  const nothing = { rows: [], isList: true, separator };
  // d3-dsv would read such a cell to the end of the file, names and all.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    const found = `an odd number of quotation marks; the last is in line ${lineOfLastQuote(text)}`;
    const allowed = 'cells such as "Anna, Ltd", with a quotation mark inside written twice';
    return { ...nothing, problems: [formatProblem('the whole file', found, allowed)] };
  }

  const cells = dsvFormat(separator).parseRows(text);
  const head = headOf(cells[0]);
  const columns = columnProblems(head, cells, known, questions);
  const problems: string[] = [...columns.problems];
  const rows: Row[] = [];
  for (const [index, row] of cells.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const at = `row ${index + 1}`;
    if (row.length !== head.length) {
      problems.push(formatProblem(at, `${row.length} cells`, `${head.length}, as many as the head has`));
      continue;
    }
    const kept: Record<string, string | number> = { row: index + 1 };
    const sheet: Record<string, unknown> = {};
    for (const [column, name] of head.entries()) {
      const cell = row[column] ?? '';
      if (!columns.used.has(column) || cell.trim() === '') continue;
      if (questions.includes(name)) sheet[name] = answerOf(cell.trim());
      else kept[name] = cell;
    }
    const atKey = (key: string) => `${at}, column ${columnLetters(head.indexOf(key))} (${key})`;
    rows.push({ kept: kept as Kept, answers: sheet, at, atKey });
  }
  return { rows, problems, isList: true, separator };
}

function lineOfLastQuote(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split('\n').length;
}

/** What is wrong with the head, and the columns that can be read. */
function columnProblems(
  head: readonly string[],
  cells: readonly (readonly string[])[],
  known: readonly string[],
  questions: readonly string[],
): { problems: string[]; used: ReadonlySet<number> } {
  const problems: string[] = [];
  const used = new Set<number>();
  for (const [column, name] of head.entries()) {
    const at = `row 1, column ${columnLetters(column)}`;
    if (name === '') {
      const isEmpty = cells.every((row) => (row[column] ?? '').trim() === '');
      if (!isEmpty) problems.push(formatProblem(at, 'no name over a column that is not empty', known.join(', ')));
    } else if (!known.includes(name)) {
      problems.push(formatProblem(at, `an unknown column ${quote(name)}`, known.join(', '), closestWord(name, known)));
    } else if (head.indexOf(name) !== column) {
      const first = columnLetters(head.indexOf(name));
      problems.push(formatProblem(at, `${quote(name)} again, as in column ${first}`, 'every column once'));
    } else {
      used.add(column);
    }
  }
  if (problems.length === 0 && !head.some((name) => questions.includes(name))) {
    problems.push(formatProblem('row 1', 'no question', `at least one of ${questions.join(', ')}`));
  }
  return { problems, used };
}
