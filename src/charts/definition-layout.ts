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
  /** Where its name stands beside the mark: on the roomier side. */
  readonly side: 'after' | 'before';
  readonly astray: boolean;
  readonly worst: boolean;
  /** From the middle to a mark astray, in per cent of the width. */
  readonly bar: { readonly x: number; readonly width: number } | null;
}

/** Half the drawing less room for a mark. */
const reach = 46;

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
      side: x < 50 ? 'after' : 'before',
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
