import { formatYears, type StayLine } from './stay-layout.ts';

interface Props {
  lines: readonly StayLine[];
}

/** One buyer's years, a line for each leaving rate, from one edge and to one scale. */
export function StayLines({ lines }: Props) {
  return (
    <ul class="small">
      {lines.map(({ leaving, years, x }) => (
        <li key={leaving}>
          <b>{formatYears(years)} years</b>
          {` if ${leaving} of 100 leave each year`}
          <svg width="100%" height="24" aria-hidden="true">
            <path class="f-axis" d="M.5 3v14" />
            <line class="f-line" x2={`${x}%`} y1="10" y2="10" />
            <rect class="f-knot" x={`${x}%`} y="4" width="12" height="12" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
