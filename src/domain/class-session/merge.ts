import { addCodes, type ClassSession, type Group, type ItemVotes } from './session.ts';

/**
 * The groups of several sessions. Groups with one id are one group at different moments: its codes are joined, and of
 * two counts of one vote the fuller one stays. Any order and any number of merges count the same.
 */
export function mergeSessions(...sessions: readonly ClassSession[]): ClassSession {
  const groups = new Map<string, Group>();
  for (const group of sessions.flatMap((session) => session.groups)) {
    const known = groups.get(group.id);
    groups.set(group.id, known ? mergeGroup(known, group) : group);
  }
  return { groups: [...groups.values()] };
}

function mergeGroup(one: Group, other: Group): Group {
  const votes = new Map(Object.entries(one.votes));
  for (const [item, held] of Object.entries(other.votes)) {
    const known = votes.get(item);
    votes.set(item, known ? fuller(known, held) : held);
  }
  return {
    ...addCodes(one, other.codes),
    size: one.size === null ? other.size : Math.max(one.size, other.size ?? 0),
    votes: Object.fromEntries(votes),
  };
}

const totalOf = ({ first, second }: ItemVotes) =>
  [...Object.values(first), ...Object.values(second ?? {})].reduce((sum, votes) => sum + votes, 0);

/** A second round comes after the first, and counts grow; of two equally full ones every device takes the same. */
function fuller(one: ItemVotes, other: ItemVotes): ItemVotes {
  const rank = (votes: ItemVotes) => [votes.second ? 1 : 0, totalOf(votes)] as const;
  const [[round, total], [otherRound, otherTotal]] = [rank(one), rank(other)];
  if (round !== otherRound) return round > otherRound ? one : other;
  if (total !== otherTotal) return total > otherTotal ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}
