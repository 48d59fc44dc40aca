import type { ShownChoiceItem } from '../domain/quiz/shown-item.ts';

/** Read an item back from the form that the server rendered, so that its text is never sent a second time. */
export function readItem(form: HTMLFormElement): ShownChoiceItem {
  const reasons = [...form.querySelectorAll('.reasons li')];
  return {
    id: form.dataset.item ?? '',
    version: Number(form.dataset.version),
    stem: form.querySelector('legend')?.textContent ?? '',
    choices: [...form.querySelectorAll<HTMLInputElement>('.choice input')].map((input, index) => ({
      id: input.value,
      text: input.nextElementSibling?.textContent ?? '',
      key: reasons[index]?.classList.contains('key') ?? false,
      why: reasons[index]?.textContent ?? '',
    })),
  };
}
