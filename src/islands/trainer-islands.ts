import type { Islands } from './registry.ts';

/** Islands of the pages for trainers. */
export const trainerIslands: Islands = {
  offline: () => import('./mount-offline.ts'),
  class: () => import('./mount-class.tsx'),
  carry: () => import('./mount-carry.ts'),
  pick: () => import('./mount-pick.ts'),
  slides: () => import('./mount-slides.tsx'),
  projector: () => import('./mount-projector.ts'),
  presenter: () => import('./mount-presenter.tsx'),
};
