import type { ExampleId } from '../questionnaire/schema.ts';
import type { Place } from './place.ts';
import { testIds } from './tests.ts';
import { type Weights, weigh, weightLevels } from './weigh.ts';

/** What trying every definition tells. */
export interface Survey {
  /** How many definitions there are, all weights nought left out. */
  readonly tried: number;
  /** How many leave no example astray. */
  readonly faultless: number;
  /** The least number of examples astray, and how many definitions reach it. */
  readonly fewest: number;
  readonly reached: number;
  /** How often each example embarrasses a definition most, the most frequent first; equals by alphabet. */
  readonly worst: readonly { readonly id: ExampleId; readonly times: number }[];
}

/** Every setting of the six weights but the one with all at nought. */
export function* everyDefinition(): Generator<Weights> {
  const levels = weightLevels.length;
  for (let index = 1; index < levels ** testIds.length; index += 1) {
    const weights = testIds.map((id, place) => [id, Math.floor(index / levels ** place) % levels]);
    yield Object.fromEntries(weights) as Weights;
  }
}

/** Try every definition on the examples. Some hundred thousand steps: for the build, not for a reader’s browser. */
export function surveyDefinitions(places: readonly Place[]): Survey {
  const times = new Map<ExampleId, number>();
  let tried = 0;
  let fewest = Number.POSITIVE_INFINITY;
  let reached = 0;
  let faultless = 0;
  for (const weights of everyDefinition()) {
    const outcome = weigh(weights, places);
    if (outcome.kind === 'nothing') continue;
    tried += 1;
    const astray = outcome.line.filter((example) => example.astray).length;
    if (astray < fewest) [fewest, reached] = [astray, 0];
    if (astray === fewest) reached += 1;
    if (outcome.worst) times.set(outcome.worst.id, (times.get(outcome.worst.id) ?? 0) + 1);
    else faultless += 1;
  }
  const worst = [...times]
    .map(([id, count]) => ({ id, times: count }))
    .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
  return { tried, faultless, fewest, reached, worst };
}
