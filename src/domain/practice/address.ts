import { isTaught } from '../quiz/is-taught.ts';
import type { Pool } from '../quiz/item-index.ts';

/** A practice session as its address holds it: the items by id, and a seed that tells this session from others. */
export interface Session {
  readonly seed: string;
  readonly items: readonly string[];
}

/** The version of the address; raised when its keys change their meaning. */
const version = '1';

/** Most items of a session. */
export const longestSession = 30;

/** Write a session as a fragment with its `#`: `#v=1&seed=k3x9&items=cash-sale,ferry-years`. */
export function formatSession({ seed, items }: Session): string {
  return `#v=${version}&seed=${seed}&items=${items.join(',')}`;
}

export type ReadSession =
  /** A fragment that holds no session, such as none at all or a place on the page. */
  | { kind: 'none' }
  /** `gone` counts items of the link that this site does not have, or no longer. */
  | { kind: 'session'; session: Session; gone: number };

/** Read a fragment. Items that are doubled, unknown or of the tests are left out. Never throws. */
export function readSession(fragment: string, pool: Pool): ReadSession {
  const keys = new URLSearchParams(fragment.replace(/^#/, ''));
  const seed = keys.get('seed') ?? '';
  if (!/^[a-z0-9-]{1,40}$/.test(seed) || !keys.has('items')) return { kind: 'none' };
  const known = new Set(pool.filter(isTaught).map(({ id }) => id));
  const asked = [...new Set((keys.get('items') ?? '').split(',').filter(Boolean))];
  const items = asked.filter((id) => known.has(id)).slice(0, longestSession);
  return { kind: 'session', session: { seed, items }, gone: asked.filter((id) => !known.has(id)).length };
}
