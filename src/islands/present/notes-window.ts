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
  // A new window has no page yet. One that is there keeps its page.
  if (isBlank(other)) other.location.href = address;
  other.focus();
  return true;
}

/** Pages from disk hide their addresses from each other; an empty window shows its own. */
function isBlank({ location }: Window): boolean {
  try {
    return location.href === 'about:blank';
  } catch {
    return false;
  }
}

/** Name of a deck's window in a role. */
export const windowName = (deck: string, role: 'slides' | 'notes'): string => `coc-${role}-${deck}`;
