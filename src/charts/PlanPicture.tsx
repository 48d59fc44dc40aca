import { useMemo } from 'preact/hooks';
import type { Guess } from '../domain/ten-years/guess.ts';
import type { YearRange } from '../domain/ten-years/income.ts';
import type { Run } from '../domain/ten-years/run.ts';
import { about, money } from '../domain/ten-years/said.ts';
import { crowdSize, layoutCrowd } from './crowd-layout.ts';
import { incomeSize, layoutIncome, type MoneyScale, yearX } from './income-layout.ts';

interface Props {
  ranges: readonly YearRange[];
  run: Run;
  guess: Guess;
  scale: MoneyScale;
  perMark: number;
}

/** Who comes and who stays; drawn anew only for another run of chance. */
function CrowdPicture({ people, perMark }: { people: Run['people']; perMark: number }) {
  return useMemo(() => {
    const { points, threads, knots } = layoutCrowd(people, perMark);
    return (
      <svg class="crowd" viewBox={`0 0 ${crowdSize.width} ${crowdSize.height}`} aria-hidden="true">
        {threads && <path class="f-line" d={threads} />}
        {knots && <path class="f-knot" d={knots} />}
        {points && <path class="one-year" d={points} />}
      </svg>
    );
  }, [people, perMark]);
}

/** One plan: who comes and who stays, and below it, year under year, what is earned. Nothing here knows a word. */
export function PlanPicture({ ranges, run, guess, scale, perMark }: Props) {
  const chart = layoutIncome(ranges, run.income, guess, scale);
  const { width, height, bottom } = incomeSize;
  const end = ranges.at(-1)?.mean ?? 0;
  return (
    <>
      <CrowdPicture people={run.people} perMark={perMark} />
      <svg class="income" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {chart.ticks.map(({ value, y }) => (
          <g key={value}>
            <line class={value === 0 ? 'f-axis' : 'f-hair'} x1="0" x2={width} y1={y} y2={y} />
            <text x="0" y={y - 2.5}>
              {money(value)}
            </text>
          </g>
        ))}
        {chart.band && <path class="band" d={chart.band} />}
        {chart.run && <path class="run" d={chart.run} />}
        {chart.mean && <path class="mean" d={chart.mean} />}
        {chart.guess && <path class="guess" d={chart.guess} />}
        {chart.marks.map(({ x, y }) => (
          <circle key={x} class="guess-mark" cx={x} cy={y} r="2.6" />
        ))}
        <circle class="end" cx={yearX(9)} cy={chart.end} r="2.4" />
        <text class="f-name" x={width} y={chart.label} text-anchor="end">
          {about(end)}
        </text>
        {chart.guessLabel !== null && (
          <text x={width} y={chart.guessLabel} text-anchor="end">
            your guess
          </text>
        )}
        {ranges.map((_, index) => (
          <text key={yearX(index)} x={yearX(index)} y={bottom + 12} text-anchor="middle">
            {index + 1}
          </text>
        ))}
      </svg>
    </>
  );
}
