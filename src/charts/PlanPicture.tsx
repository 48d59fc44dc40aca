import { useMemo } from 'preact/hooks';
import type { Guess } from '../domain/ten-years/guess.ts';
import type { YearRange } from '../domain/ten-years/income.ts';
import type { Run } from '../domain/ten-years/run.ts';
import { about, money } from '../domain/ten-years/said.ts';
import { crowdSize, layoutCrowd } from './crowd-layout.ts';
import { incomeSize, layoutIncome, type MarkLabel, type MoneyScale, yearX } from './income-layout.ts';

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

const percent = (value: number, whole: number) => `${Math.round((value / whole) * 10_000) / 100}%`;
const x = (value: number) => percent(value, incomeSize.width);
const y = (value: number) => percent(value, incomeSize.height);

/** From a mark to the foot of its label, in heights of a letter, by how many lines they are apart. */
const shift = { '-2': '-1.75em', '-1': '-.55em', '1': '1.25em', '2': '2.45em' } as const;

function EndLabel({ at, text, strong }: { at: MarkLabel; text: string; strong?: boolean }) {
  return (
    <text class={strong ? 'f-name' : undefined} x="100%" y={y(at.y)} dy={shift[at.lines]} text-anchor="end">
      {text}
    </text>
  );
}

/**
 * Income year by year. Only the lines stretch with the chart: marks and labels stand in per cent of it, so that
 * they keep their shape and grow with the reader's letters.
 */
function IncomePicture({ ranges, run, guess, scale }: Omit<Props, 'perMark'>) {
  const chart = layoutIncome(ranges, run.income, guess, scale);
  const { width, height, bottom } = incomeSize;
  return (
    <svg class="income" aria-hidden="true">
      {chart.ticks.map((tick) => (
        <line key={tick.value} class={tick.value === 0 ? 'f-axis' : 'f-hair'} x2="100%" y1={y(tick.y)} y2={y(tick.y)} />
      ))}
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {chart.band && <path class="band" d={chart.band} />}
        {chart.run && <path class="run" d={chart.run} />}
        {chart.mean && <path class="mean" d={chart.mean} />}
        {chart.guess && <path class="guess" d={chart.guess} />}
      </svg>
      {chart.ticks.map((tick) => (
        <text key={tick.value} class="tick" y={y(tick.y)} dy="-.25em">
          {money(tick.value)}
        </text>
      ))}
      {chart.marks.map((mark) => (
        <circle key={mark.x} class="guess-mark" cx={x(mark.x)} cy={y(mark.y)} r="4.5" />
      ))}
      <circle class="end" cx={x(yearX(9))} cy={y(chart.end)} r="4" />
      <EndLabel at={chart.label} text={about(ranges.at(-1)?.mean ?? 0)} strong />
      {chart.guessLabel && <EndLabel at={chart.guessLabel} text="your guess" />}
      {ranges.map((_, index) => (
        <text key={yearX(index)} x={x(yearX(index))} y={y(bottom)} dy="1.2em" text-anchor="middle">
          {index + 1}
        </text>
      ))}
    </svg>
  );
}

/** One plan: who comes and who stays, and below it, year under year, what is earned. Nothing here knows a word. */
export function PlanPicture({ run, perMark, ...income }: Props) {
  return (
    <>
      <CrowdPicture people={run.people} perMark={perMark} />
      <IncomePicture run={run} {...income} />
    </>
  );
}
