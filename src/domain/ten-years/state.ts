import { type Field, numberField, type ReadFields, readFields, writeFields } from '../links/fields.ts';
import { type Guess, guessLimits, noGuess } from './guess.ts';
import { fewLasting, type Plan, planKeys, planLimits, samePlan } from './plan.ts';

/** What people are called. It is no number, and no sum reads it. */
export const words = ['customers', 'clients'] as const;
export type Word = (typeof words)[number];

/** Everything that a reader can set. */
export interface TenYears {
  readonly plan: Plan;
  readonly word: Word;
  /** Which run of chance is drawn, 1 to 999. */
  readonly seed: number;
  readonly guess: Guess;
}

export const mostSeeds = 999;

export const start: TenYears = { plan: fewLasting, word: 'clients', seed: 1, guess: noGuess };

const guessKey = (index: number) => `g${index + 1}`;
const fields: readonly Field[] = [
  ...planKeys.map((key) => numberField(key, planLimits[key])),
  { key: 'word', allows: (value) => (words as readonly string[]).includes(value) },
  numberField('seed', { least: 1, most: mostSeeds, step: 1 }),
  ...noGuess.map((_, index) => numberField(guessKey(index), guessLimits)),
];

/** Read a state from a link’s fragment. What the link does not say is as at the start. */
export function parseTenYears(fragment: string): { state: TenYears } & Pick<ReadFields, 'ignored'> {
  const { values, ignored } = readFields(fields, fragment);
  const number = (key: string, otherwise: number) => Number(values.get(key) ?? otherwise);
  const state: TenYears = {
    plan: Object.fromEntries(planKeys.map((key) => [key, number(key, start.plan[key])])) as unknown as Plan,
    word: values.get('word') === 'customers' ? 'customers' : 'clients',
    seed: number('seed', start.seed),
    guess: noGuess.map((_, index) => (values.has(guessKey(index)) ? number(guessKey(index), 0) : null)),
  };
  return { state, ignored };
}

/** Write a state as a fragment without `#`, so that equal states give equal links; empty for the start. */
export function formatTenYears({ plan, word, seed, guess }: TenYears): string {
  const guessed = guess.flatMap((value, index) => (value === null ? [] : [[guessKey(index), String(value)] as const]));
  if (samePlan(plan, start.plan) && word === start.word && seed === start.seed && guessed.length === 0) return '';
  const set = planKeys.map((key) => [key, String(plan[key])] as const);
  return writeFields(fields, new Map([...set, ['word', word], ['seed', String(seed)], ...guessed]));
}
