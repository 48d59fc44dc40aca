import { escapes, levels } from './levels.ts';
import type { Answer, Sheet, Structure } from './schema.ts';

/** One thing on a sheet that is not an answer to a question. */
export interface SheetProblem {
  /** The key it stands under; null when the whole is not a sheet. */
  readonly key: string | null;
  readonly found: string;
  readonly allowed: string;
}

/** What was understood, and everything that was not. */
export interface ParsedSheet {
  readonly sheet: Sheet;
  readonly problems: readonly SheetProblem[];
}

const allowedAnswers = [...levels, ...escapes.map((word) => `"${word}"`)].join(', ');

/** What a value is, in a few words, whatever it is; long texts are cut. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? 'a function' : String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

function parseAnswer(value: unknown): Answer | undefined {
  if (value === 0) return 0; // also −0
  return [...levels, ...escapes].find((answer) => answer === value);
}

/**
 * Read an answer sheet from JSON that may hold anything: `{ "choose": -2, "decide": "varies" }`.
 *
 * Lenient callers take the sheet and name the problems; strict ones refuse the sheet when there is a problem.
 * Never throws for data from JSON.
 */
export function parseSheet(structure: Structure, input: unknown): ParsedSheet {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    const allowed = 'an object of answers by question id, such as { "choose": -2, "decide": "varies" }';
    return { sheet: {}, problems: [{ key: null, found: show(input), allowed }] };
  }
  const ids = new Set(structure.questions.map(({ id }) => id));
  const sheet: Record<string, Answer> = {};
  const problems: SheetProblem[] = [];
  for (const [key, value] of Object.entries(input)) {
    const answer = parseAnswer(value);
    if (!ids.has(key)) {
      problems.push({ key, found: 'an unknown question', allowed: [...ids].join(', ') });
    } else if (answer === undefined) {
      problems.push({ key, found: show(value), allowed: allowedAnswers });
    } else {
      sheet[key] = answer;
    }
  }
  return { sheet, problems };
}
