import { OwnThread } from '../charts/OwnThread.tsx';
import { mostShown } from '../charts/own-thread-layout.ts';
import { type VisitDay, visitsInWords } from '../domain/progress/visit-days.ts';

const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const inWords = (day: string) => written.format(Date.parse(day));

interface Props {
  days: readonly VisitDay[];
  /** The figure's name on its page. */
  name?: string;
}

/** A learner's own thread as a figure, with its table; words that say what will be here before the first visit. */
export function OwnVisits({ days, name = 'own-visits' }: Props) {
  if (days.length === 0)
    return (
      <p class="text">
        Nothing is here yet. Answer a question in a lesson, and this day becomes your first point. When you come back, a
        thread ties the two.
      </p>
    );
  const id = `fig-${name.replace(/[^a-z]+/g, '-')}`;
  const hidden = days.length - mostShown;
  return (
    <figure class="figure own" aria-labelledby={id}>
      <p class="fig-title" id={id}>
        {visitsInWords(days)}
      </p>
      <OwnThread gaps={days.map(({ gap = 0 }) => gap)} />
      <figcaption class="fig-note">
        <b>How to read it.</b> Each point is a day with an answer. A longer pause is a longer piece of thread.
        {hidden > 0 && ` The last ${mostShown} days are drawn; the table has all ${days.length}.`}
      </figcaption>
      <details class="as-table">
        <summary>Show as a table</summary>
        <section class="scroll" tabIndex={0} aria-label={`${visitsInWords(days)} As a table`}>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Answers</th>
                <th scope="col">Since the visit before</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, answers, gap }) => (
                <tr key={day}>
                  <th scope="row">{inWords(day)}</th>
                  <td>{answers}</td>
                  <td>{gap === undefined ? 'first visit' : gap === 1 ? '1 day' : `${gap} days`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
