import { answersNeeded, nextQuestions } from './enough.ts';
import { surenessOf } from './label.ts';
import { leaveOutRange } from './leave-out.ts';
import { exceptionsOf, mixedKindOf } from './mixed.ts';
import { asNumber, positionOf, profileOf } from './position.ts';
import { pullsOf } from './pulls.ts';
import { isCrossed, rangeOf } from './range.ts';
import type { Result, Sheet, Structure } from './schema.ts';
import { isStrong, sideOf } from './side.ts';
import { tallySheet } from './tally.ts';
import { leastChanges, tippingAnswers } from './tipping.ts';

/**
 * Work out everything that a result shows but the examples near it: side, position, how sure, what would change it,
 * profile (C10). Never throws; anything on the sheet that is not an answer counts as no answer.
 *
 * `ignored` names keys that were dropped while the sheet was read, and is handed on.
 */
export function assessAlone(structure: Structure, sheet: Sheet, ignored: readonly string[] = []): Result {
  const tally = tallySheet(structure, sheet);
  const profile = profileOf(tally);
  const needed = answersNeeded(tally);
  const position = positionOf(tally);
  const leaveOut = leaveOutRange(structure, sheet, tally);
  if (needed > 0 || !position || !leaveOut) {
    const next = nextQuestions(structure, sheet, tally);
    return { status: 'insufficient', answered: tally.answered, needed, next, profile, ignored };
  }

  const side = sideOf(position);
  const range = rangeOf(structure, tally);
  const k = leastChanges(structure, sheet, tally);
  return {
    status: 'ok',
    side,
    strong: isStrong(position),
    S: asNumber(position),
    ...(side === 'mixed' && { mixedKind: mixedKindOf(tally) }),
    sure: surenessOf(k, isCrossed(range, position)),
    k,
    tips: tippingAnswers(structure, sheet, tally),
    range: [asNumber(range.lo), asNumber(range.hi)],
    leaveOut,
    profile,
    pulls: pullsOf(tally),
    exceptions: exceptionsOf(tally, side),
    varies: tally.varies,
    answered: tally.answered,
    ignored,
    nearest: [],
    contrast: null,
  };
}
