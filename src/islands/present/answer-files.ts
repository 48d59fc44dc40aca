import type { ShownChoice, ShownItem } from '../../domain/quiz/shown-item.ts';
import { readFile } from '../../store/read-file.ts';
import type { Question } from './deck-markup.ts';

export type Answer = readonly ShownChoice[] | 'failed' | undefined;

export interface AnswerFiles {
  /** What is known now; `undefined` while it was not asked for or is on its way. */
  get(item: string): Answer;
  /** Load the key and the reasons of a question, once. */
  load(question: Question): void;
  /** Forget that a load failed, so that the next one tries again. */
  forgetFailure(item: string): void;
}

/** The files that hold keys and reasons, each loaded when its answer is shown and not before. */
export function answerFiles(loaded: () => void): AnswerFiles {
  const known = new Map<string, Answer>();
  return {
    get: (item) => known.get(item),
    forgetFailure(item) {
      if (known.get(item) === 'failed') known.delete(item);
    },
    load({ item, keyFile }) {
      if (known.has(item)) return;
      known.set(item, undefined);
      void readChoices(keyFile)
        .catch(() => 'failed' as const)
        .then((answer) => {
          known.set(item, answer);
          loaded();
        });
    },
  };
}

async function readChoices(address: string): Promise<readonly ShownChoice[]> {
  const item = JSON.parse(await readFile(address)) as ShownItem;
  return 'choices' in item ? item.choices : [];
}
