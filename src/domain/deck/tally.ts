/** A vote of the room: counts typed or tapped by the presenter. Kept as events, so that each can be taken back. */
export interface Count {
  readonly round: 1 | 2;
  /** Id of the choice. */
  readonly choice: string;
  /** Votes for it from now on: 0 to `mostVotes`. */
  readonly votes: number;
  /** It is being typed: the next digit replaces it. */
  readonly typing?: true | undefined;
}

/** More than any room holds; what is typed above is cut to it. */
export const mostVotes = 999;

export interface Bar {
  readonly choice: string;
  readonly votes: number;
  /** Part of the round's votes, 0 to 1; 0 when nobody voted. */
  readonly share: number;
}

export interface Round {
  readonly total: number;
  /** In the order of the choices. */
  readonly bars: readonly Bar[];
  /** Choices with the most votes: several in a tie, none when nobody voted. */
  readonly leaders: readonly string[];
}

/** Both rounds, or one when there was no second vote. */
export interface Tally {
  readonly rounds: readonly [Round] | readonly [Round, Round];
  /** Change in votes for each choice from the first round to the second, by choice id; null after one round. */
  readonly change: Readonly<Record<string, number>> | null;
}

/** A count that the room can hold, whatever was typed. */
export function clampVotes(votes: number): number {
  return Number.isFinite(votes) ? Math.min(mostVotes, Math.max(0, Math.round(votes))) : 0;
}

/** Votes for one choice in one round, after all counts. */
export function votesFor(counts: readonly Count[], round: 1 | 2, choice: string): number {
  return counts.findLast((count) => count.round === round && count.choice === choice)?.votes ?? 0;
}

function summariseRound(counts: readonly Count[], round: 1 | 2, choices: readonly string[]): Round {
  const votes = choices.map((choice) => votesFor(counts, round, choice));
  const total = votes.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...votes);
  return {
    total,
    bars: choices.map((choice, index) => {
      const own = votes[index] ?? 0;
      return { choice, votes: own, share: total === 0 ? 0 : own / total };
    }),
    leaders: total === 0 ? [] : choices.filter((_, index) => votes[index] === most),
  };
}

/** The votes of one round by choice id, as session files keep them; null when nobody counted in it. */
export function roundVotes(
  counts: readonly Count[],
  round: 1 | 2,
  choices: readonly string[],
): Record<string, number> | null {
  if (!counts.some((count) => count.round === round)) return null;
  return Object.fromEntries(choices.map((choice) => [choice, votesFor(counts, round, choice)]));
}

/** Add up a vote. Counts for choices that the question does not have are not looked at. */
export function summariseTally(counts: readonly Count[], choices: readonly string[]): Tally {
  const first = summariseRound(counts, 1, choices);
  if (!counts.some(({ round }) => round === 2)) return { rounds: [first], change: null };
  const second = summariseRound(counts, 2, choices);
  const change = Object.fromEntries(
    choices.map((choice, index) => [choice, (second.bars[index]?.votes ?? 0) - (first.bars[index]?.votes ?? 0)]),
  );
  return { rounds: [first, second], change };
}

/**
 * A round in one sentence, with names of choices as the room knows them, such as letters.
 *
 * @example
 * describeRound(round, { yes: 'A', no: 'B' }) // 'Most chose A: 12 of 20.'
 */
export function describeRound({ total, bars, leaders }: Round, names: Readonly<Record<string, string>>): string {
  if (total === 0) return 'Nobody has voted yet.';
  const most = bars.find(({ choice }) => choice === leaders[0])?.votes ?? 0;
  const named = leaders.map((choice) => names[choice] ?? choice);
  if (leaders.length === bars.length) return `A tie between all of them, with ${most} each.`;
  if (leaders.length > 1) return `A tie: ${named.join(' and ')}, with ${most} each of ${total}.`;
  return most * 2 > total
    ? `Most chose ${named[0]}: ${most} of ${total}.`
    : `The largest group chose ${named[0]}: ${most} of ${total}.`;
}

/**
 * What the second vote changed, in one or two sentences; empty after one round. Hands do not tell who changed, only how
 * many must have: where as many voted each time, the votes that were won.
 */
export function describeChange({ rounds, change }: Tally, names: Readonly<Record<string, string>>): string {
  const [first, second] = rounds;
  if (!change || !second) return '';
  const moved = second.bars
    .filter(({ choice }) => change[choice] !== 0)
    .map(({ choice, votes }) => `${names[choice] ?? choice} went from ${votes - (change[choice] ?? 0)} to ${votes}`);
  const won = Object.values(change).reduce((sum, by) => sum + Math.max(0, by), 0);
  const atLeast = first.total === second.total && won > 0 ? `At least ${won} of ${first.total} changed: ` : '';
  const totals =
    first.total === second.total ? '' : ` ${first.total} voted the first time and ${second.total} the second.`;
  return `${moved.length > 0 ? `${atLeast}${moved.join(', ')}.` : 'The second vote changed no count.'}${totals}`;
}

/** A warning when a round holds another number of votes than the class has people; empty when it does not. */
export function classSizeWarning({ total }: Round, classSize: number | null): string {
  if (classSize === null || total === 0 || total === classSize) return '';
  return total > classSize
    ? `${total} votes, but the class has ${classSize} people.`
    : `${classSize - total} of ${classSize} people have not voted.`;
}
