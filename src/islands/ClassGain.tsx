import { RightsColumns } from '../charts/RightsColumns.tsx';
import type { ClassGain as Gain } from '../domain/class-session/count-class.ts';
import { gainInWords } from '../domain/class-session/in-words.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count, right) => total + count * right, 0);

/** What changed between the two tests of a class: counts, with what chance and practice could do beside them. */
export function ClassGain({ gain }: { gain: Gain }) {
  const { most, before, after, objectives, untaught } = gain;
  const learners = gain.gain?.learners ?? 0;
  const tallest = Math.max(1, ...before, ...after);
  return (
    <div class="class-gain">
      <figure class="figure rights-figure">
        <p class="fig-title">
          {learners === 0
            ? 'There is nothing to compare yet.'
            : `Right answers went from ${sum(before)} to ${sum(after)}, of ${learners * most} each time.`}
        </p>
        {gainInWords(gain).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {learners > 0 && (
          <>
            <p class="small">Before the lessons</p>
            <RightsColumns counts={before} tallest={tallest} open />
            <p class="small">After the lessons</p>
            <RightsColumns counts={after} tallest={tallest} />
            <figcaption class="fig-note">
              <b>How to read it.</b> Each square is one learner, over the number of right answers of {most}. More filled
              squares at the right mean that more became right.
            </figcaption>
            <details class="as-table">
              <summary>Show as a table</summary>
              <table class="plain">
                <thead>
                  <tr>
                    <th scope="col">Right answers</th>
                    <th scope="col">Learners before</th>
                    <th scope="col">Learners after</th>
                  </tr>
                </thead>
                <tbody>
                  {before.map((count, right) => (
                    <tr key={right}>
                      <th scope="row">{right}</th>
                      <td>{count}</td>
                      <td>{after[right]}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </>
        )}
      </figure>
      {learners > 0 && (
        <>
          <p>
            Two questions of each test ask about things that are not taught here. Of {untaught.of} such answers,{' '}
            {untaught.before} were right before and {untaught.after} after. If these rise too, part of the gain is luck
            or practice.
          </p>
          <div class="scroll">
            <table class="plain">
              <caption>What learners can do: right answers of {learners}</caption>
              <thead>
                <tr>
                  <th scope="col">They can …</th>
                  <th scope="col">Before</th>
                  <th scope="col">After</th>
                </tr>
              </thead>
              <tbody>
                {objectives.map(({ can, before: first, after: then }) => (
                  <tr key={can}>
                    <th scope="row">{can}</th>
                    <td>{first}</td>
                    <td>{then}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}
