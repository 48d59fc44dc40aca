import { Profile } from '../charts/Profile.tsx';
import { assessAlone } from '../domain/questionnaire/assess-alone.ts';
import type { Level } from '../domain/questionnaire/levels.ts';
import type { Result, Structure } from '../domain/questionnaire/schema.ts';

export interface WalkStep {
  id: string;
  /** The dimension's name, which is also its id here. */
  dimension: string;
  text: string;
  answer: string;
  value: Level;
}

interface Props {
  steps: readonly WalkStep[];
  /** How many questions are answered so far. */
  count: number;
}

/** A firm's answers so far: what it was asked last, what it said, and the profile. */
export function Walk({ steps, count }: Props) {
  const sheet = Object.fromEntries(steps.slice(0, count).map(({ id, value }) => [id, value]));
  const structure = structureFrom(steps);
  const result = assessAlone(structure, sheet);
  const asked = steps[count - 1];
  return (
    <>
      <p role="status">
        {count} of {steps.length}.{' '}
        {asked ? (
          <>
            <b>{asked.text}</b> “{asked.answer}”
            <br />
          </>
        ) : (
          'Nothing is answered yet. '
        )}
        {soFar(result, steps.length - count)}
      </p>
      <Profile rows={structure.dimensions.map(({ id }) => ({ id, name: id, m: result.profile[id] ?? null }))} />
    </>
  );
}

/** What scoring needs, from the steps alone: a dimension with two questions is a core one. */
function structureFrom(steps: readonly WalkStep[]): Structure {
  const names = steps.map(({ dimension }) => dimension);
  const dimensions = [...new Set(names)].map((id) => {
    const isCore = names.indexOf(id) !== names.lastIndexOf(id);
    return isCore ? { id, core: true as const } : { id };
  });
  return { version: 1, dimensions, questions: steps };
}

function soFar(result: Result, left: number): string {
  if (result.status === 'insufficient') {
    const needed = result.needed === 1 ? '1 more answer is' : `${result.needed} more answers are`;
    return `Too early to say: at least ${needed} needed.`;
  }
  const side = {
    mixed: result.mixedKind === 'both-ways' ? 'the answers pull both ways' : 'the answers sit between the two',
    client: `the answers lean ${result.strong ? 'strongly ' : ''}towards clients`,
    customer: `the answers lean ${result.strong ? 'strongly ' : ''}towards customers`,
  }[result.side];
  return `${left === 0 ? 'With all answers' : 'So far'}, ${side}.`;
}
