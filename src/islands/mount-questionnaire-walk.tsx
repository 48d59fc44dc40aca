import { hydrate, render } from 'preact';
import type { Level } from '../domain/questionnaire/levels.ts';
import { keepChoices } from './keep-choices.ts';
import type { Mount } from './registry.ts';
import { Walk } from './Walk.tsx';

/** Make the walk live; questions and answers are read from the figure's table. */
export const mount: Mount = (host) => {
  const live = host.querySelector('.live');
  const slider = host.querySelector<HTMLInputElement>('[type=range]');
  if (!live || !slider) return;
  const steps = [...host.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((row) => ({
    id: row.dataset.id ?? '',
    value: Number(row.dataset.value) as Level,
    text: row.cells[0]?.textContent ?? '',
    answer: row.cells[1]?.textContent ?? '',
    dimension: row.cells[2]?.textContent ?? '',
  }));
  hydrate(<Walk steps={steps} count={steps.length} />, live);
  const show = () => {
    slider.setAttribute('aria-valuetext', `${slider.value} of ${steps.length} questions`);
    render(<Walk steps={steps} count={Number(slider.value)} />, live);
  };
  keepChoices(host, show);
  slider.addEventListener('input', show);
};
