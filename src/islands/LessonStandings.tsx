import type { CourseWords } from '../domain/course/course-words.ts';
import type { LessonStanding } from '../domain/review/course-standing.ts';
import type { Standing } from '../domain/review/objective-memory.ts';

const meanings: Record<Standing, string> = {
  new: 'nothing answered yet',
  seen: 'the lesson was done, or one of its questions answered',
  learned: 'right on two different days, at least once in another case than the lesson’s',
  kept: 'a week or more after that, it is probably still known',
};

/** A standing as a shape: an empty ring, a ring, a point, a point on a thread. */
function StandingMark({ standing }: { standing: Standing }) {
  return (
    <svg class={`standing ${standing}`} viewBox="0 0 22 12" aria-hidden="true">
      {standing === 'kept' && <path d="M0 6h22" />}
      <circle cx="11" cy="6" r="4.2" />
    </svg>
  );
}

interface Props {
  words: CourseWords;
  standings: readonly LessonStanding[];
  /** Questions of the lessons that were answered, and right at the first answer. */
  answered: number;
  right: number;
  lessonAddress: (lesson: string) => string;
}

/** Where each lesson and each of its objectives stands, in one word and one shape. */
export function LessonStandings({ words, standings, answered, right, lessonAddress }: Props) {
  const byId = new Map(standings.map((each) => [each.lesson, each]));
  const begun = standings.filter(({ standing }) => standing !== 'new').length;
  return (
    <>
      <p class="text">
        {answered === 0
          ? 'No question of a lesson is answered yet.'
          : `${answered === 1 ? 'One question' : `${answered} different questions`} answered, ${right} right at the first answer.`}
        {` ${begun} of ${standings.length} lessons begun.`}
      </p>
      <ol class="standings">
        {words.lessons.flatMap(({ id, number, title }) => {
          const known = byId.get(id);
          if (!known) return [];
          return (
            <li key={id}>
              <details>
                <summary>
                  <StandingMark standing={known.standing} />
                  <span>
                    {number}. {title}
                  </span>
                  <b>{known.standing}</b>
                </summary>
                <ul class="objectives">
                  {known.objectives.map((objective) => (
                    <li key={objective.id}>
                      <StandingMark standing={objective.standing} />
                      <span>You can {words.objectives[objective.id]}.</span>
                      <b>{objective.standing}</b>
                    </li>
                  ))}
                </ul>
                <p>
                  <a href={lessonAddress(id)}>Open lesson {number}</a>
                </p>
              </details>
            </li>
          );
        })}
      </ol>
      <dl class="meanings">
        {(['new', 'seen', 'learned', 'kept'] as const).map((standing) => (
          <div key={standing}>
            <dt>
              <StandingMark standing={standing} /> {standing}
            </dt>
            <dd>{meanings[standing]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
