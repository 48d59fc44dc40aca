import type { AdviceWords, CardWords } from './advice-words.ts';
import { answerValue } from './answer-value.ts';
import type { DimensionId, End, Level, Profile, QuestionId, Sheet, Structure } from './schema.ts';

/** One dimension that an owner could move: the card of that end, and the answer it would change. */
export interface Move {
  readonly dimension: DimensionId;
  readonly card: CardWords;
  readonly question: QuestionId;
  readonly to: Level;
}

/** How many dimensions a move names. */
const mostMoves = 3;

const signOf = (end: End) => (end === 'client' ? 1 : -1);

/**
 * The dimensions furthest from an end, at most three, with what to do and the answer that this would change (Advice 2.5).
 *
 * What is furthest is chosen first, and of equals what is easiest to change; then the list is put into that order, the
 * easiest first. Empty when every answer lies at that end. Dimensions without an answer are left out.
 */
export function movesTowards(
  structure: Structure,
  advice: Pick<AdviceWords, 'cards' | 'easiestFirst'>,
  sheet: Sheet,
  profile: Profile,
  end: End,
): Move[] {
  const ease = (id: DimensionId) => advice.easiestFirst.indexOf(id);
  const away = ({ dimension }: Move) => signOf(end) * (profile[dimension] ?? 0);
  return structure.dimensions
    .flatMap(({ id }): Move[] => {
      const card = advice.cards[id]?.[end];
      const change = card && changeOf(structure, sheet, id, card, signOf(end));
      return card && change ? [{ dimension: id, card, ...change }] : [];
    })
    .sort((a, b) => away(a) - away(b) || ease(a.dimension) - ease(b.dimension))
    .slice(0, mostMoves)
    .sort((a, b) => ease(a.dimension) - ease(b.dimension));
}

/**
 * The answer that following a card would change. The card's own question goes to the card's answer, or one step on when
 * it is there already; when it cannot move or has no answer, the dimension's other question goes one step.
 */
function changeOf(
  { questions }: Structure,
  sheet: Sheet,
  dimension: DimensionId,
  { answer }: CardWords,
  sign: 1 | -1,
): Pick<Move, 'question' | 'to'> | undefined {
  const others = questions.filter((question) => question.dimension === dimension && question.id !== answer.question);
  for (const question of [answer.question, ...others.map(({ id }) => id)]) {
    const value = answerValue(sheet[question]);
    if (value === null || value === 2 * sign) continue;
    const isShort = question === answer.question && sign * value < sign * answer.to;
    return { question, to: isShort ? answer.to : ((value + sign) as Level) };
  }
  return undefined;
}
