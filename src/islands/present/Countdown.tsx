import type { Command } from '../../domain/deck/presentation.ts';
import { secondsLeft } from '../../domain/deck/room.ts';
import { formatElapsed, useNow } from './Clock.tsx';

const minutes = [1, 2, 3, 5, 10, 15] as const;

/** The time that is left for a task, for the room and for the person who teaches. It ends in silence. */
export function TimeLeft({ ends }: { ends: number }) {
  const left = secondsLeft(ends, useNow());
  return (
    <b role="timer" aria-label="Time left">
      {left > 0 ? `${formatElapsed(left * 1000)} left` : 'Time is up'}
    </b>
  );
}

interface Props {
  ends: number | null;
  onSend: (command: Command) => void;
  onClose: () => void;
}

/** Minutes for a task, to choose from. The room sees them run under the slide. */
export function Countdown({ ends, onSend, onClose }: Props) {
  return (
    <div class="over-panel" role="dialog" aria-label="Time for a task">
      <p class="row">
        <span>Minutes for a task:</span>
        {minutes.map((count) => (
          <button
            type="button"
            class="quiet"
            key={count}
            aria-label={`${count} ${count === 1 ? 'minute' : 'minutes'}`}
            onClick={() => {
              onSend({ kind: 'countdown', ends: Date.now() + count * 60_000 });
              onClose();
            }}
          >
            {count}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          disabled={ends === null}
          onClick={() => {
            onSend({ kind: 'countdown', ends: null });
            onClose();
          }}
        >
          Stop
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}
