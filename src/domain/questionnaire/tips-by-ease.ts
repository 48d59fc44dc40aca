import { answerValue } from './answer-value.ts';
import type { Sheet, Tip } from './schema.ts';

/** Tipping answers with the smallest change first; equals keep question order. */
export function tipsByEase(sheet: Sheet, tips: readonly Tip[]): Tip[] {
  const steps = ({ id, to }: Tip) => Math.abs(to - (answerValue(sheet[id]) ?? 0));
  return [...tips].sort((a, b) => steps(a) - steps(b));
}
