/** What is kept beside a sheet's answers, as it was given, so that a result can be told from the next. */
export interface Kept {
  /** Row of a table, counted as a spreadsheet does: the head is row 1. */
  readonly row?: number;
  readonly id?: string | number;
  readonly name?: string | number;
}

/** Keys and columns of the input that are not questions and travel on to the output. */
export const keptKeys = ['id', 'name'] as const;

/** One sheet of the input, not yet checked. */
export interface Row {
  readonly kept: Kept;
  /** Anything: `parseSheet` says what is wrong with it. */
  readonly answers: unknown;
  /** Where the whole sheet stands, for problems. */
  readonly at: string;
  /** Where one answer stands. */
  readonly atKey: (key: string) => string;
}

/** The rows of an input, or what is wrong with it before any answer is looked at. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly string[];
  /** Whether results are a list; a lone sheet gives a lone result. */
  readonly isList: boolean;
  /** What stood between the cells of a table. */
  readonly separator?: string;
}

/** One problem, as a person reads it: where, what was found, what is allowed, what was perhaps meant. */
export function formatProblem(at: string, found: string, allowed: string, meant: string | null = null): string {
  return `${at}\n    found    ${found}\n    allowed  ${allowed}${meant === null ? '' : `\n    did you mean  "${meant}"?`}`;
}

/** Text that somebody else wrote, in quotation marks, with its control characters spelt out and not too long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
