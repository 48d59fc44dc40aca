import { figureIslands } from './figure-islands.ts';
import type { Islands } from './registry.ts';

/** Islands of a deck that is one file: its two windows, and the figures on its slides. */
export const deckIslands: Islands = {
  ...figureIslands,
  slides: () => import('./mount-slides.tsx'),
  presenter: () => import('./mount-presenter.tsx'),
};
