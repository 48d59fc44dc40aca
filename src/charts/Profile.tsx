import { layoutProfile, leanInWords, type PlacedRow, type ProfileRow } from './profile-layout.ts';

/** A knot on a thread for the client end, a point at the end of a row of points for the customer end, from the middle. */
function Lean({ end, x }: Pick<PlacedRow, 'end' | 'x'>) {
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

/**
 * The profile of a business: one row a dimension, client end first. What the owner said stands in the empty half.
 * The frame around it gives the title, how to read it, and the same as a table.
 */
export function Profile({ rows }: { rows: readonly ProfileRow[] }) {
  return (
    <div class="profile">
      <p class="ends">
        <span>
          <svg class="mark m-point" viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="5.5" />
          </svg>{' '}
          <b class="moment">customer end</b>
        </span>
        <span>
          <b class="thread">client end</b>{' '}
          <svg class="mark m-line" viewBox="0 0 30 12" aria-hidden="true">
            <path d="M0 6h10M20 6h10M10.5 1.5h9v9h-9z" />
          </svg>
        </span>
      </p>
      <ol>
        {layoutProfile(rows).map(({ id, name, m, end, x, said }) => (
          <li key={id} class={end}>
            <span>
              {name}
              <span class="away">: {leanInWords(m)}. </span>
            </span>
            <div>
              <Lean end={end} x={x} />
              {end === 'none' ? (
                <span class="said right" aria-hidden="true">
                  no answer
                </span>
              ) : (
                said?.length && <span class={end === 'client' ? 'said left' : 'said right'}>{said.join('; ')}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
