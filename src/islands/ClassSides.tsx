import type { ReadCode } from '../domain/class-session/views.ts';
import type { Side } from '../domain/questionnaire/schema.ts';

const sides: readonly { side: Side; text: string }[] = [
  { side: 'customer', text: 'Mostly customers' },
  { side: 'mixed', text: 'In between, or both' },
  { side: 'client', text: 'Mostly clients' },
];

/** The marks of the identity: a point, a half-filled point, a line with a knot. */
function SideMark({ side }: { side: Side }) {
  return (
    <svg class={`side-mark ${side}`} viewBox="0 0 30 12" aria-hidden="true">
      {side === 'customer' && <circle cx="15" cy="6" r="5.5" />}
      {side === 'mixed' && (
        <>
          <circle cx="15" cy="6" r="5" class="ring" />
          <path d="M15 1a5 5 0 0 0 0 10z" />
        </>
      )}
      {side === 'client' && <path class="line" d="M0 6h10M20 6h10M10.5 1.5h9v9h-9z" />}
    </svg>
  );
}

/** Where the businesses of a class lie. Neither end is better, so nothing here is right or wrong. */
export function ClassSides({ codes }: { codes: readonly ReadCode[] }) {
  const of = codes.length;
  return (
    <>
      <ul class="bars sides">
        {sides.map(({ side, text }) => {
          const count = codes.filter(({ answers }) => answers.side === side).length;
          return (
            <li key={side}>
              <span class="bar-text">
                <SideMark side={side} />
                {text}
              </span>
              <span class="bar-row">
                <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="bar-ground" width="100" height="10" />
                  <rect class="bar-fill" width={of === 0 ? 0 : Math.round((count / of) * 1000) / 10} height="10" />
                </svg>
                <span class="bar-count">
                  <b>{count}</b> of {of}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="small">A code holds the side and no answer. Neither side is better.</p>
    </>
  );
}
