import { Lean } from './Lean.tsx';
import { layoutProfile, leanInWords, type ProfileRow } from './profile-layout.ts';

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
