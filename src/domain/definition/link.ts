import { numberField, type ReadFields, readFields, writeFields } from '../links/fields.ts';
import { start } from './presets.ts';
import { testIds } from './tests.ts';
import { type Weights, weightLevels } from './weigh.ts';

const fields = testIds.map((id) => numberField(id, { least: 0, most: weightLevels.length - 1, step: 1 }));

/** Read a definition from a link's fragment. A test that the link does not name counts as at the start. */
export function parseDefinition(fragment: string): { weights: Weights } & Pick<ReadFields, 'ignored'> {
  const { values, ignored } = readFields(fields, fragment);
  const weights = Object.fromEntries(testIds.map((id) => [id, Number(values.get(id) ?? start[id])])) as Weights;
  return { weights, ignored };
}

/** Write a definition as a fragment without `#`: all six weights in order; empty for the one the page starts with. */
export function formatDefinition(weights: Weights): string {
  if (testIds.every((id) => weights[id] === start[id])) return '';
  return writeFields(fields, new Map(testIds.map((id) => [id, String(weights[id])])));
}
