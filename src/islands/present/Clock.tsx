import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../domain/deck/presentation.ts';
import { elapsed, type Timer } from '../../domain/deck/room.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Milliseconds as `7:05`, or `1:07:05`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The moment now, told every second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The time of day, and how long the class has run. */
export function Clock({ timer, now, onSend }: { timer: Timer; now: number; onSend: (command: Command) => void }) {
  const date = new Date(now);
  const runs = timer.startedAt !== null;
  return (
    <div class="clock">
      <p>
        <span>
          {two(date.getHours())}:{two(date.getMinutes())}
        </span>
        <b role="timer" aria-label="The class has run for">
          {formatElapsed(elapsed(timer, now))}
        </b>
      </p>
      <button
        type="button"
        class="quiet"
        onClick={() => onSend({ kind: runs ? 'timer-pause' : 'timer-start', at: Date.now() })}
      >
        {runs ? 'Pause' : 'Start'}
      </button>
      <button type="button" class="quiet" onClick={() => onSend({ kind: 'timer-reset' })}>
        Reset
      </button>
    </div>
  );
}
