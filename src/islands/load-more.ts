import { readFile } from '../store/read-file.ts';

/**
 * What a figure shows beyond its still, from the JSON file that its markup names in `data-more`. Where it cannot be
 * had, the figure's status says so, and the error is thrown on: the next touch tries again.
 *
 * @param what is loaded, as a sentence begins: "The other languages"
 */
export async function loadMore<T>(host: HTMLElement, what: string): Promise<T> {
  try {
    return JSON.parse(await readFile(host.dataset.more ?? '')) as T;
  } catch (error) {
    const status = host.querySelector('[role="status"]');
    if (status) status.textContent = `${what} could not be loaded. Try again when you are online.`;
    throw error;
  }
}
