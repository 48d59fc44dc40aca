import type { Room } from './room.ts';
import type { Count } from './tally.ts';

/** What a class voted on one question, as session files carry it: a list of votes by choice id for each round. */
export interface ClassVote {
  /** Id of the item; `because-<lesson>` for the reason that a lesson asks for. */
  readonly item: string;
  /** One or two rounds, each the votes by choice id; a choice that was never counted is left out. */
  readonly rounds: readonly Readonly<Record<string, number>>[];
}

/** All votes of a running class, in the order of their first count. Questions without any count are left out. */
export function classVotes({ votes }: Pick<Room, 'votes'>): ClassVote[] {
  return Object.entries(votes)
    .filter(([, counts]) => counts.length > 0)
    .map(([item, counts]) => ({ item, rounds: ([1, 2] as const).flatMap((round) => votesOf(counts, round)) }));
}

function votesOf(counts: readonly Count[], round: 1 | 2): Record<string, number>[] {
  const own = counts.filter((count) => count.round === round);
  return own.length === 0 ? [] : [Object.fromEntries(own.map(({ choice, votes }) => [choice, votes]))];
}

/** Votes from a session file as the counts of a running class, so that presenting can go on where it ended. */
export function countsFrom(votes: readonly ClassVote[]): Record<string, Count[]> {
  return Object.fromEntries(
    votes.map(({ item, rounds }) => [
      item,
      rounds
        .slice(0, 2)
        .flatMap((round, index) =>
          Object.entries(round).map(([choice, count]): Count => ({ round: index === 0 ? 1 : 2, choice, votes: count })),
        ),
    ]),
  );
}
