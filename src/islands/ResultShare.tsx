/** Whether the link was copied; `by-hand` when the browser refused, and the reader copies it from a field. */
export type Shared = 'no' | 'copied' | 'by-hand';

interface Props {
  link: string;
  /** Today, in words. */
  today: string;
  shared: Shared;
  onCopy: () => void;
  onPrint: () => void;
}

/** The link that holds the answers, and paper. */
export function ResultShare({ link, today, shared, onCopy, onPrint }: Props) {
  return (
    <section class="part share">
      <h2 class="no-print">Keep it or share it</h2>
      <p class="no-print">
        The link holds your answers, and nothing else does. Whoever opens it sees this result, can change an answer and
        see the difference.
      </p>
      <p class="row no-print">
        <button type="button" onClick={onCopy}>
          Copy the link
        </button>
        <button type="button" class="quiet" onClick={onPrint}>
          Print
        </button>
      </p>
      <p class="small no-print" role="status">
        {shared === 'copied' && 'The link is copied.'}
        {shared === 'by-hand' && 'Your browser did not let us copy it. Copy it from here:'}
      </p>
      {shared === 'by-hand' && (
        <input
          class="link no-print"
          aria-label="Link to this result"
          readOnly
          value={link}
          ref={(field) => field?.select()}
        />
      )}
      <p class="print-only small">
        {today} · All of this is in the link: <span class="link">{link}</span>
      </p>
    </section>
  );
}
