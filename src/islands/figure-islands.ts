import type { Islands } from './registry.ts';

/** Islands of the figures that stand in lessons, and so on slides too. */
export const figureIslands: Islands = {
  choices: () => import('./mount-choices.ts'),
  sorted: () => import('./mount-sorted.ts'),
  'play-visits': () => import('./mount-play-visits.tsx'),
  journey: () => import('./mount-journey.tsx'),
  'five-per-cent': () => import('./mount-five-per-cent.tsx'),
  'two-lives': () => import('./mount-two-lives.tsx'),
  'plan-builder': () => import('./mount-plan-builder.tsx'),
  'source-court': () => import('./mount-source-court.tsx'),
  'six-chairs': () => import('./mount-six-chairs.tsx'),
  'questionnaire-walk': () => import('./mount-questionnaire-walk.tsx'),
};
