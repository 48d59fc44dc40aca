import { testIds } from './tests.ts';
import type { Weight, Weights } from './weigh.ts';

/** A definition to start from. */
export interface Preset {
  readonly id: 'alike' | 'work' | 'time' | 'duty';
  readonly name: string;
  readonly weights: Weights;
}

const only = (weight: Weight, ...counted: readonly string[]): Weights =>
  Object.fromEntries(testIds.map((id) => [id, counted.includes(id) ? weight : 0])) as Weights;

/** The definition that the page starts with. */
export const start: Weights = only(2, ...testIds);

/**
 * All tests alike, and the frames as far as tests express them. The name frame is missing: it asks no test, but takes
 * the word that people use. No test asks for duty itself; the two nearest stand for it.
 */
export const presets: readonly Preset[] = [
  { id: 'alike', name: 'All six alike', weights: start },
  { id: 'work', name: 'The work frame', weights: only(4, 'bought', 'made') },
  { id: 'time', name: 'The time frame', weights: only(4, 'runs') },
  { id: 'duty', name: 'The duty frame', weights: only(4, 'judged', 'agreed') },
];
