import { fitInWords, placeInWords } from '../domain/definition/verdict.ts';
import type { Outcome } from '../domain/definition/weigh.ts';
import type { ExampleId } from '../domain/questionnaire/schema.ts';
import { type Lane, layoutDefinition, needsColumn } from './definition-layout.ts';

/** A point where sources say customers, a knot where they say clients, a ring where they are split. */
function SaidMark({ said }: Pick<Lane, 'said'>) {
  if (said === 'customer') return <circle class="f-point" cy="50%" r="6" />;
  if (said === 'client')
    return <rect class="f-knot" x="-5.5" y="50%" width="11" height="11" transform="translate(0 -5.5)" />;
  return <circle class="f-middle" cy="50%" r="5.5" />;
}

/** A lane: a bar where the mark is astray, and the mark with its name beside it. */
function LaneDrawing({ lane: { x, said, side, bar, name, worst } }: { lane: Lane }) {
  return (
    <svg class="lane" aria-hidden="true">
      {bar && <rect class="bar" x={`${bar.x}%`} width={`${bar.width}%`} y="8%" height="84%" />}
      <svg class="at" x={x === null ? '0' : `${x}%`}>
        {x !== null && <SaidMark said={said} />}
        <text
          class={worst ? 'f-name' : undefined}
          y="50%"
          dy="0.34em"
          dx={side === 'after' ? 13 : -13}
          text-anchor={side === 'after' ? 'start' : 'end'}
        >
          {name}
        </text>
      </svg>
    </svg>
  );
}

interface Props {
  outcome: Outcome;
  names: ReadonlyMap<ExampleId, string>;
}

/** Examples on a line from customer to client by somebody’s definition, each in a lane of its own. */
export function DefinitionLine({ outcome, names }: Props) {
  const lanes = layoutDefinition(outcome, names);
  const weighed = new Map(outcome.kind === 'placed' ? outcome.line.map((one) => [one.id, one]) : []);
  return (
    <div class={needsColumn(lanes) ? 'definition-line has-column' : 'definition-line'}>
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
        {lanes.map((lane) => {
          const one = weighed.get(lane.id);
          return (
            <li
              key={lane.id}
              data-id={lane.id}
              class={lane.worst ? 'astray worst' : lane.astray ? 'astray' : undefined}
            >
              <span class="trade" dir="auto">
                {lane.name}
                <span class="away">: {one ? `${placeInWords(one.position)}, ${fitInWords(one)}` : 'no place'}. </span>
              </span>
              <LaneDrawing lane={lane} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
