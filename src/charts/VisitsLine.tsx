import { threadPath } from './thread-path.ts';

/** What ties visits together, loosest first. */
export type Join = 'nothing' | 'notes' | 'person' | 'plan';

/** Words somebody says at a visit; `on` says where there is room for them, everywhere when absent. */
export interface Said {
  /** Position in per cent of the width. */
  at: number;
  text: string;
  on?: 'wide' | 'narrow';
}

interface Props {
  /** Positions of the visits in per cent of the width, ascending. */
  visits: readonly number[];
  join: Join;
  said?: readonly Said[];
  /** The thread goes on past the last visit to the page's edge. */
  open?: boolean;
  /** Height in px. */
  height?: number;
  /** Text alternative; without it the drawing is decoration beside its words. */
  label?: string;
}

const pct = (value: number) => `${Math.round(value * 10) / 10}%`;
const anchor = (at: number) => (at <= 3 ? 'start' : at >= 97 ? 'end' : 'middle');

/**
 * One row of visits: points when nothing joins them, rings on dashes when notes do, knots on a thread when a person
 * does, a taut thread with the next knot when a plan does. Marks stand in per cent of the width and keep their size;
 * only the thread stretches, so labels never shrink on a phone.
 */
export function VisitsLine({ visits, join, said = [], open = false, height = 44, label }: Props) {
  const y = 16;
  const xs = visits.map((visit) => visit * 10);
  const end = open ? (join === 'plan' ? 1000 : 1600) : undefined;
  const thread = join === 'nothing' ? '' : threadPath(xs, y, { taut: join !== 'person', ...(end ? { end } : {}) });
  return (
    <svg
      class="visits"
      width="100%"
      height={height}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {thread && (
        <svg viewBox={`0 0 1000 ${height}`} width="100%" height={height} preserveAspectRatio="none">
          <path class={join === 'notes' ? 'f-line f-dash' : 'f-line'} d={thread} />
        </svg>
      )}
      {visits.map((visit) =>
        join === 'nothing' ? (
          <circle class="f-point" cx={pct(visit)} cy={y} r="6.5" />
        ) : join === 'notes' ? (
          <circle class="f-ring" cx={pct(visit)} cy={y} r="6" />
        ) : (
          <rect class="f-knot" x={pct(visit)} y={y - 6.5} width="13" height="13" transform="translate(-6.5)" />
        ),
      )}
      {join === 'plan' && open && (
        <rect class="f-knot f-next" x="100%" y={y - 6.5} width="13" height="13" transform="translate(-13)" />
      )}
      {said.map(({ at, text, on }) => (
        <text class={on ? `f-said on-${on}` : 'f-said'} x={pct(at)} y={height - 4} text-anchor={anchor(at)}>
          {text}
        </text>
      ))}
    </svg>
  );
}
