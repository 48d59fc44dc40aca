import { useLayoutEffect, useState } from 'preact/hooks';
import { VisitsLine } from '../charts/VisitsLine.tsx';
import { layoutYear, type YearVisit } from '../charts/year-layout.ts';
import { type Kind, kindOf } from '../domain/visits/join.ts';

const memoryNames = ['notes', 'person', 'plan'] as const;

/** What the boxes say: months by number from 0, and what is kept. */
export interface PlayState {
  visited: readonly number[];
  memory: Record<(typeof memoryNames)[number], boolean>;
}

const atFirst: PlayState = {
  visited: [0, 2, 4, 5, 7, 10],
  memory: { notes: false, person: false, plan: false },
};

interface Props {
  ask: string;
  keptBetween: string;
  switches: Record<(typeof memoryNames)[number], string>;
  kinds: Record<string, string>;
  /** What a reader had ticked before the script was there. */
  touched?: PlayState;
  /** Called with each state that a reader makes; with nothing after a reset. */
  keep?: (state?: PlayState) => void;
}

/** A year to play with: months are visits, switches are what is kept between them. */
export function PlayVisits({ ask, keptBetween, switches, kinds, touched, keep }: Props) {
  const [{ visited, memory }, setState] = useState<PlayState>(atFirst);
  const [isLive, setLive] = useState(false);
  const { kind, join: kept } = kindOf(memory);
  const join = visited.length === 0 ? 'nothing' : kept;
  const { months, visits } = layoutYear(visited, join);
  // The first render must equal the markup; only then may it follow what was ticked meanwhile, and draw the table: at
  // once, before the reader's next touch.
  useLayoutEffect(() => {
    if (touched) setState(touched);
    setLive(true);
  }, [touched]);
  const change = (part: Partial<PlayState>) => {
    const state = { visited, memory, ...part };
    setState(state);
    keep?.(state);
  };
  const toggle = (month: number) => {
    const others = visited.filter((other) => other !== month);
    change({ visited: others.length < visited.length ? others : [...visited, month].sort((a, b) => a - b) });
  };

  return (
    <form
      data-words={JSON.stringify({ ask, keptBetween, switches, kinds })}
      method="dialog"
      onReset={() => {
        setState(atFirst);
        keep?.();
      }}
    >
      <VisitsLine visits={visits.map(({ x }) => x)} join={join} open height={56} />
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
              onChange={() => change({ memory: { ...memory, [name]: !memory[name] } })}
            />
            {switches[name]}
          </label>
        ))}
      </fieldset>
      <p role="status">{describe(visited.length, kind, memory, kinds)}</p>
      <details class="as-table">
        <summary>Show your year as a table</summary>
        {isLive && <YearTable visits={visits} isPlanned={join === 'plan'} />}
      </details>
      <button type="reset">Start again</button>
    </form>
  );
}

/** The year that is drawn above it, visit by visit. */
function YearTable({ visits, isPlanned }: { visits: readonly YearVisit[]; isPlanned: boolean }) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Visit</th>
          <th scope="col">Month</th>
          <th scope="col">What joins it to the visit before</th>
        </tr>
      </thead>
      <tbody>
        {visits.map(({ month, tie }, index) => (
          <tr key={month}>
            <th scope="row">{index + 1}</th>
            <td>{month}</td>
            <td>{tie}</td>
          </tr>
        ))}
        {isPlanned && (
          <tr>
            <th scope="row">Next</th>
            <td>not yet</td>
            <td>the shared plan</td>
          </tr>
        )}
      </tbody>
    </table>
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
    return `${visits}. ${kind === 'pseudo' ? 'There are notes' : 'Somebody remembers'}, but there is no second visit yet.`;
  if (kind === 'pseudo') return `${visits}, joined by notes that anyone can read: a ${name}.`;
  return memory.plan
    ? `${visits}, one person, and a next step that both know: a ${name}.`
    : `${visits}, joined by one person who remembers: a ${name}.`;
}
