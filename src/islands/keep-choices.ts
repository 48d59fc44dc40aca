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
  const inputs = [...form.querySelectorAll('input')];
  const nameOf = ({ name, value }: HTMLInputElement) => `${name}=${value}`;

  const kept = loadPageState(id, asTexts);
  if (kept && inputs.every((input) => input.checked === input.defaultChecked)) {
    for (const input of inputs) {
      const wasChosen = kept.includes(nameOf(input));
      if (wasChosen || input.type === 'checkbox') input.checked = wasChosen;
    }
  }
  changed();
  form.addEventListener('change', (event) => {
    savePageState(id, inputs.filter(({ checked }) => checked).map(nameOf));
    changed(event.target as HTMLInputElement);
  });
  form.addEventListener('reset', () => {
    savePageState(id, undefined);
    // The controls go back after this event.
    setTimeout(changed);
  });
}

function asTexts(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : undefined;
}
