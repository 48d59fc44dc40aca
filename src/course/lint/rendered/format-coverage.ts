import type { Coverage } from '../../../domain/inventory/coverage.ts';

const width = 100;

/** Say how much of the inventory is taught, by kind, and name what is not. */
export function formatCoverage(coverage: Coverage): string {
  const { byKind } = coverage;
  const kindWidth = Math.max(...byKind.map(({ kind }) => kind.length), 0);
  const counts = byKind.map(
    ({ kind, taught: some, toTeach: all }) =>
      `  ${kind.padEnd(kindWidth)}  ${String(some).padStart(3)} / ${String(all).padStart(3)}`,
  );
  const missing = byKind
    .filter((kind) => kind.missing.length > 0)
    .flatMap((kind) => [`  ${kind.kind}`, ...wrap(kind.missing, '    ')]);
  return [
    formatCoverageInShort(coverage),
    ...counts,
    ...(missing.length > 0 ? ['Not yet taught:', ...missing] : []),
  ].join('\n');
}

/** The same in one line. */
export function formatCoverageInShort({ taught, toTeach }: Coverage): string {
  return `Coverage: ${taught} taught of ${toTeach} to teach`;
}

function wrap(words: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}
