import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { questionnaireSchema } from '../../domain/questionnaire/schema.ts';
import { structureOf } from '../../domain/questionnaire/structure.ts';
import { type FuzzReport, fuzzFragments } from '../../testing/fuzz-fragments.ts';

/** A fuzz run and how long it took. */
export interface FuzzMeasure extends FuzzReport {
  readonly seconds: number;
}

/** Read random fragments of result links, hostile ones among them: a million unless told otherwise. */
export function measureFuzz(root: string, count = 1_000_000): FuzzMeasure {
  const text = readFileSync(join(root, 'content/questionnaire/which-business.yaml'), 'utf8');
  const structure = structureOf(questionnaireSchema.parse(parse(text)));
  const start = performance.now();
  const report = fuzzFragments(structure, count);
  return { ...report, seconds: (performance.now() - start) / 1000 };
}
