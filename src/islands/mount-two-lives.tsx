import { hydrate, render } from 'preact';
import type { Lane } from '../charts/LifeLanes.tsx';
import { TwoLives } from '../charts/TwoLives.tsx';
import { afterPaint } from './after-paint.ts';
import { keepChoices } from './keep-choices.ts';
import type { Mount } from './registry.ts';

/** Make the two lives live; words, years and meanings are read from the figure's table. */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  const live = form?.querySelector('.live');
  const slider = form?.querySelector<HTMLInputElement>('[name=year]');
  if (!form || !live || !slider) return;
  const span = { lanes: readLanes(host), from: Number(slider.min), to: Number(slider.max) };
  hydrate(<TwoLives {...span} year={span.to} />, live);
  const show = () => {
    const answer = form.querySelector<HTMLInputElement>('[name=guess]:checked')?.value;
    render(<TwoLives {...span} year={Number(slider.value)} answer={answer} />, live);
  };
  // The control paints first: all lanes take longer than a frame.
  const follow = () => {
    slider.setAttribute('aria-valuetext', slider.value);
    afterPaint(show);
  };
  keepChoices(host, follow);
  slider.addEventListener('input', follow);
};

function readLanes(host: HTMLElement): Lane[] {
  const rows = [...host.querySelectorAll<HTMLTableRowElement>('tr[data-lane]')];
  const names = [...host.querySelectorAll('.lane > p')].map((name) => name.textContent);
  return names.map((name) => {
    const own = rows.filter((row) => row.cells[1]?.textContent === name);
    return {
      id: own[0]?.dataset.lane ?? '',
      name: name ?? '',
      side: own[0]?.dataset.side as Lane['side'],
      events: own.map((row) => ({
        year: Number(row.cells[0]?.textContent),
        label: row.dataset.label ?? '',
        text: row.cells[2]?.textContent ?? '',
      })),
    };
  });
}
