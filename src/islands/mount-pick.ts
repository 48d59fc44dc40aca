import { readPicks, sheetCode, writePicks } from '../domain/class-plan/picks.ts';
import { keepInLink } from './keep-in-link.ts';
import type { Mount } from './registry.ts';

/**
 * What a trainer picks for a printed sheet. All that can be picked is in the page, and what is not picked is hidden.
 * The choice stands in the address; links to the sheet's pair carry it too.
 */
export const mount: Mount = (host) => {
  const key = host.dataset.fragment ?? '';
  const most = Number(host.dataset.most ?? Number.POSITIVE_INFINITY);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-pick]')];
  const known = entries.map(({ dataset }) => dataset.pick ?? '');
  const usual = entries.filter(({ dataset }) => dataset.usual !== undefined).map(({ dataset }) => dataset.pick ?? '');
  const inputs = [...host.querySelectorAll<HTMLInputElement>('input[name="pick"]')];
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const save = keepInLink((fragment) => show(fragment));

  function show(fragment: string): void {
    const read = readPicks(key, known, fragment);
    draw(read?.picked ?? usual);
    const ignored = read?.ignored ?? [];
    if (ignored.length > 0)
      say(`The address also names what is not here: ${ignored.map((id) => `“${id}”`).join(', ')}.`);
  }

  function draw(wanted: readonly string[]): void {
    const ticked = new Set(wanted);
    for (const input of inputs) input.checked = ticked.has(input.value);
    const printed = wanted.slice(0, most);
    const isPrinted = new Set(printed);
    for (const entry of entries) entry.hidden = !isPrinted.has(entry.dataset.pick ?? '');
    for (const copy of document.querySelectorAll('[data-copies]')) {
      copy.replaceChildren(...entries.filter(({ hidden }) => !hidden).map((entry) => entry.cloneNode(true)));
    }
    const code = sheetCode(
      entries.filter(({ hidden }) => !hidden).map(({ dataset }) => `${dataset.pick}.${dataset.version}`),
    );
    for (const place of document.querySelectorAll('[data-sheet-code]')) place.textContent = code;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-with-picks]')) {
      // The sheet of a pair has the same usual set; another sheet has its own.
      const isBare = isUsual(wanted) && link.dataset.withPicks !== 'always';
      link.hash = isBare ? '' : writePicks(key, known, isPrinted);
    }
  }

  const isUsual = (wanted: readonly string[]) =>
    wanted.length === usual.length && wanted.every((id) => usual.includes(id));

  function say(text: string): void {
    if (status) status.textContent = text;
  }

  function choose(wanted: readonly string[]): void {
    draw(wanted);
    save(isUsual(wanted) || wanted.length === 0 ? '' : writePicks(key, known, new Set(wanted)));
    const count = wanted.length;
    if (count === 0) say('Nothing is chosen, so the sheet is empty.');
    else if (count > most) say(`${count} are chosen. There is space for ${most}, so the first ${most} are printed.`);
    else say(`${count} chosen.`);
  }

  host.addEventListener('change', () => choose(inputs.filter(({ checked }) => checked).map(({ value }) => value)));
  // Every button sends the form, so that one pressed before this code was there is held and sent again (see start.ts).
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = (event as SubmitEvent).submitter;
    if (button?.hasAttribute('data-print')) print();
    const way = button?.dataset.choose;
    if (way === 'usual') choose(usual);
    else if (way) {
      const group = button?.closest('fieldset');
      choose(
        inputs.filter((input) => (group?.contains(input) ? way === 'all' : input.checked)).map(({ value }) => value),
      );
    }
  });
  // Boxes ticked before this code was there count too.
  const ticked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
  if (inputs.length > 0 && !isUsual(ticked)) choose(ticked);
  else show(location.hash);
};
