import { layoutLadder } from './ladder-layout.ts';

interface Props {
  /** From the lowest step. */
  names: readonly string[];
  here?: string | undefined;
}

/** A ladder with its steps named in place, and a knot on the step where the person stands; as large as the text around it. */
export function Ladder({ names, here }: Props) {
  const { steps, height } = layoutLadder(names, here);
  const stand = steps.find((step) => step.here);
  return (
    <svg width="8.9em" viewBox={`0 0 160 ${height}`} aria-hidden="true">
      <path class="f-axis" d={`M6 0V${height}M34 0V${height}${steps.map(({ y }) => `M6 ${y}H34`).join('')}`} />
      {stand && <rect class="f-knot" x="13" y={stand.y - 7} width="14" height="14" />}
      {steps.map(({ name, y, here }) => (
        <text key={name} class={here ? 'f-name' : undefined} x="46" y={y + 5}>
          {name}
        </text>
      ))}
    </svg>
  );
}
