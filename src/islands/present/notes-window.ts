import type { Session } from './session.ts';

/**
 * Open the window of the other role, or bring the one that is open to the front. False when the browser blocked it.
 *
 * @param name the window's name: the same name is the same window, so that there are never two
 */
export function openOther(session: Session, address: string, name: string): boolean {
  const other = window.open('', name, 'popup,width=1200,height=800');
  if (!other) return false;
  session.add(other);
  // An empty name of a new window: it has no page yet. One that is there keeps its page.
  if (other.location.href === 'about:blank') other.location.href = address;
  other.focus();
  return true;
}

/** Name of a deck's window in a role. */
export const windowName = (deck: string, role: 'slides' | 'notes'): string => `coc-${role}-${deck}`;
