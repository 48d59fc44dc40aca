import { hydrate } from 'preact';
import { type PlayState, PlayVisits } from './PlayVisits.tsx';
import type { Mount } from './registry.ts';

/** Make the year of visits live; its words, and what is ticked already, are read from the markup. */
export const mount: Mount = (host) => {
  const form = host.querySelector<HTMLFormElement>('.play form');
  if (!form?.parentElement) return;
  const words = JSON.parse(form.dataset.words ?? '{}');
  hydrate(<PlayVisits {...words} touched={ticked(form)} />, form.parentElement);
};

function ticked(form: HTMLFormElement): PlayState {
  const months = [...form.querySelectorAll<HTMLInputElement>('[name=month]')];
  const kept = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked ?? false;
  return {
    visited: months.flatMap((box, month) => (box.checked ? [month] : [])),
    memory: { notes: kept('notes'), person: kept('person'), plan: kept('plan') },
  };
}
