import { parseGroup } from '../domain/class-session/file.ts';
import { type ClassSession, emptyGroup, type Group } from '../domain/class-session/session.ts';
import { newId } from './progress.ts';

const key = 'coc:class';

type Stored = Record<string, unknown>;

/** What the window holds, whoever wrote it: the presenter's place and votes stand beside the groups. */
function read(): Stored {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Stored) : {};
  } catch {
    return {};
  }
}

/**
 * The class that runs in this window: its own group first, then groups loaded from files. A reload keeps it, and closing
 * the window forgets it. Blocked storage holds nothing, and what cannot be read is left out.
 */
export const runningClass = {
  load(): ClassSession {
    const { groups } = read();
    const known = (Array.isArray(groups) ? groups : [])
      .map(parseGroup)
      .filter((group): group is Group => typeof group !== 'string');
    return { groups: known.length > 0 ? known : [emptyGroup(newId())] };
  },
  /** True when the window keeps it. */
  save({ groups }: ClassSession): boolean {
    try {
      sessionStorage.setItem(key, JSON.stringify({ ...read(), groups }));
      return true;
    } catch {
      return false;
    }
  },
  /** Forget the groups and everything that a presenter kept of the class. */
  forget(): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was stored, so there is nothing to remove.
    }
  },
};
