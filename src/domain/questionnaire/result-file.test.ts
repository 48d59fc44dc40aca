import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lineExamples, questionnaireExamples } from '../../testing/questionnaire-examples.ts';
import { formatAnswers } from './answers.ts';
import { assess } from './assess.ts';
import { assessLines } from './assess-lines.ts';
import { resultFile } from './result-file.ts';
import { exampleWords, resultWords } from './result-words.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = questionnaireSchema.parse(parse(readFileSync(file, 'utf8')));
const words = resultWords(questionnaire);
const examples = exampleWords(questionnaire);
const linkOf = (fragment: string) => `https://example.org/result/#${fragment}`;

test('resultFile of one line holds its answers and its result', () => {
  const sheet = questionnaireExamples.bothWays;
  const saved = resultFile(words, examples, linkOf(formatAnswers(words, sheet)));
  expect(saved).toMatchObject({ answers: sheet, result: assess(words, sheet, [], examples) });
  expect(saved).not.toHaveProperty('secondAnswers');
});

test('resultFile of two lines holds both answers and both results', () => {
  const { sheet, rest } = lineExamples.twoKinds;
  const saved = resultFile(words, examples, linkOf(formatAnswers(words, sheet, rest)));
  expect(saved).toMatchObject({ answers: sheet, secondAnswers: rest.second });
  expect(saved.result).toEqual(assessLines(words, [sheet, rest.second], 'most', [], examples));
});
