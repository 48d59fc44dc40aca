import { mixedBand, placePosition } from './position-strip.ts';

interface Props {
  /** Positions, −1 customer end to 1 client end. */
  now: number;
  after: number;
  /** The same in words. */
  label: string;
  /** What stands at the second mark. */
  afterName: string;
}

/** One line from end to end: a filled mark above it for today, an open mark below it for what would be. */
export function PositionStrip({ now, after, label, afterName }: Props) {
  const [today, next] = [placePosition(now), placePosition(after)];
  return (
    <svg class="positions" role="img" aria-label={label}>
      <rect class="f-band" x={`${mixedBand.x}%`} width={`${mixedBand.width}%`} y="28" height="16" />
      <line class="f-axis" x1="4%" x2="96%" y1="36" y2="36" />
      {[mixedBand.x, mixedBand.x + mixedBand.width].map((x) => (
        <line key={x} class="f-axis" x1={`${x}%`} x2={`${x}%`} y1="28" y2="44" />
      ))}
      <text class="f-name" x={`${today.x}%`} y="13" text-anchor={today.anchor}>
        now
      </text>
      <svg x={`${today.x}%`} y="34" overflow="visible" aria-hidden="true">
        <path class="f-name" d="M0 0l-7 -13h14z" />
      </svg>
      <svg x={`${next.x}%`} y="38" overflow="visible" aria-hidden="true">
        <path class="f-middle" d="M0 0l-7 13h14z" />
      </svg>
      <text class="f-name" x={`${next.x}%`} y="67" text-anchor={next.anchor}>
        {afterName}
      </text>
      <text x="4%" y="90">
        customer end
      </text>
      <text x="50%" y="90" text-anchor="middle">
        mixed
      </text>
      <text x="96%" y="90" text-anchor="end">
        client end
      </text>
    </svg>
  );
}
