import type { Command } from '../../domain/deck/presentation.ts';
import { longestTeamName, mostTeams, type Room } from '../../domain/deck/room.ts';

/** Two to six teams; the person who teaches gives the points. */
export function Teams({
  room,
  onSend,
  onClose,
}: {
  room: Room;
  onSend: (command: Command) => void;
  onClose: () => void;
}) {
  return (
    <div class="over-panel teams" role="dialog" aria-label="Teams">
      <p class="row">
        <label>
          Number of teams{' '}
          <select
            value={room.teams.length}
            onChange={({ currentTarget }) => onSend({ kind: 'teams', count: Number(currentTarget.value) })}
          >
            <option value={0}>none</option>
            {Array.from({ length: mostTeams - 1 }, (_, index) => (
              <option key={index} value={index + 2}>
                {index + 2}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </p>
      {room.teams.map(({ id, name, points }) => (
        <p class="row" key={id}>
          <label>
            <span class="away">Name of team {id}</span>
            <input
              type="text"
              autocomplete="off"
              maxLength={longestTeamName}
              value={name}
              onChange={({ currentTarget }) => onSend({ kind: 'team-name', team: id, name: currentTarget.value })}
            />
          </label>
          <button
            type="button"
            class="quiet"
            aria-label={`One point less for ${name}`}
            onClick={() => onSend({ kind: 'team-points', team: id, by: -1 })}
          >
            −
          </button>
          <b>{points}</b>
          <button
            type="button"
            class="quiet"
            aria-label={`One point more for ${name}`}
            onClick={() => onSend({ kind: 'team-points', team: id, by: 1 })}
          >
            +
          </button>
        </p>
      ))}
    </div>
  );
}

/** The teams and their points, for the room. */
export function Scores({ teams }: Pick<Room, 'teams'>) {
  if (teams.length === 0) return null;
  return (
    <ul class="scores" aria-label="Points">
      {teams.map(({ id, name, points }) => (
        <li key={id}>
          <bdi>{name}</bdi> <b>{points}</b>
        </li>
      ))}
    </ul>
  );
}
