import type { QuizNumbers } from '../domain/codes/numbered-quiz.ts';
import type { CourseWords } from '../domain/course/course-words.ts';
import type { AnswerKey } from '../domain/quiz/answer-key.ts';
import { type ItemIndex, type PackedPool, type Pool, unpackPool } from '../domain/quiz/item-index.ts';
import type { ShownItem } from '../domain/quiz/shown-item.ts';

/** The quiz's data files. Each is loaded when it is first asked for; a failed one is tried again when asked again. */
export interface QuizFiles {
  /** The lessons' items, to choose from. */
  pool(): Promise<Pool>;
  /** The same with their keys, to score answers by. */
  index(): Promise<ItemIndex>;
  words(): Promise<CourseWords>;
  /** What class codes are made with. */
  numbers(): Promise<QuizNumbers>;
  item(id: string): Promise<ShownItem>;
}

/** The data files below an address such as `/quiz/`. Promises reject when a file cannot be had. */
export function quizFiles(address: string): QuizFiles {
  const loaded = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const known = loaded.get(name);
    if (known) return known as Promise<T>;
    const loading = loadJson(`${address}${name}.json`).catch((error: unknown) => {
      loaded.delete(name);
      throw error;
    });
    loaded.set(name, loading);
    return loading as Promise<T>;
  };
  const pool = async () => unpackPool(await load<PackedPool>('pool'));
  return {
    pool,
    async index() {
      const [items, keys] = await Promise.all([pool(), load<Record<string, AnswerKey>>('keys')]);
      return items.flatMap((item) => {
        const key = keys[item.id];
        return key === undefined ? [] : [{ ...item, key }];
      });
    },
    words: () => load('words'),
    numbers: () => load('codes'),
    item: (id) => load(`items/${id}`),
  };
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
