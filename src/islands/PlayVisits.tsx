import { useEffect, useState } from 'preact/hooks';
import { VisitsLine } from '../charts/VisitsLine.tsx';
import { type Kind, kindOf } from '../domain/visits/join.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const start = [0, 2, 4, 5, 7, 10];
const memoryNames = ['notes', 'person', 'plan'] as const;

/** What the boxes say: months by number from 0, and what is kept. */
export interface PlayState {
  visited: readonly number[];
  memory: Record<(typeof memoryNames)[number], boolean>;
}

interface Props {
  ask: string;
  keptBetween: string;
  switches: Record<(typeof memoryNames)[number], string>;
  kinds: Record<string, string>;
  /** What a reader had ticked before the script was there. */
  touched?: PlayState;
}

/** A year to play with: months are visits, switches are what is kept between them. */
export function PlayVisits({ ask, keptBetween, switches, kinds, touched }: Props) {
  const [visited, setVisited] = useState<readonly number[]>(start);
  const [memory, setMemory] = useState({ notes: false, person: false, plan: false });
  const { kind, join } = kindOf(memory);
  // The first render must equal the markup; only then may it follow what was ticked meanwhile.
  useEffect(() => {
    if (!touched) return;
    setVisited(touched.visited);
    setMemory(touched.memory);
  }, [touched]);
  const toggle = (month: number) =>
    setVisited(
      visited.includes(month) ? visited.filter((other) => other !== month) : [...visited, month].sort((a, b) => a - b),
    );

  return (
    <form
      data-words={JSON.stringify({ ask, keptBetween, switches, kinds })}
      onSubmit={(event) => event.preventDefault()}
    >
      <VisitsLine visits={visited.map((month) => ((month + 0.5) / 12) * 100)} join={join} open height={56} />
      <fieldset class="months">
        <legend>{ask}</legend>
        {months.map((month, index) => (
          <label key={month}>
            <input type="checkbox" name="month" checked={visited.includes(index)} onChange={() => toggle(index)} />
            <span aria-hidden="true">{month[0]}</span>
            <span class="away">{month}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="switch">
        <legend>{keptBetween}</legend>
        {memoryNames.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              name={name}
              checked={memory[name]}
              onChange={() => setMemory({ ...memory, [name]: !memory[name] })}
            />
            {switches[name]}
          </label>
        ))}
      </fieldset>
      <p class="said" role="status">
        {describe(visited.length, kind, memory, kinds)}
      </p>
    </form>
  );
}

function describe(
  count: number,
  kind: Kind,
  memory: { plan: boolean; person: boolean },
  kinds: Record<string, string>,
): string {
  const name = (kinds[kind] ?? kind).toLowerCase();
  if (count === 0) return 'No visits yet, so there is nothing to join. Choose a month.';
  const visits = count === 1 ? 'One visit' : `${count} visits`;
  if (kind === 'encounters') {
    return memory.plan
      ? `${visits}. A plan needs somebody who keeps it. Nobody does, so each visit stands alone.`
      : `${visits}, and nothing joins them: ${name}.`;
  }
  if (count === 1)
    return `${visits}. ${kind === 'pseudo' ? 'The notes wait' : 'Somebody remembers'}, but there is no second visit yet.`;
  if (kind === 'pseudo') return `${visits}, joined by notes that anyone can read: a ${name}.`;
  return memory.plan
    ? `${visits}, one person, and a next step that both know: a ${name}.`
    : `${visits}, joined by one person who remembers: a ${name}.`;
}
