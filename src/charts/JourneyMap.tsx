import { type JourneyChoice, type JourneyEnd, type JourneyStage, leadPerson } from '../domain/loyalty/journey.ts';
import { Ladder } from './Ladder.tsx';

/** Everything that the figure can show. */
export interface Journey {
  stages: readonly JourneyStage[];
  /** Where a journey without a mistake ends. */
  glad: JourneyEnd;
  /** Steps of the ladder from the lowest. */
  ladder: readonly string[];
}

export type JourneyMapProps = Journey & JourneyChoice;

/** Each stage with what happens there: as it should, the mistake, or nothing any more. */
export function journeyRows({ stages, glad, ...choice }: JourneyMapProps) {
  const { reached, at } = leadPerson(stages, glad, choice);
  return stages.map(({ id, name, text, mark, mistake }, index) => {
    if (index < reached) return { id, name, text, kind: mark };
    return id === at?.id
      ? { id, name, text: mistake, kind: 'break' as const }
      : { id, name, text: 'Not reached.', kind: 'not' as const };
  });
}

/** What the figure says, in words: the mistake, where the person goes, and the step of the ladder that fits. */
export function journeySaid({ stages, glad, ...choice }: JourneyMapProps): string {
  const { at, end } = leadPerson(stages, glad, choice);
  const step = end.step
    ? `On the ladder, the highest step that fits is “${end.step}”.`
    : 'On the ladder, no step fits them.';
  const near = choice.elsewhere ? 'Another firm is near.' : 'No other firm is near.';
  return at ? `${at.name}: ${at.mistake} ${near} ${end.text} ${step}` : `No mistake. ${end.text} ${step}`;
}

/** Five stages in a row, up to the mistake and where the person goes from there; beside them, the loyalty ladder. */
export function JourneyMap(props: JourneyMapProps) {
  const { end } = leadPerson(props.stages, props.glad, props);
  return (
    <>
      <p role="status">{journeySaid(props)}</p>
      <div class="ways">
        <ol>
          {journeyRows(props).map(({ id, name, text, kind }) => (
            <li key={id} class={`is-${kind}`}>
              <b>{name}</b>
              <span>{text}</span>
            </li>
          ))}
          <li class="is-end">
            <b>{end.text}</b>
          </li>
        </ol>
        <div>
          <p class="small">The ladder</p>
          <Ladder names={props.ladder} here={end.step} />
        </div>
      </div>
    </>
  );
}

/** The same as a table. */
export function JourneyTable(props: JourneyMapProps) {
  const { end } = leadPerson(props.stages, props.glad, props);
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">What happens</th>
        </tr>
      </thead>
      <tbody>
        {journeyRows(props).map(({ id, name, text }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{text}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">In the end</th>
          <td>{end.text}</td>
        </tr>
        <tr>
          <th scope="row">The ladder</th>
          <td>{end.step ?? 'no step'}</td>
        </tr>
      </tbody>
    </table>
  );
}
