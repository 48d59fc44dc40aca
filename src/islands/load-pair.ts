import { loadSheet } from './load-sheet.ts';
import { PairResult } from './PairResult.tsx';
import css from './pair-result.css?url';

/** What draws two lines of business, once its style sheet is there: without it the page would jump. */
export async function loadPair(): Promise<typeof PairResult> {
  await loadSheet(css);
  return PairResult;
}
