import { type BillLine, type BillSide, billSides, layoutBill } from './bill-layout.ts';
import { Words } from './Words.tsx';

export interface BillProps {
  /** Above the lines. */
  ask: string;
  choices: Readonly<Record<BillSide, string>>;
  lines: readonly (BillLine & { teaches?: readonly string[] })[];
  /** What is ticked already, by the line's id. */
  chosen?: Readonly<Record<string, BillSide>>;
}

/** Lines of a bill with three ticks each, and the reason that comes with a choice. Style shows it. */
export function Bill({ ask, choices, lines, chosen = {} }: BillProps) {
  return (
    <>
      <p class="heads">
        <span>{ask}</span>
        {billSides.map((side) => (
          <span key={side}>
            <i class={`k k-${side}`} />
            {choices[side]}
          </span>
        ))}
      </p>
      <div class="rows">
        {layoutBill(lines, choices).map(({ line: { id, name, reading, text }, column, otherwise }) => (
          <div key={id} class="one">
            <fieldset class="sorts">
              <legend class="away">{name}</legend>
              <b aria-hidden="true">{name}</b>
              {billSides.map((side, index) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={id}
                    value={side}
                    class={index === column ? 'ours' : undefined}
                    checked={side === chosen[id]}
                  />
                  <span class="away">{choices[side]}</span>
                </label>
              ))}
            </fieldset>
            <p class="why">
              <i class={`k k-${reading}`} />
              <b class="same">We say so too.</b>
              <b class="else">{otherwise}</b> <Words text={text} />
            </p>
          </div>
        ))}
      </div>
    </>
  );
}

/** The same as a table. */
export function BillTable({ choices, lines }: Pick<BillProps, 'choices' | 'lines'>) {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Points to</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {layoutBill(lines, choices).map(({ line: { id, name, text, teaches = [] }, points }) => (
          <tr key={id} id={teaches[0]} data-teaches={teaches.join(' ') || undefined}>
            <th scope="row">{name}</th>
            <td>{points}</td>
            <td>
              <Words text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
