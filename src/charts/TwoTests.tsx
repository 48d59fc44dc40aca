import { Lean } from './Lean.tsx';
import { placeLean } from './profile-layout.ts';

/** A test's answer for one offer: −1 customer end to 1 client end, and what stands beside the mark. */
export interface TestedRow {
  name: string;
  m: number;
  says: string;
}

/**
 * One offer under a few tests, in the order given: a mark between the two ends, and the reason in the empty half. The
 * frame around it names the ends and gives the same as a table.
 */
export function TwoTests({ rows }: { rows: readonly TestedRow[] }) {
  return (
    <ul class="tested">
      {rows.map(({ name, m, says }) => {
        const { end, x } = placeLean(m);
        return (
          <li key={name}>
            <span>{name}</span>
            <div class={end}>
              <Lean end={end} x={x} />
              <b>{says}</b>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
