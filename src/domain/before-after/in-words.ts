import type { Phase } from '../progress/events.ts';
import type { Count, RunScore } from './compare-runs.ts';

/** A finished test and its counts. */
export interface Scored {
  readonly phase: Phase;
  readonly score: RunScore;
}

const names: Record<Phase, string> = { before: 'Before', after: 'After', later: 'Later' };

/** A test's name in a sentence or a table. */
export function phaseName(phase: Phase): string {
  return names[phase];
}

/** "Before 5 of 10. After 8 of 10." A test that was left half-way says how many were answered. */
export function resultLine(tests: readonly Scored[]): string {
  return tests.map(({ phase, score }) => `${names[phase]} ${countInWords(score.scored)}.`).join(' ');
}

/** "Questions on what is not taught: 1 of 2, then 1 of 2." */
export function controlLine(tests: readonly Scored[]): string {
  return `Questions on what is not taught: ${tests.map(({ score }) => countInWords(score.controls)).join(', then ')}.`;
}

/** "8 of 10", or "3 of 4 answered" where some were not. */
export function countInWords({ right, answered, of }: Count): string {
  return answered === of ? `${right} of ${of}` : `${right} of ${answered} answered`;
}

/** What a change between two tests says, and what it does not. */
export interface Change {
  readonly kind: 'rose' | 'same' | 'fell' | 'incomplete';
  readonly sentences: readonly string[];
}

/** Compare a test with an earlier one, without making more of it than ten questions carry. */
export function changeInWords(earlier: RunScore, now: RunScore): Change {
  const isWhole = [earlier, now].every(({ scored }) => scored.answered === scored.of);
  if (!isWhole)
    return {
      kind: 'incomplete',
      sentences: ['One of the two tests was left half-way. So the numbers cannot be compared.'],
    };
  const change = now.scored.right - earlier.scored.right;
  const untaught = now.controls.right - earlier.controls.right;
  if (change > 0)
    return {
      kind: 'rose',
      sentences: [
        `${change === 1 ? 'One more answer was' : `${change} more answers were`} right.`,
        ...(change <= 2 ? ['With ten questions, a change of one or two can be chance.'] : []),
        ...(untaught > 0 ? ['What is not taught rose too. So part of the change may come from practice or luck.'] : []),
      ],
    };
  const full = earlier.scored.right === earlier.scored.of;
  return {
    kind: change === 0 ? 'same' : 'fell',
    sentences: [
      change === 0 ? 'The number did not rise.' : 'Fewer answers were right than before.',
      full ? 'There was no room to rise.' : 'With ten questions, a change of one or two can be chance.',
    ].slice(0, change === 0 && !full ? 1 : 2),
  };
}
