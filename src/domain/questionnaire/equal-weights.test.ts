import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { equalWeights } from './equal-weights.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));

test('equalWeights move no example to the other side, two into or out of the middle, and none by as much as a tenth', () => {
  const { crossed, changed, largestMove } = equalWeights(questionnaire, questionnaire.examples);
  expect(crossed).toEqual([]);
  expect(changed).toEqual(['doctor', 'creative-studio']);
  expect(largestMove).toBeLessThan(0.1);
  expect(largestMove).toBeGreaterThan(0);
});

test('equalWeights name an example that the double weights alone put on its side', () => {
  const core = new Set(questionnaire.dimensions.filter(({ core }) => core).map(({ id }) => id));
  const answers = Object.fromEntries(
    questionnaire.questions.map(({ id, dimension }) => [id, core.has(dimension) ? 1 : -1] as const),
  );
  const one = { id: 'made-up', answers };
  expect(equalWeights(questionnaire, [one])).toMatchObject({ crossed: [], largestMove: expect.closeTo(0.17, 1) });
  const edge = { id: 'edge', answers: { ...answers, agree: 1 as const, contact: 1 as const, pay: 0 as const } };
  expect(equalWeights(questionnaire, [edge]).changed).toEqual(['edge']);
});
