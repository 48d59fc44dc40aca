import { hydrate, render } from 'preact';
import { SourceCourt } from '../charts/SourceCourt.tsx';
import type { CourtCase, CourtFrame } from '../domain/reference/court.ts';
import { afterPaint } from './after-paint.ts';
import { keepChoices } from './keep-choices.ts';
import { loadMore } from './load-more.ts';
import type { Mount } from './registry.ts';

/** Load all cases and open the court. The house rule is only kept: no code reads it. */
export const mount: Mount = async (host) => {
  const form = host.querySelector('form');
  const live = form?.querySelector('.live');
  if (!form || !live) return;
  const [first, ...others] = await loadMore<CourtCase[]>(host, 'The other cases');
  if (!first) return;
  hydrate(<SourceCourt case={first} />, live);
  const show = () => {
    const chosen = new FormData(form);
    const theCase = others.find(({ id }) => id === chosen.get('case')) ?? first;
    const frame = (chosen.get('frame') || undefined) as CourtFrame | undefined;
    render(<SourceCourt case={theCase} frame={frame} />, live);
  };
  // The control paints first: a whole table takes longer than a frame.
  keepChoices(host, () => afterPaint(show));
};
