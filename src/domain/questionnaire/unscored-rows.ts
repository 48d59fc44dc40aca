import type { Rest } from './answers.ts';
import type { ResultWords } from './result-words.ts';

/** One thing that was asked and is not scored: its key in a link, the question, and what was said; empty if nothing. */
export interface UnscoredRow {
  readonly key: string;
  readonly text: string;
  readonly said: readonly string[];
}

/** The first and the last question, which are not scored (B4). */
export function unscoredRows({ unscored }: Pick<ResultWords, 'unscored'>, rest: Rest): UnscoredRow[] {
  return (['lines', 'word'] as const).map((key) => {
    const { text, options } = unscored[key];
    const said = rest[key];
    return { key, text, said: said ? [(options as Record<string, string>)[said] ?? ''] : [] };
  });
}
