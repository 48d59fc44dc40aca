import type { Session } from '../domain/practice/address.ts';
import { drawRetry } from '../domain/practice/draw-retry.ts';
import { drawSession } from '../domain/practice/draw-session.ts';
import { lastSeen } from '../domain/practice/last-seen.ts';
import type { Pool, PooledItem } from '../domain/quiz/item-index.ts';
import { seededRandom } from '../domain/quiz/seeded-random.ts';
import { hash } from '../domain/quiz/shuffle.ts';
import { loadEvents, newSeed } from '../store/progress.ts';

/** Draw a new session from some lessons. */
export function newSession(pool: Pool, lessons: readonly string[], length: number): Session {
  return drawn((random) => drawSession(pool, { lessons, length, seen: lastSeen(loadEvents(), pool), random }));
}

/** Draw other wordings for what was missed in a session. */
export function retrySession(pool: Pool, { items: asked }: Session, missed: readonly PooledItem[]): Session {
  const seen = lastSeen(loadEvents(), pool);
  return drawn((random) => drawRetry(pool, { missed, asked, seen, now: Date.now(), random }));
}

function drawn(draw: (random: () => number) => PooledItem[]): Session {
  const seed = newSeed();
  return { seed, items: draw(seededRandom(hash(seed))).map(({ id }) => id) };
}
