import type { PlacedRow } from './profile-layout.ts';

/** A knot on a thread for the client end, a point at the end of a row of points for the customer end, from the middle. */
export function Lean({ end, x }: Pick<PlacedRow, 'end' | 'x'>) {
  const at = `${x}%`;
  return (
    <svg aria-hidden="true">
      <line class="f-axis" x1="50%" x2="50%" y1="0" y2="100%" stroke-dasharray="1 4" />
      {end === 'client' && (
        <>
          <line class="f-line" x1="50%" x2={at} y1="50%" y2="50%" />
          <rect class="f-knot" x={at} y="50%" width="13" height="13" transform="translate(-6.5 -6.5)" />
        </>
      )}
      {end === 'customer' && (
        <>
          <line class="f-dots" x1={at} x2="50%" y1="50%" y2="50%" />
          <circle class="f-point" cx={at} cy="50%" r="6.5" />
        </>
      )}
      {end === 'middle' && <circle class="f-middle" cx="50%" cy="50%" r="6" />}
    </svg>
  );
}
