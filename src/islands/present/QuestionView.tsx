import { VoteSign } from '../../charts/VoteSign.tsx';
import { questionSteps, type Step } from '../../domain/deck/deck.ts';
import { type Count, describeChange, describeRound, type Round, summariseTally } from '../../domain/deck/tally.ts';
import type { ShownChoice } from '../../domain/quiz/shown-item.ts';
import { Sign } from '../item-parts.tsx';
import type { Question } from './deck-markup.ts';

export const letters = 'ABCDEF';

interface Props {
  question: Question;
  step: Step;
  counts: readonly Count[];
  /** The choices with key and reasons, from the answer's step on; `failed` when they could not be loaded. */
  answer?: readonly ShownChoice[] | 'failed' | undefined;
}

const prompts: Partial<Record<Step, string>> = {
  ask: 'Choose alone, in silence.',
  vote: 'Vote now: A, B or C.',
  discuss: 'Find somebody who chose another letter. Tell each other why.',
  'vote-again': 'Vote again: A, B or C.',
  debrief: 'What would have to be different for another answer?',
};

const isFrom = (step: Step, from: Step) => questionSteps.indexOf(step as never) >= questionSteps.indexOf(from as never);

/** Letters by choice id: the names that a room has for the choices. */
export function letterNames(choices: readonly { readonly id: string }[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ id }, index) => [id, letters[index] ?? '']));
}

/** A vote in words: who leads, and what the second round changed. */
export function voteInWords(question: Question, counts: readonly Count[]): string {
  const names = letterNames(question.choices);
  const tally = summariseTally(
    counts,
    question.choices.map(({ id }) => id),
  );
  const [first, second] = tally.rounds;
  if (!second) return describeRound(first, names);
  if (first.total === 0) return describeRound(second, names);
  return `${describeRound(second, names)} ${describeChange(tally, names)}`;
}

/**
 * A question at one of its steps. Before the answer's step nothing in it tells the key, because nothing of it is
 * there; votes show from the step `bars` on.
 */
export function QuestionView({ question, step, counts, answer }: Props) {
  const ids = question.choices.map(({ id }) => id);
  const { rounds } = summariseTally(counts, ids);
  const voted = rounds.filter(({ total }) => total > 0);
  const showsBars = isFrom(step, 'bars') && step !== 'why' && step !== 'debrief';
  const showsWhy = step === 'why';
  const known = isFrom(step, 'answer') && Array.isArray(answer) ? (answer as readonly ShownChoice[]) : undefined;
  const said = step === 'bars' ? voteInWords(question, counts) : prompts[step];
  return (
    <>
      <p class="stem">{question.stem}</p>
      <ol class={`choices${known ? ' told' : ''}`}>
        {question.choices.map(({ id, text }, index) => {
          const found = known?.find((choice) => choice.id === id);
          return (
            <li key={id} class={found?.key ? 'right' : undefined}>
              <span class="letter">
                <VoteSign index={index} />
                {letters[index]}
              </span>
              <div>
                <p>
                  {text}
                  {found?.key && (
                    <b class="verdict">
                      {' '}
                      <Sign verdict="correct" />
                      Correct
                    </b>
                  )}
                </p>
                {showsBars &&
                  voted.map((round) => (
                    <Bar key={round === rounds[1] ? 2 : 1} round={round} of={rounds} index={index} />
                  ))}
                {showsWhy && found && <p class="why">{found.why}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      {isFrom(step, 'answer') && answer === undefined && <p class="prompt">The answer is on its way.</p>}
      {isFrom(step, 'answer') && answer === 'failed' && (
        <p class="prompt">The answer could not be loaded. Go one step back and forward to try again.</p>
      )}
      {said && <p class="prompt">{said}</p>}
    </>
  );
}

function Bar({ round, of: rounds, index }: { round: Round; of: readonly Round[]; index: number }) {
  const { votes, share } = round.bars[index] ?? { votes: 0, share: 0 };
  const both = rounds.length > 1 && (rounds[0]?.total ?? 0) > 0;
  const isFirst = round === rounds[0];
  return (
    <div class={`bar${both && isFirst ? ' earlier' : ''}`}>
      <svg width="100%" height="14" aria-hidden="true">
        <line x1="0.75" x2="0.75" y1="0" y2="14" />
        <rect x="0.75" y="2" height="10" width={`${share * 99}%`} />
      </svg>
      <span>
        {both && <>{isFirst ? 'first ' : 'then '}</>}
        <b>{votes}</b> · {Math.round(share * 100)} %
      </span>
    </div>
  );
}
