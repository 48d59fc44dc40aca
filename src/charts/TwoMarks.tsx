/** Two businesses on one line from the customer end to the client end: shapes, not colours, tell them apart. */
interface Props {
  /** −1 customer end to 1 client end; null without a position. */
  mine: number | null;
  theirs: number | null;
}

/** Per cent of the width from the middle to an end; the rest is room for a mark. */
const reach = 46;
const at = (m: number) => `${50 + Math.round(m * reach * 10) / 10}%`;

/** The mark of the result on the page: a filled triangle that points down to the line. */
export function Mine() {
  return <path class="two-mine" d="M-7-13h14L0-1z" />;
}

/** The mark of the other result: an open triangle that points up to the line. */
export function Theirs() {
  return <path class="two-theirs" d="M-7 13h14L0 1z" />;
}

/** One line with both marks, one above and one below, so that they never hide each other. */
export function TwoMarks({ mine, theirs }: Props) {
  return (
    <svg class="two" aria-hidden="true">
      <line class="f-axis" x1="4%" x2="96%" y1="50%" y2="50%" />
      <line class="f-axis" x1="50%" x2="50%" y1="15%" y2="85%" stroke-dasharray="1 4" />
      {mine !== null && theirs !== null && mine !== theirs && (
        <line class="two-gap" x1={at(mine)} x2={at(theirs)} y1="50%" y2="50%" />
      )}
      {mine !== null && (
        <svg x={at(mine)} y="50%">
          <Mine />
        </svg>
      )}
      {theirs !== null && (
        <svg x={at(theirs)} y="50%">
          <Theirs />
        </svg>
      )}
    </svg>
  );
}
