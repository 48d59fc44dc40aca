import { assessAlone } from './assess-alone.ts';
import { type ExamplePlace, nearestExamples } from './nearest.ts';
import type { Result, Sheet, Structure } from './schema.ts';
import { tallySheet } from './tally.ts';

/**
 * Work out everything that a result shows, once: side, position, how sure, what would change it, profile (C10).
 *
 * Never throws; anything on the sheet that is not an answer counts as no answer. `ignored` names keys that were
 * dropped while the sheet was read, and is handed on. `examples` are the businesses to compare with (C7); without
 * them a result has no nearest.
 *
 * @example
 * assess(questionnaire, { choose: 1, decide: 2 }).status // 'insufficient'
 */
export function assess(
  structure: Structure,
  sheet: Sheet,
  ignored: readonly string[] = [],
  examples: readonly ExamplePlace[] = [],
): Result {
  const result = assessAlone(structure, sheet, ignored);
  if (result.status !== 'ok') return result;
  return { ...result, ...nearestExamples(structure, tallySheet(structure, sheet), result.side, examples) };
}
