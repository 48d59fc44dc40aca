import { answerValue } from './answer-value.ts';
import type { ResultWords } from './result-words.ts';
import type { DimensionId, QuestionId, Sheet } from './schema.ts';

/** What an owner answered, in the question's own words: in full, and in at most six words; null without an answer. */
export function saidTo(words: ResultWords, sheet: Sheet, id: QuestionId): { text: string; short: string } | null {
  const answer = sheet[id];
  if (answer === 'varies' || answer === 'unsure') {
    const text = words.escapes[answer];
    return { text, short: text.charAt(0).toLowerCase() + text.slice(1) };
  }
  const option = words.questions.find((question) => question.id === id)?.options.find(({ value }) => value === answer);
  return option ? { text: option.text, short: option.short } : null;
}

/** The answers that count in one dimension, in question order. */
export function saidIn(words: ResultWords, sheet: Sheet, dimension: DimensionId): { text: string; short: string }[] {
  return words.questions
    .filter((question) => question.dimension === dimension && answerValue(sheet[question.id]) !== null)
    .map(({ id }) => saidTo(words, sheet, id))
    .filter((said) => said !== null);
}
