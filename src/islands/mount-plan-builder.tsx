import { hydrate, render } from 'preact';
import { Plan, type PlanAction } from '../charts/Plan.tsx';
import type { PlanChoice, PlanVoice } from '../domain/plan/tokens.ts';
import { keepChoices } from './keep-choices.ts';
import type { Mount } from './registry.ts';

/** Make the plan live; actions and who recommends them are read from its table. */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  const live = form?.querySelector('.live');
  if (!form || !live) return;
  const rows = [...form.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  hydrate(<Plan choices={[]} />, live);
  keepChoices(host, (input) => {
    const row = input?.closest('tr');
    const last = row ? { ...readAction(row), ...readChoice(row) } : undefined;
    render(<Plan choices={rows.map(readChoice)} last={last} />, live);
  });
};

function readChoice(row: HTMLTableRowElement): PlanChoice {
  const isTicked = (name: string) => row.querySelector<HTMLInputElement>(`[name=${name}]`)?.checked ?? false;
  return { counter: isTicked('counter'), orders: isTicked('orders') };
}

function readAction(row: HTMLTableRowElement): PlanAction {
  return {
    name: row.cells[0]?.textContent ?? '',
    voices: [...row.querySelectorAll<HTMLElement>('.voice')].map(({ dataset }) => ({
      who: dataset.who ?? '',
      names: dataset.names as PlanVoice['names'],
    })),
  };
}
