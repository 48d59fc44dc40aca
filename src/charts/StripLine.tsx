import type { Placed } from './strip-layout.ts';

/** A thing on the line: its name, and the end that its mark is for. */
export interface StripThing extends Placed {
  id: string;
  name: string;
  mark: 'customer' | 'middle' | 'client';
}

interface Props {
  things: readonly StripThing[];
  /** What the line is called at its start, perhaps in its middle, and at its end. */
  ends: readonly string[];
  /** The part of the line that counts as its middle, in per cent of the width. */
  middle?: { from: number; to: number };
}

/** From one row of names to the next, and from the line to the first, in heights of a letter: rows grow with the text. */
const step = 1.8;
const lift = 1.6;

const em = (value: number) => `${Math.round(value * 100) / 100}em`;

function Mark({ mark }: Pick<StripThing, 'mark'>) {
  if (mark === 'customer') return <circle class="f-point" r="6.5" />;
  if (mark === 'client') return <rect class="f-knot" x="-6.5" y="-6.5" width="13" height="13" />;
  return <circle class="f-middle" r="6" />;
}

/**
 * Named marks on one line, each with its name above it: a point, a ring, a knot. Heights
 * are counted in letters, so that rows grow with the text. Where letters are too large for that, each thing has a
 * line of its own below its name. Decoration beside its table.
 */
export function StripLine({ things, ends, middle }: Props) {
  const height = 1 + lift + Math.max(0, ...things.map(({ row }) => row)) * step;
  const line = em(height);
  return (
    <div class="by-row">
      <svg width="100%" height={em(height + 0.6)} aria-hidden="true">
        {middle && (
          <rect
            class="f-band"
            x={`${middle.from}%`}
            width={`${Math.round((middle.to - middle.from) * 10) / 10}%`}
            height={line}
          />
        )}
        <line class="f-axis" x1="4%" x2="96%" y1={line} y2={line} />
        {things.map(({ id, name, x, row, anchor, mark }) => {
          const up = lift + row * step;
          return (
            <svg key={id} x={`${x}%`} y={line}>
              <line class="f-hair" y2={em(-up - 0.7)} />
              <Mark mark={mark} />
              <text class="f-name" x={anchor === 'start' ? 6 : -6} y={em(-up)} text-anchor={anchor}>
                {name}
              </text>
            </svg>
          );
        })}
      </svg>
      <ol>
        {things.map(({ id, name, x, mark }) => (
          <li key={id}>
            {name}
            <svg width="100%" height=".6em">
              <svg x={`${x}%`} y="100%">
                <Mark mark={mark} />
              </svg>
            </svg>
          </li>
        ))}
      </ol>
      <p>
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </p>
    </div>
  );
}
