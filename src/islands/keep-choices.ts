import { loadPageState, savePageState } from '../store/page-state.ts';

/**
 * Keep what is chosen in a figure's form of native controls: over a reload, until it is reset. The figure carries its
 * id in `data-keep`. What a reader chose before this script was there stands.
 *
 * @param changed called after each change, with the control that changed, and once at the start and after a reset
 */
export function keepChoices(host: HTMLElement, changed: (input?: HTMLInputElement) => void = () => {}): void {
  const form = host.querySelector('form');
  const id = host.dataset.keep;
  if (!form || !id) return;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input, select')];
  const nameOf = ({ name, value }: HTMLInputElement) => `${name}=${value}`;

  const kept = loadPageState(id, asTexts);
  if (kept && inputs.every(isUntouched)) {
    for (const input of inputs) restore(input, kept);
  }
  changed();
  const save = () => savePageState(id, inputs.filter((input) => input.checked || !isTicked(input)).map(nameOf));
  form.addEventListener('change', (event) => {
    // Writing the history takes as long as drawing: what the reader sees goes first.
    setTimeout(save);
    changed(event.target as HTMLInputElement);
  });
  // A line of text ends with no change when the page is left from it: keep it at each pause.
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).type !== 'text') return;
    clearTimeout(pause);
    pause = setTimeout(save, 300);
  });
  form.addEventListener('reset', () => {
    savePageState(id, undefined);
    // The controls go back after this event.
    setTimeout(changed);
  });
}

/** Chosen by a tick; others, such as sliders, lists and lines of text, by their value. */
function isTicked({ type }: HTMLInputElement): boolean {
  return type === 'radio' || type === 'checkbox';
}

function isUntouched(input: HTMLInputElement): boolean {
  if (isTicked(input)) return input.checked === input.defaultChecked;
  // A list begins with the choice that its markup names, else with its first.
  const option = input.querySelector<HTMLOptionElement>('[selected]') ?? input.querySelector('option');
  return input.value === (option?.value ?? input.defaultValue);
}

function restore(input: HTMLInputElement, kept: readonly string[]): void {
  const prefix = `${input.name}=`;
  if (isTicked(input)) {
    const wasChosen = kept.includes(prefix + input.value);
    if (wasChosen || input.type === 'checkbox') input.checked = wasChosen;
  } else {
    const value = kept.find((text) => text.startsWith(prefix));
    if (value !== undefined) input.value = value.slice(prefix.length);
  }
}

function asTexts(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : undefined;
}
