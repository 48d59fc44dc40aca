import { hydrate, render } from 'preact';
import { SixChairs, type SixChairsProps } from '../charts/SixChairs.tsx';
import { afterPaint } from './after-paint.ts';
import { keepChoices } from './keep-choices.ts';
import { loadMore } from './load-more.ts';
import type { Mount } from './registry.ts';

/** Load all languages and make the chairs live. */
export const mount: Mount = async (host) => {
  const form = host.querySelector('form');
  const live = form?.querySelector('.live');
  if (!form || !live) return;
  const { chairs, languages } = await loadMore<SixChairsProps>(host, 'The other languages');
  const choices = [...form.querySelectorAll('select')];
  const named = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => languages.find((language) => language.id === id) ?? []);

  const atFirst = choices.map((choice) => choice.querySelector<HTMLOptionElement>('[selected]')?.value);
  hydrate(<SixChairs chairs={chairs} languages={named(atFirst)} />, live);
  const show = () => render(<SixChairs chairs={chairs} languages={named(choices.map(({ value }) => value))} />, live);
  // The list paints first: a whole table takes longer than a frame.
  keepChoices(host, () => afterPaint(show));
};
