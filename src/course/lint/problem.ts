/** Something an author has to change, or (`warning`) should look at. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Way to the place inside the file, by ids where there are ids: `items[cash-sale].choices`. */
  readonly where: string;
  readonly found: string;
  readonly allowed: string;
  /** The nearest thing that does exist. */
  readonly didYouMean?: string | null | undefined;
  readonly warning?: boolean;
}

/** Write a problem as its author reads it: where, what was found, what is allowed, what was perhaps meant. */
export function formatProblem({ file, line, where, found, allowed, didYouMean }: Problem): string {
  const lines = [
    `${file}:${line}  ${where}`,
    `    found    ${found.replaceAll('\n', `\n${' '.repeat(13)}`)}`,
    `    allowed  ${allowed}`,
  ];
  if (didYouMean) lines.push(`    did you mean  ${didYouMean}`);
  return lines.join('\n');
}

/** Problems one below the other, with an empty line between them. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n\n');
}

/** Sort by file, then by line: an author works from the top of a file down. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
