import { hydrate } from 'preact';
import type { Level } from '../domain/questionnaire/levels.ts';
import type { Mount } from './registry.ts';
import { Walk } from './Walk.tsx';

/** Make the walk live; questions and answers are read from the figure's table. */
export const mount: Mount = (host) => {
  const live = host.querySelector<HTMLElement>('.live');
  if (!live) return;
  const steps = [...host.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((row) => ({
    id: row.dataset.id ?? '',
    value: Number(row.dataset.value) as Level,
    text: row.cells[0]?.textContent ?? '',
    answer: row.cells[1]?.textContent ?? '',
    dimension: row.cells[2]?.textContent ?? '',
  }));
  hydrate(<Walk steps={steps} touched={Number(live.querySelector('input')?.value)} />, live);
};
