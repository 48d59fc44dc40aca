import { type AskedWords, type OwnWords, wholeWords } from '../domain/questionnaire/own-words.ts';
import type { ResultWords } from '../domain/questionnaire/result-words.ts';
import type { Level } from '../domain/questionnaire/schema.ts';
import { readScreens, type ShownScreen } from './read-questions.ts';

let words: Promise<ResultWords> | undefined;

/**
 * The words of this page's result, loaded once: its own, and those of the questions from the page that asks them,
 * whose address `data-questions` gives. Who comes from there has that page already. Throws without a network.
 */
export function loadWords(): Promise<ResultWords> {
  words ??= load();
  words.catch(() => {
    words = undefined;
  });
  return words;
}

async function load(): Promise<ResultWords> {
  const own = JSON.parse(document.getElementById('result-words')?.textContent ?? '') as OwnWords;
  const address = document.querySelector<HTMLElement>('[data-questions]')?.dataset.questions ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const form = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('form');
  if (!form) throw new Error(`${response.url} asks no questions`);
  return wholeWords(own, askedIn(readScreens(form)));
}

const textOf = (input: HTMLInputElement) => input.nextElementSibling?.textContent ?? '';

/** The words of these screens. */
function askedIn(screens: readonly ShownScreen[]): AskedWords {
  const optionsOf = ({ inputs }: ShownScreen) =>
    Object.fromEntries(inputs.map((input) => [input.value, textOf(input)] as const));
  const unscored = Object.fromEntries(
    screens.map((screen) => [screen.id, { text: screen.text, options: optionsOf(screen) }] as const),
  );
  const questions = screens
    .filter(({ dimension }) => dimension)
    .map(({ id, dimension, text, inputs }) => ({
      id,
      dimension,
      text,
      options: inputs
        .filter(({ value }) => /\d/.test(value))
        .map((input) => ({ value: Number(input.value) as Level, text: textOf(input) }))
        .sort((a, b) => a.value - b.value),
    }));
  return {
    escapes: unscored[questions[0]?.id ?? '']?.options as AskedWords['escapes'],
    unscored: unscored as unknown as AskedWords['unscored'],
    questions,
  };
}
