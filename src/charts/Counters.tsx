import { type CounterStep, type Fit, layoutCounters, type Sense } from './counters-layout.ts';
import { Words } from './Words.tsx';

export interface CountersProps {
  /** Above the steps. */
  ask: string;
  senses: readonly Sense[];
  /** With what happens at each step, and what it means for the words. */
  steps: readonly (CounterStep & { text: string; verdict: string })[];
  /** Index of the step shown first. */
  first: number;
}

const shapes: Record<Fit, string> = { fits: 'full', 'in part': 'half', 'does not fit': 'none' };

/** Steps from one counter to the other, what happens at each, and which senses fit there. Style shows the chosen step. */
export function Counters({ ask, senses, steps, first }: CountersProps) {
  const { steps: placed, rows } = layoutCounters(senses, steps);
  return (
    <>
      <fieldset class="switch">
        <legend>{ask}</legend>
        {placed.map(({ id, label }, index) => (
          <label key={id}>
            <input type="radio" name="counter" value={id} class={`s${index}`} checked={index === first} />
            {label}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {placed.map(({ id, text, verdict }, index) => (
          <span key={id} class={`at a${index}`}>
            <Words text={text} /> <Words text={verdict} />
          </span>
        ))}
      </p>
      <svg width="100%" height="30" aria-hidden="true">
        <line class="f-axis" x1="4%" x2="96%" y1="15" y2="15" stroke-dasharray="1 5" />
        <circle class="f-point" cx="4%" cy="15" r="6.5" />
        <rect class="f-knot" x="96%" y="8.5" width="13" height="13" transform="translate(-6.5)" />
        {placed.map(({ id, x }, index) => (
          <circle key={id} class={`here at a${index}`} cx={`${x}%`} cy="15" r="12" />
        ))}
      </svg>
      <p class="counter-names">
        <span>Counter one</span>
        <span>Counter two</span>
      </p>
      <ul class="senses">
        {rows.map(({ sense, fits }) => (
          <li key={sense.id}>
            <span class="fit">
              {fits.map((fit, index) => (
                <b key={placed[index]?.id} class={`at a${index}`}>
                  <i class={shapes[fit]} />
                  {fit}
                </b>
              ))}
            </span>
            <span>
              <b class={sense.side === 'client' ? 'thread' : 'moment'}>{sense.side}</b>: <Words text={sense.text} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same as a table: a row for each sense, a column for each step. */
export function CountersTable({ senses, steps }: Pick<CountersProps, 'senses' | 'steps'>) {
  const { steps: placed, rows } = layoutCounters(senses, steps);
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Meaning</th>
          {placed.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sense, fits }) => (
          <tr key={sense.id}>
            <th scope="row">
              {sense.side}: <Words text={sense.text} />
            </th>
            {fits.map((fit, index) => (
              <td key={placed[index]?.id}>{fit}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
