/**
 * Tell the parts of the page around an island which answers it now shows: the fragment of their link, as
 * `formatAnswers` writes it. It stands on the root element, so that a part that loads later finds it (`toldAnswers`).
 */
export function tellAnswers(fragment: string): void {
  document.documentElement.dataset.link = fragment;
  dispatchEvent(new Event('answers'));
}
