/** How far a session has come: a tick for right, a turn back for not this one, a ring for what is open. Shapes only. */
export function Knots({ results, at }: { results: readonly (boolean | undefined)[]; at: number }) {
  const words = (right: boolean | undefined) => (right === undefined ? 'open' : right ? 'right' : 'missed');
  return (
    <svg class="knots" viewBox={`5 0 ${results.length * 22 - 10} 22`} aria-hidden="true">
      {results.map((right, i) => (
        <g key={i} class={`knot ${words(right)}`} transform={`translate(${i * 22} 0)`}>
          {i > 0 && <path class="tie" d="M-6 11h12" />}
          <rect class={i === at ? 'here' : undefined} x="6" y="6" width="10" height="10" />
          {right === false && <path class="cross" d="M8.5 11h5" />}
        </g>
      ))}
    </svg>
  );
}
