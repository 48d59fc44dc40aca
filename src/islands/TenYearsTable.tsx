import { guessLine } from '../domain/ten-years/guess.ts';
import { money } from '../domain/ten-years/said.ts';
import type { TenYears } from '../domain/ten-years/state.ts';
import type { TenYearsView } from './ten-years-view.ts';

interface Props {
  state: TenYears;
  view: TenYearsView;
}

/** The chart of income as a table: mean, range and the drawn run of both plans, and the guess. */
export function TenYearsTable({ state, view: { ranges, runs } }: Props) {
  const guess = guessLine(state.guess);
  const guessed = guess.some((value) => value !== null);
  const names = ['Plan A', 'Plan B'] as const;
  return (
    <table class="plain numbers">
      <thead>
        <tr>
          <td></td>
          {names.map((name) => (
            <th key={name} scope="colgroup" colspan={3}>
              {name}: {name === 'Plan A' ? 'customers' : state.word}
            </th>
          ))}
          {guessed && <td></td>}
        </tr>
        <tr>
          <th scope="col">Year</th>
          {names.map((name) => [
            <th key={`${name} mean`} scope="col">
              mean
            </th>,
            <th key={`${name} range`} scope="col">
              range
            </th>,
            <th key={`${name} run`} scope="col">
              this run
            </th>,
          ])}
          {guessed && <th scope="col">your guess for B</th>}
        </tr>
      </thead>
      <tbody>
        {guess.map((value, index) => (
          <tr key={yearName(index)}>
            <th scope="row">{index + 1}</th>
            {ranges.map((plan, which) => {
              const { mean = 0, low = 0, high = 0 } = plan[index] ?? {};
              return [
                <td key={`${which} mean`}>{money(mean)}</td>,
                <td key={`${which} range`}>
                  {money(low) === money(high) ? 'no range' : `${money(low)} to ${money(high)}`}
                </td>,
                <td key={`${which} run`}>{money(runs[which]?.income[index] ?? 0)}</td>,
              ];
            })}
            {guessed && <td>{value === null ? '–' : money(value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const yearName = (index: number) => `year ${index + 1}`;
