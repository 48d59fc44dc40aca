import type { PlanTally } from '../domain/plan/tokens.ts';
import { layoutTokens, tokenStep } from './tokens-layout.ts';

/** Ten tokens: points for the counter, knots for the orders, dashed rings for those not given yet. */
export function Tokens(tally: PlanTally) {
  const { tokens, height } = layoutTokens(tally);
  return (
    <svg width={10 * tokenStep} height={height} viewBox={`0 0 ${10 * tokenStep} ${height}`} aria-hidden="true">
      {tokens.map(({ kind, x, y }) =>
        kind === 'counter' ? (
          <circle key={`${x} ${y}`} class="f-point" cx={x} cy={y} r="8" />
        ) : kind === 'orders' ? (
          <rect key={`${x} ${y}`} class="f-knot" x={x - 7.5} y={y - 7.5} width="15" height="15" />
        ) : (
          <circle key={`${x} ${y}`} class="f-middle" cx={x} cy={y} r="7.5" stroke-dasharray="3 3" />
        ),
      )}
    </svg>
  );
}
