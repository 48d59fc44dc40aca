import { boxHeight, boxWidth, type TwoCircles, type WordCircle } from './circles-layout.ts';

/** A radius in per cent is measured against this length of the box. */
const diagonal = Math.hypot(boxWidth, boxHeight) / Math.SQRT2;

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`;
const x = (value: number) => percent(value, boxWidth);
const y = (value: number) => percent(value, boxHeight);

/** Where the client's knot sits on its line: up and to the right. */
const knotAt = Math.PI / 4;

function Word({ circle, name }: { circle: WordCircle; name: 'customer' | 'client' }) {
  if (circle.r === 0) return null;
  return (
    <text class={name === 'customer' ? 'moment' : 'thread'} x={x(circle.labelX)} y={y(circle.labelY)} dy=".32em">
      {name}
    </text>
  );
}

/**
 * The two words as circles: a ring of points for customer, a line with a knot for client. The picture keeps the box's
 * shape (its style sheet sees to that), and rings, knot and words keep their size in a small and in a large one.
 * Decoration beside its words: what it shows is always said next to it.
 */
export function Circles({ circles: { customer, client } }: { circles: TwoCircles }) {
  const ring = (circle: WordCircle) => ({ cx: x(circle.x), cy: y(circle.y), r: percent(circle.r, diagonal) });
  return (
    <svg class="two-circles" aria-hidden="true">
      <circle class="w-client" {...ring(client)} />
      <circle class="w-customer" {...ring(customer)} />
      <circle class="r-client" {...ring(client)} />
      <circle class="r-customer" {...ring(customer)} />
      {client.r > 0 && (
        <rect
          class="f-knot"
          x={x(client.x + client.r * Math.cos(knotAt))}
          y={y(client.y - client.r * Math.sin(knotAt))}
          width="12"
          height="12"
          transform="translate(-6 -6)"
        />
      )}
      <Word circle={customer} name="customer" />
      <Word circle={client} name="client" />
    </svg>
  );
}
