import { type Bin, binWords } from '../domain/sorting/bins.ts';
import type { StripLabel, StripMark } from './agreement-layout.ts';

/** A bin's mark around the point 0 0: a point, a half point, a square knot. */
export function BinMark({ bin }: { bin: Bin }) {
  if (bin === 'customer') return <circle class="f-point" r="6" />;
  if (bin === 'client') return <rect class="f-knot" x="-5.5" y="-5.5" width="11" height="11" />;
  return (
    <g class="half-point">
      <circle class="f-middle" r="5.5" />
      <path d="M0-5.5a5.5 5.5 0 0 0 0 11z" />
    </g>
  );
}

interface Props {
  marks: readonly StripMark[];
  /** Names under the reader's own strip. */
  labels?: readonly StripLabel[];
}

/** One sort as marks on a line. A stroke under a mark says that it differs from the reader's. Decoration beside words. */
export function AgreementStrip({ marks, labels = [] }: Props) {
  return (
    <svg class="strip" width="100%" height={labels.length > 0 ? 46 : 30} aria-hidden="true">
      <line class="f-hair" x1="0" x2="100%" y1="11" y2="11" />
      {marks.map(({ card, x, bin, differs }) => (
        <svg key={card} x={`${x}%`} y="11">
          <BinMark bin={bin} />
          {differs && <path class="differs" d="M-6 14H6" />}
        </svg>
      ))}
      {labels.map(({ bin, x }) => (
        <text key={bin} x={`${x}%`} y="40" dx="-6">
          {binWords[bin].inText}
        </text>
      ))}
    </svg>
  );
}
