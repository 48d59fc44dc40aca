import type { FurtherWords } from '../domain/questionnaire/result-words.ts';
import { loadSheet } from './load-sheet.ts';
import css from './result-further.css?url';

/** What draws the lower half of a result, or what is missing for one, and what it needs to know. */
export interface Further {
  readonly Part: typeof import('./ResultFurther.tsx').ResultFurther;
  readonly Missing: typeof import('./ResultMissing.tsx').ResultMissing;
  readonly words: FurtherWords;
}

let further: Promise<Further> | undefined;

/** The lower half of the page's result, loaded once; asked for again after it failed. `data-further` says where. */
export function loadFurther(): Promise<Further> {
  further ??= load();
  further.catch(() => {
    further = undefined;
  });
  return further;
}

async function load(): Promise<Further> {
  const address = document.querySelector<HTMLElement>('[data-further]')?.dataset.further ?? '';
  const [{ ResultFurther, ResultMissing }, response] = await Promise.all([
    import('./ResultFurther.tsx'),
    fetch(address),
    loadSheet(css),
  ]);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return { Part: ResultFurther, Missing: ResultMissing, words: await response.json() };
}
