import type { Count } from '../deck/tally.ts';

/** Votes of one round by choice id. */
export type RoundVotes = Readonly<Record<string, number>>;

/** What a class answered to one question by show of hands: one round, or two with a discussion between them. */
export interface ItemVotes {
  readonly first: RoundVotes;
  readonly second: RoundVotes | null;
}

/** One class that was taught: what was handed over, and how the room voted. No name, no date, no device. */
export interface Group {
  /** Drawn by chance when the class began, so that a group that is loaded twice is there once. */
  readonly id: string;
  /** How many people were there, when somebody said so. */
  readonly size: number | null;
  /** Codes as this site writes them, each once, in the order in which they came. */
  readonly codes: readonly string[];
  /** The presenter's votes by item id. */
  readonly votes: Readonly<Record<string, ItemVotes>>;
}

/** What a trainer saves and loads: one group, or several that were put together. */
export interface ClassSession {
  readonly groups: readonly Group[];
}

/** Most codes that one group holds: more than any room, and far less than a browser's storage. */
export const mostCodes = 2000;

/** Most people that a class can be said to have. */
export const largestClass = 9999;

/** A group without anything in it. */
export function emptyGroup(id: string): Group {
  return { id, size: null, codes: [], votes: {} };
}

/** Whether nothing was collected in a group. */
export function isEmpty({ size, codes, votes }: Group): boolean {
  return size === null && codes.length === 0 && Object.keys(votes).length === 0;
}

/** A group with more codes; those that it has already stay where they are. */
export function addCodes(group: Group, codes: readonly string[]): Group {
  return { ...group, codes: [...new Set([...group.codes, ...codes])].slice(0, mostCodes) };
}

/** Every code of a session once: a code that stands in two groups was handed over twice. */
export function allCodes({ groups }: ClassSession): string[] {
  return [...new Set(groups.flatMap(({ codes }) => codes))];
}

/** The votes that a list of counts leaves; null when nothing was counted. The last count of a choice is the one that counts. */
export function votesOf(counts: readonly Count[]): ItemVotes | null {
  const round = (number: 1 | 2) =>
    Object.fromEntries(counts.filter((count) => count.round === number).map(({ choice, votes }) => [choice, votes]));
  if (counts.length === 0) return null;
  return { first: round(1), second: counts.some((count) => count.round === 2) ? round(2) : null };
}

/** The votes of all groups on one item, added up; null when no group voted on it. */
export function allVotes({ groups }: ClassSession, item: string): ItemVotes | null {
  const held = groups.flatMap(({ votes }) => (Object.hasOwn(votes, item) ? (votes[item] ?? []) : []));
  const add = (rounds: readonly (RoundVotes | null)[]) => {
    const sums: Record<string, number> = {};
    for (const [choice, votes] of rounds.flatMap((round) => Object.entries(round ?? {}))) {
      sums[choice] = (Object.hasOwn(sums, choice) ? (sums[choice] ?? 0) : 0) + votes;
    }
    return sums;
  };
  if (held.length === 0) return null;
  return {
    first: add(held.map(({ first }) => first)),
    second: held.some(({ second }) => second) ? add(held.map(({ second }) => second)) : null,
  };
}
