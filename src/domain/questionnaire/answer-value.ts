import type { Answer } from './schema.ts';

/**
 * Value of an answer in steps (C1): a level counts as itself and `varies` as the midpoint.
 *
 * Null means missing: `unsure`, no answer, and anything that is not an answer at all.
 */
export function answerValue(answer: Answer | undefined): number | null {
  switch (answer) {
    case -2:
    case -1:
    case 1:
    case 2:
      return answer;
    case 0: // also −0, which must not travel on into sums and links
    case 'varies':
      return 0;
    default:
      return null;
  }
}
