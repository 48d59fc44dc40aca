import { paceInWords, paceOf, type TimedStep } from '../../domain/class-plan/pace.ts';

interface Props {
  steps: readonly TimedStep[];
  /** Id of the step that runs now; none before the first. */
  current: string | undefined;
  /** Minutes since the class began. */
  minutes: number;
}

/** The plan of a class, where it stands, and what to leave out when it is late. */
export function PlanPanel({ steps, current, minutes }: Props) {
  const now = steps.find(({ id }) => id === current);
  const pace = current === undefined ? undefined : paceOf(steps, current, minutes);
  return (
    <section class="plan-panel" aria-label="Plan">
      <p class="pace">
        {now ? (
          <>
            <b>{now.title}</b>, minutes {now.from} to {now.from + now.minutes}.{' '}
            <b>{pace && paceInWords(pace, steps)}</b> {pace && pace.behind > 0 && now.cut}
          </>
        ) : (
          'The first step starts the clock.'
        )}
      </p>
      <details>
        <summary>The whole plan</summary>
        <ol>
          {steps.map(({ id, title, from, minutes: length, priority }) => (
            <li key={id} aria-current={id === current ? 'step' : undefined} class={priority}>
              <span>
                {from}–{from + length}
              </span>
              <span>{pace?.leaveOut.includes(id) ? <del>{title}</del> : title}</span>
              <span>{priority}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
