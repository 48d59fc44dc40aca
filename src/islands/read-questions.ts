import type { Structure } from '../domain/questionnaire/schema.ts';

/** A screen of the questionnaire as the page shows it: the server wrote its words, and they are read back from there. */
export interface ShownScreen {
  readonly id: string;
  /** Empty for what is not scored. */
  readonly dimension: string;
  readonly text: string;
  readonly fieldset: HTMLFieldSetElement;
  readonly heading: HTMLElement;
  /** Where the counter stands. */
  readonly small: HTMLElement | null;
  readonly inputs: readonly HTMLInputElement[];
}

/** The screens in a form, in order. */
export function readScreens(form: HTMLFormElement): ShownScreen[] {
  return [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-id]')].map((fieldset) => {
    const heading = fieldset.querySelector('h2') ?? fieldset;
    const { id = '', dimension = '' } = fieldset.dataset;
    const small = fieldset.querySelector<HTMLElement>('.small');
    // Who hears the heading when a step begins hears the counter too, and which line it is about.
    if (small) small.id = `at-${id}`;
    heading.setAttribute('aria-describedby', `turn at-${id}`);
    return {
      id,
      dimension,
      text: heading.textContent ?? '',
      fieldset,
      heading,
      small,
      inputs: [...fieldset.querySelectorAll('input')],
    };
  });
}

/** What parsing and formatting answers needs to know about the questions. */
export function structureFrom(version: number, questions: readonly ShownScreen[]): Structure {
  const dimensions = [...new Set(questions.map(({ dimension }) => dimension))].map((id) => ({ id }));
  return { version, dimensions, questions };
}

/** What a radio stands for: a level, or a word. */
export const answerOf = ({ value }: HTMLInputElement): number | string =>
  /^-?\d$/.test(value) ? Number(value) : value;

/** The chosen answer; undefined when none is. */
export function readAnswer({ inputs }: ShownScreen): number | string | undefined {
  const chosen = inputs.find(({ checked }) => checked);
  return chosen && answerOf(chosen);
}

/** Show answers in the form. `said` gives what was said under an input's name, for a scored question or another. */
export function showAnswers(
  screens: readonly ShownScreen[],
  said: (name: string, isScored: boolean) => string | number | undefined,
): void {
  for (const { dimension, inputs } of screens) {
    for (const input of inputs) {
      const answer = said(input.name, dimension !== '');
      if (input.type === 'text') input.value = String(answer ?? '');
      else input.checked = answer === answerOf(input);
    }
  }
}

/** Words of the chosen answer. */
export function chosenText({ inputs }: ShownScreen): string {
  return inputs.find(({ checked }) => checked)?.nextElementSibling?.textContent ?? '';
}
