import type { ResultWords } from './result-words.ts';
import { saidTo } from './said.ts';
import type { QuestionId, Sheet } from './schema.ts';

/** A question that two sheets answer differently, with both answers in full; null where a sheet has none. */
export interface DifferingAnswer {
  readonly id: QuestionId;
  readonly text: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** The questions that two sheets answer differently, in the order they are asked. */
export function differingAnswers(words: ResultWords, mine: Sheet, theirs: Sheet): DifferingAnswer[] {
  return words.questions
    .filter(({ id }) => mine[id] !== theirs[id])
    .map(({ id, text }) => ({
      id,
      text,
      mine: saidTo(words, mine, id)?.text ?? null,
      theirs: saidTo(words, theirs, id)?.text ?? null,
    }));
}
