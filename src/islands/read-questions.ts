import type { Answer, Sheet, Structure } from '../domain/questionnaire/schema.ts';

/** A question as the page shows it: the server wrote its words, and they are read back from there. */
export interface ShownQuestion {
  readonly id: string;
  readonly dimension: string;
  readonly dimensionName: string;
  readonly text: string;
  readonly fieldset: HTMLFieldSetElement;
  readonly heading: HTMLElement;
  readonly inputs: readonly HTMLInputElement[];
}

/** The questions in a form, in order. */
export function readQuestions(form: HTMLFormElement): ShownQuestion[] {
  return [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-id]')].map((fieldset) => {
    const heading = fieldset.querySelector('h2') ?? fieldset;
    const { id = '', dimension = '', name = '' } = fieldset.dataset;
    return {
      id,
      dimension,
      dimensionName: name,
      text: heading.textContent ?? '',
      fieldset,
      heading,
      inputs: [...fieldset.querySelectorAll('input')],
    };
  });
}

/** What parsing and formatting answers needs to know about them. */
export function structureFrom(version: number, questions: readonly ShownQuestion[]): Structure {
  const dimensions = [...new Set(questions.map(({ dimension }) => dimension))].map((id) => ({ id }));
  return { version, dimensions, questions };
}

const answerOf = ({ value }: HTMLInputElement) => (/^-?\d$/.test(value) ? Number(value) : value) as Answer;

/** The chosen answer; undefined when none is. */
export function readAnswer({ inputs }: ShownQuestion): Answer | undefined {
  const chosen = inputs.find(({ checked }) => checked);
  return chosen && answerOf(chosen);
}

/** Show a sheet's answers in the form. */
export function showAnswers(questions: readonly ShownQuestion[], sheet: Sheet): void {
  for (const { id, inputs } of questions) {
    for (const input of inputs) input.checked = sheet[id] === answerOf(input);
  }
}

/** Words of the chosen answer. */
export function chosenText({ inputs }: ShownQuestion): string {
  return inputs.find(({ checked }) => checked)?.nextElementSibling?.textContent ?? '';
}
