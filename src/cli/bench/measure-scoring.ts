import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assess } from '../../domain/questionnaire/assess.ts';
import { questionnaireSchema, type Sheet } from '../../domain/questionnaire/schema.ts';
import { seededRandom } from '../../domain/quiz/seeded-random.ts';

const sheetCount = 500;
const rounds = 5;

/** Microseconds that one full result takes: the best of several rounds over 500 random full sheets. */
export function measureScoring(root: string): number {
  const text = readFileSync(join(root, 'content/questionnaire/which-business.yaml'), 'utf8');
  const questionnaire = questionnaireSchema.parse(parse(text));
  const ids = questionnaire.questions.map(({ id }) => id);
  const random = seededRandom(20261121);
  const sheets = Array.from({ length: sheetCount }, () =>
    Object.fromEntries(ids.map((id) => [id, Math.floor(random() * 5) - 2])),
  ) as Sheet[];
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const sheet of sheets) assess(questionnaire, sheet);
    return performance.now() - start;
  });
  return (Math.min(...times) * 1000) / sheetCount;
}
