/** Take over the markup of one `[data-island]` element. Each island's code is a download of its own. */
export type Mount = (host: HTMLElement) => void | Promise<void>;

/** Islands by their names in the markup. */
export type Islands = Record<string, () => Promise<{ mount: Mount }>>;

const islands: Islands = {
  quiz: () => import('./mount-quiz.tsx'),
  practice: () => import('./mount-sessions.ts'),
  review: () => import('./mount-sessions.ts'),
  progress: () => import('./mount-progress.tsx'),
  'own-thread': () => import('./mount-own-thread.tsx'),
  'before-after': () => import('./mount-before-after.tsx'),
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

/** After the next paint, or soon in a window that paints nothing. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/**
 * Load the island's code and mount it; afterwards the element carries `data-ready`.
 *
 * A touch that starts it is answered first: the native control shows its new state, then the code loads.
 */
export async function mountIsland(host: HTMLElement): Promise<void> {
  const name = host.dataset.island ?? '';
  const load = islands[name] ?? (await trainerIslands())[name];
  if (!load) return;
  if (host.dataset.atOnce === undefined) await painted();
  const { mount } = await load();
  await mount(host);
  host.dataset.ready = '';
}
