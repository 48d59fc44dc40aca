import { hydrate, render } from 'preact';
import { type Journey, JourneyMap, JourneyTable } from '../charts/JourneyMap.tsx';
import { afterPaint } from './after-paint.ts';
import { keepChoices } from './keep-choices.ts';
import { loadMore } from './load-more.ts';
import type { Mount } from './registry.ts';

/** Load the other ways that the journey can go, and make it live. */
export const mount: Mount = async (host) => {
  const form = host.querySelector('form');
  const live = form?.querySelector('.live');
  const table = host.querySelector('.as-table section');
  if (!form || !live || !table) return;
  const { start, ...journey } = await loadMore<Journey & { start: string }>(host, 'The other ways');
  hydrate(<JourneyMap {...journey} mistake={start} elsewhere={false} />, live);
  hydrate(<JourneyTable {...journey} mistake={start} elsewhere={false} />, table);
  const show = () => {
    const chosen = new FormData(form);
    const choice = { mistake: String(chosen.get('mistake')), elsewhere: chosen.has('elsewhere') };
    render(<JourneyMap {...journey} {...choice} />, live);
    render(<JourneyTable {...journey} {...choice} />, table);
  };
  // The control paints first: all stages and a table take longer than a frame.
  keepChoices(host, () => afterPaint(show));
};
