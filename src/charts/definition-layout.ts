import type { Said } from '../domain/definition/place.ts';
import type { Outcome } from '../domain/definition/weigh.ts';
import type { ExampleId } from '../domain/questionnaire/schema.ts';

/** One example in its lane, from the customer end to the client end. */
export interface Lane {
  readonly id: ExampleId;
  readonly name: string;
  readonly said: Said;
  /** Where its mark stands, in per cent of the width; null when nothing is weighed and it has no place. */
  readonly x: number | null;
  /** Where its name stands beside the mark: on the roomier side, but clear of a bar where it can. */
  readonly side: 'after' | 'before';
  readonly astray: boolean;
  readonly worst: boolean;
  /** From the middle to a mark astray, in per cent of the width. */
  readonly bar: { readonly x: number; readonly width: number } | null;
}

/** Half the drawing less room for a mark. */
const reach = 46;

/** Width of a letter in the narrowest drawing that has names in its lanes, and room for a mark, in per cent. */
const [letter, markRoom] = [1.7, 3];

/** The roomier side of a mark; of one astray the outer side, clear of its bar, where the name has room there. */
function sideOf(x: number, name: string, astray: boolean): Lane['side'] {
  const outer = Math.min(x, 100 - x);
  const isOuter = astray && [...name].length * letter + markRoom <= outer;
  return x < 50 === isOuter ? 'before' : 'after';
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Place the examples of an outcome, each in a lane of its own, so that no two names meet. The order is the outcome’s. */
export function layoutDefinition(outcome: Outcome, names: ReadonlyMap<ExampleId, string>): Lane[] {
  const nameOf = (id: ExampleId) => names.get(id) ?? id;
  if (outcome.kind === 'nothing') {
    return outcome.all.map((id) => ({
      id,
      name: nameOf(id),
      said: 'split',
      x: null,
      side: 'after',
      astray: false,
      worst: false,
      bar: null,
    }));
  }
  return outcome.line.map(({ id, said, position, astray }) => {
    const x = rounded(50 + position * reach);
    return {
      id,
      name: nameOf(id),
      said,
      x,
      side: sideOf(x, nameOf(id), astray),
      astray,
      worst: outcome.worst?.id === id,
      bar: astray ? { x: Math.min(x, 50), width: rounded(Math.abs(x - 50)) } : null,
    };
  });
}

/** The longest name that fits beside a mark in the middle of a wide drawing, in characters. */
const longestInLane = 34;

/** Whether some name is too long for its lane, so that names need a column of their own. */
export function needsColumn(lanes: readonly Lane[]): boolean {
  return lanes.some(({ name }) => [...name].length > longestInLane);
}
