import { hydrate, render } from 'preact';
import { FivePerCent } from '../charts/FivePerCent.tsx';
import { keepChoices } from './keep-choices.ts';
import type { Mount } from './registry.ts';

/** Make the sum live; the first rate and the yearly profit are in the markup. */
export const mount: Mount = (host) => {
  const form = host.querySelector('form');
  const live = form?.querySelector('.live');
  if (!form || !live) return;
  const yearly = Number(form.dataset.yearly);
  const first = form.querySelector<HTMLInputElement>('[name="leaving"][checked]');
  hydrate(<FivePerCent leaving={Number(first?.value)} yearly={yearly} />, live);
  keepChoices(host, () => {
    const leaving = Number(new FormData(form).get('leaving'));
    render(<FivePerCent leaving={leaving} yearly={yearly} />, live);
  });
};
