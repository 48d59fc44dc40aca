import type { ExampleId } from '../questionnaire/schema.ts';
import type { Outcome, Weighed } from './weigh.ts';

/** A verdict in two steps: its first words, which a page sets strong, and the rest. */
export interface Verdict {
  readonly first: string;
  readonly rest: string;
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const farWords = [
  [2 / 3, 'far'],
  [1 / 3, 'half-way'],
  [0, 'a little way'],
] as const;

/** How far an example lies from the middle, in words: “half-way to the client end”. */
export function placeInWords(position: number): string {
  if (position === 0) return 'exactly in the middle';
  const far = farWords.find(([least]) => Math.abs(position) >= least)?.[1];
  return `${far} to the ${position > 0 ? 'client' : 'customer'} end`;
}

/** Whether the example lies on the side of most sources that name it, in a few words. */
export function fitInWords({ said, astray, position }: Weighed): string {
  if (said === 'split') return 'sources are split';
  if (position === 0) return 'in the middle';
  return astray ? 'against its sources' : 'with its sources';
}

/** A name within a sentence: its first letter small, unless the word is all capitals. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a definition does to the examples, in words. */
export function verdictOf(outcome: Outcome, names: ReadonlyMap<ExampleId, string>): Verdict {
  if (outcome.kind === 'nothing') {
    return { first: 'Nothing counts, so this is no definition.', rest: 'Let at least one test count.' };
  }
  const judged = outcome.line.filter(({ said }) => said !== 'split');
  const astray = judged.filter((example) => example.astray);
  const { worst } = outcome;
  if (!worst) {
    return {
      first: 'No example embarrasses this definition.',
      rest: `Of ${judged.length}, none stands against its sources.`,
    };
  }
  const name = inSentence(names.get(worst.id) ?? worst.id);
  const who = worst.sources === 1 ? 'the one source that names it says' : 'most sources that name it say';
  return {
    first: `The ${name} embarrasses this definition most.`,
    rest: `It stands ${placeInWords(worst.position)}, but ${who} “${worst.said}s”. ${othersInWords(astray.length - 1)}`,
  };
}

function othersInWords(count: number): string {
  if (count === 0) return 'No other example stands against its sources.';
  if (count === 1) return 'One other example stands against its sources.';
  return `${numberWords[count] ?? count} others stand against their sources.`;
}
