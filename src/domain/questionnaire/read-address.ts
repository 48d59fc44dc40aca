import { decode, type Ignored, type ParsedAnswers, parseAnswers } from './answers.ts';
import { withoutLine } from './line-of-step.ts';
import type { Structure } from './schema.ts';
import type { Step } from './steps.ts';

/** What the address of a questionnaire's page says. */
export interface Address extends ParsedAnswers {
  /** The one step to show, on the way back to the result; null for all of them. */
  readonly change: Step | null;
  /** Another result to set beside this one: its link's fragment, and a name for it, empty without one. */
  readonly beside: { readonly fragment: string; readonly whose: string } | null;
}

/** Longest name of another result, in characters. */
export const longestWhose = 40;

const unscoredSteps = ['lines', 'names', 'share', 'word'];

/** Whether a fragment is empty or a place on the page, such as `#main`, rather than answers. */
export function isPlace(fragment: string): boolean {
  return /^#?[\w-]*$/.test(fragment);
}

/**
 * Read a fragment with or without its `#`: answers as `parseAnswers` does, `change=<step>`, and the `with=<link>`
 * and `whose=<name>` of a comparison. Never throws.
 *
 * A place on the page, such as `#main`, holds no answers and is not named as ignored.
 */
export function readAddress(structure: Structure, fragment: string): Address {
  const changes: string[] = [];
  const beside = { with: '', whose: '' };
  const pairs = isPlace(fragment) ? [] : fragment.replace(/^#/, '').split('&');
  const answers = pairs.filter((pair) => {
    const [, key, value = ''] = /^(change|with|whose)=(.*)$/s.exec(pair) ?? [];
    if (key === 'change') changes.push(value);
    else if (key === 'with' || key === 'whose') beside[key] ||= decode(value);
    return !key;
  });
  const parsed = parseAnswers(structure, answers.join('&'));
  const isKnown = (step: string) =>
    unscoredSteps.includes(step) || structure.questions.some(({ id }) => id === withoutLine(step));
  const unknown = changes
    .filter((id) => !isKnown(id))
    .map((value): Ignored => ({ key: 'change', value, reason: 'value' }));
  return {
    ...parsed,
    ignored: [...parsed.ignored, ...unknown],
    change: changes.find(isKnown) ?? null,
    beside: beside.with ? { fragment: beside.with, whose: [...beside.whose].slice(0, longestWhose).join('') } : null,
  };
}

/** A sentence for a link that was made for other questions than these; empty for the current ones. */
export function versionLine({ version }: Pick<ParsedAnswers, 'version'>): string {
  if (version.is === 'older')
    return 'This link was made for an older version of the questions. Please look your answers over.';
  if (version.is === 'newer') return 'This link was made for a newer version of the questions. We read what we could.';
  return '';
}

/** The fragment of a result with another beside it. `own` and `fragment` are as `formatAnswers` writes them. */
export function formatBeside(own: string, fragment: string, whose: string): string {
  const name = [...whose.trim().toWellFormed()].slice(0, longestWhose).join('');
  return `${own}&with=${encodeURIComponent(fragment)}${name ? `&whose=${encodeURIComponent(name)}` : ''}`;
}
