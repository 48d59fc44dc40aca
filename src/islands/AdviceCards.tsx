import { useState } from 'preact/hooks';
import type { AdviceFetched, CardWords } from '../domain/questionnaire/advice-words.ts';
import { movesTowards } from '../domain/questionnaire/move.ts';
import { saidTo } from '../domain/questionnaire/said.ts';
import type { DimensionId, End, Ok } from '../domain/questionnaire/schema.ts';
import { tryAnswers } from '../domain/questionnaire/trial.ts';
import type { LineProps } from './LineResult.tsx';
import { Compared } from './ResultTrial.tsx';

interface CardProps extends LineProps {
  dimension: DimensionId;
  end: End;
}

/** How to do what a card's title says, and where that comes from. */
export function CardText({ trial, dimension, end }: CardProps) {
  const advice = trial?.advice;
  const card = advice?.cards[dimension]?.[end];
  if (!advice || !card) return null;
  return (
    <>
      <p>{card.text}</p>
      <From advice={advice} place={dimension} card={card} />
    </>
  );
}

/** The way out of a result that pulls both ways: one set of answers for each kind of work. */
export function TwoKinds({ split }: { split: string | undefined }) {
  return (
    <p>
      {split && (
        <>
          Then <a href={split}>answer for each kind of work</a>.{' '}
        </>
      )}
      Both kinds of buyer are vital, says a long blog post, and one firm can serve both, each in its own way.
    </p>
  );
}

interface FromProps {
  advice: AdviceFetched;
  /** What follows `advice-` in the id of its row among all cards. */
  place: string;
  card: Pick<CardWords, 'from' | 'lesson'>;
}

/** The documents that a card comes from, and the lesson that teaches it. */
function From({ advice, place, card: { from, lesson } }: FromProps) {
  return (
    <p class="small">
      From <a href={`${advice.at.all}-${place}`}>{from.map((id) => lowerFirst(advice.sources[id] ?? id)).join(', ')}</a>
      . Read more: <a href={advice.at.lessons + lesson}>{advice.lessons[lesson.replace(/\/.*/, '')]}</a>
    </p>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

interface MoveProps extends LineProps {
  profile: Ok['profile'];
}

const counts = ['', 'one', 'two', 'three'];
const directions = ['stay', 'client', 'customer'] as const;

/** Why nobody is told to move; and what a move towards one end would ask for, and where it would lead. */
export function StayOrMove({ profile, ...line }: MoveProps) {
  const { words, sheet, ids, trial } = line;
  const [direction, setDirection] = useState<(typeof directions)[number]>('stay');
  const advice = trial?.advice;
  if (!advice) return null;
  const moves = direction === 'stay' ? [] : movesTowards(words, advice, sheet, profile, direction);
  const changes = Object.fromEntries(moves.map(({ question, to }) => [question, to]));
  const found =
    moves.length > 0
      ? tryAnswers(
          words,
          sheet,
          changes,
          `With ${moves.length === 1 ? 'this answer' : `these ${counts[moves.length]}`} changed`,
        )
      : null;
  const none = `Every answer already stands at the ${direction} end. There is nothing to move.`;
  return (
    <div class="stack-half">
      <fieldset class="switch">
        <legend class="away">Stay or move</legend>
        {directions.map((each) => (
          <label key={each}>
            <input type="radio" name={`${ids}move`} checked={direction === each} onChange={() => setDirection(each)} />
            {each === 'stay' ? 'Stay' : `Move towards ${each}s`}
          </label>
        ))}
      </fieldset>
      <p class="away" role="status">
        {direction !== 'stay' && (found?.sentence ?? none)}
      </p>
      {direction === 'stay' ? (
        <Stay advice={advice} />
      ) : found ? (
        <>
          <p>{furthest(moves.length, direction)}</p>
          <ol class="moves">
            {moves.map(({ dimension, card, question, to }) => {
              const asked = words.questions.find(({ id }) => id === question);
              return (
                <li key={dimension}>
                  <p>
                    <b>{card.title}.</b> {card.text}
                  </p>
                  <p class="small">
                    “{asked?.text}” From “{saidTo(words, sheet, question)?.text}” to “
                    {asked?.options.find(({ value }) => value === to)?.text}”.
                  </p>
                  <From advice={advice} place={dimension} card={card} />
                </li>
              );
            })}
          </ol>
          <Compared trial={found} afterName="After the move" rows={[]} />
          <p class="small">Change your answers only when the business really works that way.</p>
        </>
      ) : (
        <p>{none}</p>
      )}
      <p>
        <b>Either way: {advice.both.title.toLowerCase()}.</b> {advice.both.text} {advice.both.reason}
      </p>
      <From advice={advice} place="both" card={advice.both} />
      <p class="small">All of this is general advice. The rules of your trade and your country come first.</p>
    </div>
  );
}

function furthest(count: number, end: End): string {
  if (count === 1) return `One way of working is not at the ${end} end yet.`;
  return `These ${counts[count]} ways of working stand furthest from the ${end} end, the easiest to change first.`;
}

/** Why staying is the default. */
function Stay({ advice }: { advice: AdviceFetched }) {
  return (
    <>
      {advice.stay.map(({ text, from }) => (
        <p key={text}>
          {text}{' '}
          <span class="small">
            (
            {from.map((id, index) => (
              <>
                {index > 0 && ', '}
                <a href={`${advice.at.sources}#${id}`}>{advice.sources[id]}</a>
              </>
            ))}
            )
          </span>
        </p>
      ))}
    </>
  );
}
