/** The shape of an answer card: a room that cannot tell colours or read small letters can still vote. */
export function VoteSign({ index }: { index: number }) {
  return (
    <svg class="vote-sign" viewBox="0 0 24 24" aria-hidden="true">
      {index === 0 && <circle class="full" cx="12" cy="12" r="9" />}
      {index === 1 && <rect class="full" x="1" y="9" width="22" height="6" />}
      {index === 2 && (
        <>
          <circle cx="12" cy="12" r="9" />
          <path class="full" d="M12 3a9 9 0 0 0 0 18z" />
        </>
      )}
      {index === 3 && <rect x="4" y="4" width="16" height="16" />}
    </svg>
  );
}
