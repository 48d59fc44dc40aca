import { Lean } from '../charts/Lean.tsx';
import { leanInWords, placeLean } from '../charts/profile-layout.ts';
import { type ComparedRow, comparedTitle } from '../domain/questionnaire/compare-lines.ts';

interface Props {
  rows: readonly ComparedRow[];
  names: readonly [string, string];
}

/** “strongly client”, “a little customer”, “in the middle”, “no answer”. */
const shortLean = (m: number | null) => leanInWords(m).replace('like a ', '').replace(' business', '');

/** Two profiles in shared rows, furthest apart first: as a figure and, from the same rows, as a table. */
export function CompareLines({ rows, names }: Props) {
  return (
    <figure class="figure" aria-labelledby="compared-title">
      <p class="fig-title compared-title" id="compared-title">
        {comparedTitle(rows)}
      </p>
      <div class="compared">
        <p class="over" aria-hidden="true">
          {names.map((name) => (
            <span key={name}>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span class="ends moment">customer end</span>
              <span class="ends thread">client end</span>
            </span>
          ))}
        </p>
        <ol>
          {rows.map(({ id, name, m }) => (
            <li key={id}>
              <span>{name}</span>
              {m.map((value, index) => (
                <div key={names[index]} class={placeLean(value).end}>
                  <span class="who">
                    <bdi>{names[index]}</bdi>:{' '}
                  </span>
                  <span class="lean">{shortLean(value)}</span>
                  <Lean {...placeLean(value)} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      </div>
      <figcaption class="fig-note no-print">
        How to read it: each row is one way of working, with both lines in it. The dotted line is the middle. A thread
        with a square knot leans to the client end, a row of points to the customer end.
      </figcaption>
      <details class="as-table no-print">
        <summary>Show as a table</summary>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Way of working</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, m }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {m.map((value, index) => (
                  <td key={names[index]}>{leanInWords(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
