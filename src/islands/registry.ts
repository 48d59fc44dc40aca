/** Take over the markup of one `[data-island]` element. Each island's code is a download of its own. */
export type Mount = (host: HTMLElement) => void | Promise<void>;

const islands: Record<string, () => Promise<{ mount: Mount }>> = {
  quiz: () => import('./mount-quiz.tsx'),
  'play-visits': () => import('./mount-play-visits.tsx'),
  'questionnaire-walk': () => import('./mount-questionnaire-walk.tsx'),
  questionnaire: () => import('./mount-questionnaire.ts'),
  result: () => import('./mount-result.tsx'),
  print: () => import('./mount-print.ts'),
};

/** Load the island's code and mount it; afterwards the element carries `data-ready`. */
export async function mountIsland(host: HTMLElement): Promise<void> {
  const load = islands[host.dataset.island ?? ''];
  if (!load) return;
  const { mount } = await load();
  await mount(host);
  host.dataset.ready = '';
}
