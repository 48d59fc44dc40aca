import type { End } from './schema.ts';

/** Options in the order they are shown (B3): as written, customer end first, or turned round when `first` is client. */
export function displayedOptions<T>(question: { readonly first: End; readonly options: readonly T[] }): T[] {
  return question.first === 'client' ? [...question.options].reverse() : [...question.options];
}
