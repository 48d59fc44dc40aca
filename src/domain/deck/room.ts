import { type Count, clampVotes } from './tally.ts';

/** A team and the points that the presenter gave it. */
export interface Team {
  readonly id: number;
  readonly name: string;
  readonly points: number;
}

/** A clock that is worked out from moments, not ticks: a laptop that slept is still right. All in milliseconds. */
export interface Timer {
  /** Moment of the last start; null while it stands. */
  readonly startedAt: number | null;
  /** What ran before that. */
  readonly before: number;
}

/** What belongs to the people in the room, and goes along from one deck to the next. */
export interface Room {
  /** People in the class; null when nobody said. */
  readonly size: number | null;
  /** Counts of each question, by item id, in the order in which they were made. */
  readonly votes: Readonly<Record<string, readonly Count[]>>;
  /** None, or two to six. */
  readonly teams: readonly Team[];
  readonly timer: Timer;
  /** Moment at which the time for a task is over, in milliseconds; null while none runs. */
  readonly countdown: number | null;
}

export const mostTeams = 6;
export const longestTeamName = 24;

export type RoomCommand =
  | { readonly kind: 'count'; readonly item: string; readonly count: Count }
  | { readonly kind: 'uncount'; readonly item: string }
  | { readonly kind: 'size'; readonly size: number | null }
  | { readonly kind: 'teams'; readonly count: number }
  | { readonly kind: 'team-name'; readonly team: number; readonly name: string }
  | { readonly kind: 'team-points'; readonly team: number; readonly by: number }
  | { readonly kind: 'timer-start' | 'timer-pause'; readonly at: number }
  | { readonly kind: 'timer-reset' }
  | { readonly kind: 'countdown'; readonly ends: number | null };

export const emptyRoom: Room = {
  size: null,
  votes: {},
  teams: [],
  timer: { startedAt: null, before: 0 },
  countdown: null,
};

/** Milliseconds on a timer at a moment. */
export function elapsed({ startedAt, before }: Timer, now: number): number {
  return before + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** Whole seconds that are left at a moment, the one that has begun included; 0 when the time is over. */
export function secondsLeft(ends: number, now: number): number {
  return Math.max(0, Math.ceil((ends - now) / 1000));
}

/** A team's name as the room sees it: one line, not too long; `Team 2` when nothing is left. */
export function teamName(typed: string, id: number): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  return [...name].slice(0, longestTeamName).join('') || `Team ${id}`;
}

/** Carry out a command; one that changes nothing returns the very same room. */
export function applyRoomCommand(room: Room, command: RoomCommand): Room {
  switch (command.kind) {
    case 'count':
      return {
        ...room,
        votes: { ...room.votes, [command.item]: addCount(countsOf(room, command.item), command.count) },
      };
    case 'uncount': {
      const counts = countsOf(room, command.item);
      return counts.length === 0 ? room : { ...room, votes: { ...room.votes, [command.item]: counts.slice(0, -1) } };
    }
    case 'size':
      return { ...room, size: command.size === null ? null : clampVotes(command.size) || null };
    case 'teams':
      return { ...room, teams: resize(room.teams, command.count) };
    case 'team-name':
      return changeTeam(room, command.team, (team) => ({ ...team, name: teamName(command.name, team.id) }));
    case 'team-points':
      return changeTeam(room, command.team, (team) => ({ ...team, points: Math.max(0, team.points + command.by) }));
    case 'timer-start':
      return room.timer.startedAt === null ? { ...room, timer: { ...room.timer, startedAt: command.at } } : room;
    case 'timer-pause':
      return { ...room, timer: { startedAt: null, before: elapsed(room.timer, command.at) } };
    case 'timer-reset':
      return { ...room, timer: emptyRoom.timer };
    case 'countdown':
      return room.countdown === command.ends ? room : { ...room, countdown: command.ends };
  }
}

/** The counts made for a question so far. */
export function countsOf({ votes }: Room, item: string): readonly Count[] {
  return Object.hasOwn(votes, item) ? (votes[item] ?? []) : [];
}

/** A number that is still being typed replaces its own beginning, so that one step back takes the whole number. */
function addCount(counts: readonly Count[], added: Count): Count[] {
  const count = { ...added, votes: clampVotes(added.votes) };
  const last = counts.at(-1);
  const goesOn = last?.typing && count.typing && last.round === count.round && last.choice === count.choice;
  return [...(goesOn ? counts.slice(0, -1) : counts), count];
}

function changeTeam(room: Room, id: number, change: (team: Team) => Team): Room {
  return { ...room, teams: room.teams.map((team) => (team.id === id ? change(team) : team)) };
}

/** Two to six teams, or none for any smaller number; teams that stay keep their names and points. */
function resize(teams: readonly Team[], count: number): Team[] {
  const wanted = count < 2 ? 0 : Math.min(mostTeams, Math.floor(count));
  return Array.from({ length: wanted }, (_, index) => {
    const id = index + 1;
    return teams.find((team) => team.id === id) ?? { id, name: teamName('', id), points: 0 };
  });
}
