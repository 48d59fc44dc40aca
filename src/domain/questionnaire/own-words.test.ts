import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ownWords, wholeWords } from './own-words.ts';
import { resultWords } from './result-words.ts';
import { questionnaireSchema } from './schema.ts';

const file = new URL('../../../content/questionnaire/which-business.yaml', import.meta.url);
const words = resultWords(questionnaireSchema.parse(parse(readFileSync(file, 'utf8'))));

test('wholeWords puts together what the two pages hold', () => {
  const asked = {
    escapes: words.escapes,
    unscored: words.unscored,
    questions: words.questions.map((question) => ({
      ...question,
      options: question.options.map(({ value, text }) => ({ value, text })),
    })),
  };
  expect(wholeWords(ownWords(words), asked)).toEqual(words);
});

test('ownWords repeats no question and no full answer', () => {
  const own = JSON.stringify(ownWords(words));
  for (const { text, options } of words.questions) {
    expect(own).not.toContain(text);
    for (const option of options) expect(own).not.toContain(`"${option.text}"`);
  }
});
