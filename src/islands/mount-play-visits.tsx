import { hydrate } from 'preact';
import { loadPageState, savePageState } from '../store/page-state.ts';
import { type PlayState, PlayVisits } from './PlayVisits.tsx';
import type { Mount } from './registry.ts';

/** Make the year of visits live; its words, and what is ticked already, are read from the markup. */
export const mount: Mount = (host) => {
  const form = host.querySelector<HTMLFormElement>('.play form');
  if (!form?.parentElement) return;
  const words = JSON.parse(form.dataset.words ?? '{}');
  const id = host.dataset.keep ?? '';
  const isTouched = [...form.querySelectorAll('input')].some((box) => box.checked !== box.defaultChecked);
  const kept = isTouched ? undefined : loadPageState(id, parsePlayState);
  hydrate(
    <PlayVisits {...words} touched={kept ?? ticked(form)} keep={(state) => savePageState(id, state)} />,
    form.parentElement,
  );
};

/** What an earlier visit to this entry of the history left, which may be anything. */
function parsePlayState(stored: unknown): PlayState | undefined {
  const { visited, memory } = (stored ?? {}) as { visited?: unknown; memory?: Record<string, unknown> };
  if (!Array.isArray(visited)) return undefined;
  const isMonth = (month: unknown) => Number.isInteger(month) && Number(month) >= 0 && Number(month) < 12;
  const kept = (name: string) => memory?.[name] === true;
  return {
    visited: [...new Set<number>(visited.filter(isMonth))].sort((a, b) => a - b),
    memory: { notes: kept('notes'), person: kept('person'), plan: kept('plan') },
  };
}

function ticked(form: HTMLFormElement): PlayState {
  const months = [...form.querySelectorAll<HTMLInputElement>('[name=month]')];
  const kept = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked ?? false;
  return {
    visited: months.flatMap((box, month) => (box.checked ? [month] : [])),
    memory: { notes: kept('notes'), person: kept('person'), plan: kept('plan') },
  };
}
