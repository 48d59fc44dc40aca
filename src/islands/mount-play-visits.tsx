import { hydrate } from 'preact';
import { PlayVisits } from './PlayVisits.tsx';
import type { Mount } from './registry.ts';

/** Make the year of visits live; its words are read from the markup. */
export const mount: Mount = (host) => {
  const form = host.querySelector<HTMLFormElement>('.play form');
  if (form?.parentElement) hydrate(<PlayVisits {...JSON.parse(form.dataset.words ?? '{}')} />, form.parentElement);
};
