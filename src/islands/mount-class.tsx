import { render } from 'preact';
import type { ClassWords } from '../domain/class-session/class-words.ts';
import { runningClass } from '../store/running-class.ts';
import { ClassCodes } from './ClassCodes.tsx';
import { dayOf } from './day-of.ts';
import type { Mount } from './registry.ts';

/** The class page: everything it counts with is loaded at once, so that nothing is asked for while a class is on. */
export const mount: Mount = async (host) => {
  const place = host.querySelector('.place');
  if (!place) return;
  try {
    const response = await fetch(host.dataset.words ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    const words = (await response.json()) as ClassWords;
    place.replaceChildren();
    render(
      <ClassCodes
        words={words}
        load={runningClass.load}
        save={runningClass.save}
        forget={() => {
          runningClass.forget();
          return runningClass.load();
        }}
        scan={async (video, found) => (await import('./scan-codes.ts')).scanCodes(video, found)}
        today={() => dayOf(Date.now())}
      />,
      place,
    );
  } catch {
    place.textContent = 'The questions could not be loaded. Load this page again when you are online.';
  }
};
