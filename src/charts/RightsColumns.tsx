import { layoutRights } from './rights-layout.ts';

interface Props {
  /** Learners with 0, 1, 2 … right answers. */
  counts: readonly number[];
  /** The highest column that has to fit; pictures that are compared share it. */
  tallest?: number;
  /** Open squares, for a test before the lessons. */
  open?: boolean;
}

/** Learners as squares over their number of right answers: open ones before the lessons, filled ones after. */
export function RightsColumns({ counts, tallest, open = false }: Props) {
  const { width, height, ground, side, columns } = layoutRights(counts, tallest);
  // The line of an open square is drawn inside it.
  const inset = open ? Math.min(0.75, side / 4) : 0;
  return (
    <svg class={open ? 'rights open' : 'rights'} viewBox={`0 0 ${width} ${Math.round(height)}`} aria-hidden="true">
      <line class="f-axis" x1="0" x2={width} y1={ground} y2={ground} />
      {columns.map(({ right, count, x, squares }) => (
        <g key={right}>
          {squares.map((y) => (
            <rect
              key={y}
              stroke-width={open ? 2 * inset : undefined}
              x={round(x - side / 2 + inset)}
              y={round(y + inset)}
              width={round(side - 2 * inset)}
              height={round(side - 2 * inset)}
            />
          ))}
          {count > 0 && (
            <text x={round(x)} y={round((squares.at(-1) ?? ground) - 4)} text-anchor="middle">
              {count}
            </text>
          )}
          <text x={round(x)} y={round(ground + 15)} text-anchor="middle">
            {right}
          </text>
        </g>
      ))}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
