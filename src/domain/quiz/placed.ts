import type { SortResponse } from './score-sort.ts';

/** Write where the cards of a sort were put as one text, the same for the same places: `loaf=customer will=client`. */
export function formatPlaced(response: SortResponse): string {
  return Object.entries(response)
    .filter(([, put]) => put)
    .map(([card, put]) => `${card}=${put}`)
    .sort()
    .join(' ');
}

/** Read such a text. Never throws; `scoreSort` ignores cards and places that its item does not have. */
export function parsePlaced(text: string): SortResponse {
  return Object.fromEntries(
    text.split(' ').flatMap((pair) => {
      const [card = '', put = '', ...rest] = pair.split('=');
      return card && put && rest.length === 0 ? [[card, put] as const] : [];
    }),
  );
}
