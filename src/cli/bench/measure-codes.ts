import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatCode } from '../../domain/codes/code.ts';
import { valueCounts } from '../../domain/codes/numbered-quiz.ts';
import { readCodes } from '../../domain/codes/read-codes.ts';
import { numberedQuizzesSchema } from '../../domain/codes/schema.ts';
import { seededRandom } from '../../domain/quiz/seeded-random.ts';

const lines = 500;
const rounds = 5;

/** Milliseconds that 500 lines of a noisy chat take to read: the best of several rounds. */
export function measureCodes(root: string): number {
  const { quizzes } = numberedQuizzesSchema.parse(parse(readFileSync(join(root, 'content/codes.yaml'), 'utf8')));
  const random = seededRandom(20261122);
  const upTo = (end: number) => Math.floor(random() * end);
  const chat = Array.from({ length: lines }, (_, line) => {
    const quiz = quizzes[upTo(quizzes.length)];
    const values = quiz?.items.map(({ choices }) => upTo(choices.length + 1)) ?? [];
    const code = formatCode({ quiz: quiz?.number ?? 1, nonce: upTo(30_000), values });
    return `10:${line % 60}:07 From Ana María (she/her) to Everyone: here is mine: ${code} :) see you 2026-11-22, room 12b`;
  }).join('\n');
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { codes } = readCodes(chat, valueCounts(quizzes));
    if (codes.length < lines * 0.95) throw new Error(`of ${lines} codes ${codes.length} were read`);
    return performance.now() - start;
  });
  return Math.min(...times);
}
