import { layoutOwnThread, mostShown } from './own-thread-layout.ts';
import { threadPath } from './thread-path.ts';

const y = 9;
const height = 46;

interface Props {
  /** Days before each visit, in order; that of the first is not read. The last twelve visits are drawn. */
  gaps: readonly number[];
  /** Text alternative; without it the drawing is decoration beside its words. */
  label?: string;
}

/** A learner's own visits as points, and the thread that every return draws from one to the next. */
export function OwnThread({ gaps, label }: Props) {
  const xs = layoutOwnThread(gaps.slice(-mostShown));
  const isCut = gaps.length > mostShown;
  const thread = threadPath(
    xs.map((x) => x * 10),
    y,
  );
  return (
    <svg
      class="own-thread"
      width="100%"
      height={height}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <svg viewBox={`0 0 1000 ${height}`} width="100%" height={height} preserveAspectRatio="none">
        {isCut && <path class="tie" d={`M-40 ${y}H10`} />}
        <path class="tie" d={thread} />
      </svg>
      {xs.map((x) => (
        <circle key={x} class="visit" cx={`${x}%`} cy={y} r="5.5" />
      ))}
    </svg>
  );
}
