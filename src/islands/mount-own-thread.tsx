import { render } from 'preact';
import { OwnThread } from '../charts/OwnThread.tsx';
import { visitDays, visitsInWords } from '../domain/progress/visit-days.ts';
import { loadEvents } from '../store/progress.ts';
import { dayOf } from './day-of.ts';
import type { Mount } from './registry.ts';

/** The learner's own thread in small; it stays hidden while there is none. */
export const mount: Mount = (host) => {
  const place = host.querySelector('.place');
  const days = visitDays(loadEvents(), dayOf);
  if (!place || days.length === 0) return;
  render(
    <>
      <OwnThread gaps={days.map(({ gap = 0 }) => gap)} />
      <p>{visitsInWords(days)}</p>
    </>,
    place,
  );
  host.hidden = false;
};
