import { fitInWords } from '../domain/definition/verdict.ts';
import type { Outcome } from '../domain/definition/weigh.ts';
import type { ExampleId } from '../domain/questionnaire/schema.ts';

interface Props {
  outcome: Outcome;
  names: ReadonlyMap<ExampleId, string>;
}

const saidWords = { customer: 'customers', client: 'clients', split: 'split' } as const;

/** A position with two decimals and a real minus sign. */
const formatPosition = (position: number) =>
  position
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−');

/** The line of examples as a table, in the same order. */
export function DefinitionTable({ outcome, names }: Props) {
  const rows = outcome.kind === 'placed' ? outcome.line : outcome.all.map((id) => ({ id }) as const);
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Example</th>
          <th scope="col">Place, from −1 (customer end) to 1 (client end)</th>
          <th scope="col">Most sources say</th>
          <th scope="col">It stands</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-id={row.id}>
            <th scope="row" dir="auto">
              {names.get(row.id) ?? row.id}
            </th>
            {'position' in row ? (
              <>
                <td>{formatPosition(row.position)}</td>
                <td>{saidWords[row.said]}</td>
                <td>{fitInWords(row)}</td>
              </>
            ) : (
              <>
                <td>–</td>
                <td>–</td>
                <td>nowhere</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
