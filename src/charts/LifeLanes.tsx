import { type Meaning, meaningAt } from '../domain/words/meaning-at.ts';
import { layoutTimeline, placeYear } from './timeline-layout.ts';

/** One word's life. */
export interface Lane {
  id: string;
  name: string;
  side: 'customer' | 'client';
  events: readonly (Meaning & { label: string })[];
}

interface Props {
  lanes: readonly Lane[];
  from: number;
  to: number;
  /** The chosen year. */
  year: number;
}

/** Heights of a letter from one row of labels to the next: rows grow with the text. */
const row = 1.6;
const em = (value: number) => `${Math.round(value * 100) / 100}em`;
/** Width of a label, in per cent of the drawing. */
const labelWidth = 44;

/**
 * A lane for each word, its meanings as marks on the years, named in place; the newest one by the chosen year stands
 * out, and a line across all lanes is that year. Narrow, the names are a list under the lane.
 */
export function LifeLanes({ lanes, from, to, year }: Props) {
  const x = `${placeYear(year, { from, to })}%`;
  return (
    <>
      {lanes.map(({ id, name, side, events }) => {
        const placed = layoutTimeline(events, { from, to, width: labelWidth });
        const height = 1.8 + (Math.max(0, ...placed.map((event) => event.row)) + 1) * row;
        const now = meaningAt(events, year)?.year;
        return (
          <div key={id} class="lane">
            <p class={side === 'client' ? 'small thread' : 'small moment'}>{name}</p>
            <svg width="100%" height={em(height)} aria-hidden="true">
              <line
                class={side === 'client' ? 'f-line' : 'f-axis'}
                x1="2%"
                x2="98%"
                y1="10"
                y2="10"
                stroke-dasharray={side === 'client' ? undefined : '1 5'}
              />
              <line class="f-now" x1={x} x2={x} y1="-3" y2="23" />
              {placed.map((event) => {
                const at = `${event.x}%`;
                const top = 2.7 + event.row * row;
                return (
                  <g key={event.year} class={event.year === now ? 'now' : undefined}>
                    <line class="f-hair" x1={at} x2={at} y1="10" y2={em(top - 0.3)} />
                    {side === 'client' ? (
                      <rect class="f-knot" x={at} y="3.5" width="13" height="13" transform="translate(-6.5)" />
                    ) : (
                      <circle class="f-point" cx={at} cy="10" r="6.5" />
                    )}
                    <text x={at} y={em(top)} dx={event.anchor === 'start' ? 5 : -5} text-anchor={event.anchor}>
                      <tspan class="f-name">{event.year}</tspan> {event.label}
                    </text>
                  </g>
                );
              })}
            </svg>
            <ol>
              {placed.map((event) => (
                <li key={event.year} class={event.year === now ? 'now' : undefined}>
                  <b>{event.year}</b> {event.label}
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}
