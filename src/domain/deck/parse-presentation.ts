import { parseCursor, startOf } from './cursor.ts';
import type { Cursor, Deck } from './deck.ts';
import { type Presentation, scales, startPresentation } from './presentation.ts';
import { emptyRoom, mostTeams, type Room, type Team, type Timer, teamName } from './room.ts';
import { type Count, clampVotes } from './tally.ts';

type Unknown = Record<string, unknown>;
const asRecord = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unknown) : {};
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A room from storage or from another window, which may be anything: what cannot be read is as in a new class. */
export function parseRoom(value: unknown): Room {
  const { size, votes, teams, timer, countdown } = asRecord(value);
  return {
    size: typeof size === 'number' ? clampVotes(size) || null : null,
    votes: Object.fromEntries(
      Object.entries(asRecord(votes)).map(([item, counts]) => [item, asList(counts).flatMap(parseCount)]),
    ),
    teams: parseTeams(teams),
    timer: parseTimer(timer),
    countdown: isMoment(countdown) ? countdown : null,
  };
}

function parseCount(value: unknown): Count[] {
  const { round, choice, votes, typing } = asRecord(value);
  if ((round !== 1 && round !== 2) || typeof choice !== 'string' || typeof votes !== 'number') return [];
  return [{ round, choice, votes: clampVotes(votes), ...(typing === true && { typing }) }];
}

function parseTeams(value: unknown): Team[] {
  const teams = asList(value)
    .slice(0, mostTeams)
    .map((each, index) => {
      const { name, points } = asRecord(each);
      const id = index + 1;
      return { id, name: teamName(typeof name === 'string' ? name : '', id), points: isMoment(points) ? points : 0 };
    });
  return teams.length < 2 ? [] : teams;
}

function parseTimer(value: unknown): Timer {
  const { startedAt, before } = asRecord(value);
  return { startedAt: isMoment(startedAt) ? startedAt : null, before: isMoment(before) ? before : 0 };
}

/** The cursor of a stored state; null when it names no place in this deck. */
function parsePlace(deck: Deck, value: unknown): Cursor | null {
  const { slide, step } = asRecord(value);
  return typeof slide === 'string' && typeof step === 'string' ? parseCursor(deck, `${slide}.${step}`) : null;
}

/** A presentation of this deck from storage or from another window; null when it is none. Never throws. */
export function parsePresentation(deck: Deck, value: unknown): Presentation | null {
  const state = asRecord(value);
  if (typeof state.sequence !== 'number' || !Number.isSafeInteger(state.sequence)) return null;
  const known = deck.slides.map(({ id }) => id);
  return {
    ...startPresentation(deck),
    sequence: state.sequence,
    cursor: parsePlace(deck, state.cursor) ?? startOf(deck),
    frozen: parsePlace(deck, state.frozen),
    black: state.black === true,
    opened: asList(state.opened).filter((id): id is string => typeof id === 'string' && known.includes(id)),
    zoomed: state.zoomed === true,
    scrolled: isMoment(state.scrolled) ? Math.min(99, Math.floor(state.scrolled)) : 0,
    scale: scales.find((scale) => scale === state.scale) ?? scales[0],
    dark: state.dark === true,
    room: state.room === undefined ? emptyRoom : parseRoom(state.room),
  };
}
