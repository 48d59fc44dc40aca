import { createHash } from 'node:crypto';

/** Words in a run. Two texts that share one hardly do so by chance. */
export const runLength = 8;

/** Bytes kept of a hash: enough that no run of ours falls on one of theirs by chance. */
const hashBytes = 5;

/** Stands in a text where no run may go across. */
export const runBreak = '|';

/** Some words in a row, with the hash of what counts of them: small letters and digits. */
export interface WordRun {
  readonly hash: number;
  /** Where its first word begins and its last one ends. */
  readonly start: number;
  readonly end: number;
}

/** Every run of eight words in a text. Capitals, signs and apostrophes do not count. */
export function wordRuns(text: string): WordRun[] {
  const words = [...text.matchAll(/[\p{L}\p{N}'’‘]+|[|]/gu)]
    .map(({ 0: raw, index }) => ({
      word: raw.normalize('NFC').toLowerCase().replaceAll(/['’‘]/g, ''),
      start: index,
      end: index + raw.length,
    }))
    .filter(({ word }) => word !== '');
  return words.flatMap(({ start }, i) => {
    const run = words.slice(i, i + runLength);
    const last = run.at(-1);
    if (!last || run.length < runLength || run.some(({ word }) => word === runBreak)) return [];
    return { hash: hashOf(run.map(({ word }) => word).join(' ')), start, end: last.end };
  });
}

function hashOf(words: string): number {
  return createHash('sha256').update(words).digest().readUIntBE(0, hashBytes);
}

/** Hashes as text that is short to keep: sorted, five bytes each, in base 64. */
export function formatHashes(hashes: Iterable<number>): string {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  const bytes = Buffer.alloc(sorted.length * hashBytes);
  for (const [i, hash] of sorted.entries()) bytes.writeUIntBE(hash, i * hashBytes, hashBytes);
  return `${bytes
    .toString('base64')
    .replaceAll(/.{120}/g, '$&\n')
    .trimEnd()}\n`;
}

/** The hashes that `formatHashes` wrote. */
export function parseHashes(text: string): Set<number> {
  const bytes = Buffer.from(text, 'base64');
  const hashes = new Set<number>();
  for (let at = 0; at + hashBytes <= bytes.length; at += hashBytes) hashes.add(bytes.readUIntBE(at, hashBytes));
  return hashes;
}
