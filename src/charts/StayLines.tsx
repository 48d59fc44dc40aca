import { formatYears, type StayLine } from './stay-layout.ts';

interface Props {
  lines: readonly StayLine[];
}

/** One buyer's years, a line for each leaving rate, from one edge and to one scale. */
export function StayLines({ lines }: Props) {
  return (
    <svg width="100%" height={lines.length * 50} aria-hidden="true">
      {lines.map(({ leaving, years, x }, index) => (
        <g key={leaving} transform={`translate(0 ${index * 50})`}>
          <text y="16">
            <tspan class="f-name">{formatYears(years)} years</tspan>
            {` if ${leaving} of 100 leave each year`}
          </text>
          <path class="f-axis" d="M.5 24v14" />
          <line class="f-line" x2={`${x}%`} y1="31" y2="31" />
          <rect class="f-knot" x={`${x}%`} y="25" width="12" height="12" />
        </g>
      ))}
    </svg>
  );
}
