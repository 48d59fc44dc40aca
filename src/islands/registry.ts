import { figureIslands } from './figure-islands.ts';

/** Take over the markup of one `[data-island]` element. Each island's code is a download of its own. */
export type Mount = (host: HTMLElement) => void | Promise<void>;

/** Islands by their names in the markup. */
export type Islands = Record<string, () => Promise<{ mount: Mount }>>;

const islands: Islands = {
  ...figureIslands,
  quiz: () => import('./mount-quiz.tsx'),
  practice: () => import('./mount-sessions.ts'),
  review: () => import('./mount-sessions.ts'),
  progress: () => import('./mount-progress.tsx'),
  'own-thread': () => import('./mount-own-thread.tsx'),
  'before-after': () => import('./mount-before-after.tsx'),
  questionnaire: () => import('./mount-questionnaire.ts'),
  result: () => import('./mount-result.tsx'),
  share: () => import('./mount-share.ts'),
  remember: () => import('./mount-remember.ts'),
  framed: () => import('./mount-framed.ts'),
  definition: () => import('./mount-definition.tsx'),
  sorting: () => import('./mount-sorting.tsx'),
  circles: () => import('./mount-circles.tsx'),
  'ten-years': () => import('./mount-ten-years.tsx'),
  print: () => import('./mount-print.ts'),
};

/** Those of the trainer's pages, in a file of their own: no other page needs to know where they are. */
const trainerIslands = async () => (await import('./trainer-islands.ts')).trainerIslands;

/** How to load an island; undefined for a name that is none. */
export async function findIsland(name: string): Promise<Islands[string] | undefined> {
  return islands[name] ?? (await trainerIslands())[name];
}
