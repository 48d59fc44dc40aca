/**
 * What a reader set in the figures of this page, kept in the page's entry of the browser's history: it survives a
 * reload and a way back to the page, and is gone with the tab. Nothing is written to the device's storage.
 *
 * Reading and writing never throw: where the history cannot be written, the state lasts until the page is left.
 */
const slot = 'figures';
let kept: Record<string, unknown> | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function all(): Record<string, unknown> {
  if (kept) return kept;
  const state: unknown = history.state;
  const figures = isRecord(state) ? state[slot] : undefined;
  kept = isRecord(figures) ? { ...figures } : {};
  // A jump to an anchor makes a new entry without state: the page's state goes along.
  addEventListener('hashchange', write);
  return kept;
}

function write(): void {
  try {
    const state: unknown = history.state;
    history.replaceState({ ...(isRecord(state) ? state : {}), [slot]: kept }, '');
  } catch {
    // Refused, or more often than the browser allows: the next change tries again.
  }
}

/**
 * The state kept for a figure.
 *
 * @param id the figure's id, unique on its page
 * @param parse turns what is stored, which may be anything, into the figure's state, or `undefined` when it is none
 */
export function loadPageState<T>(id: string, parse: (stored: unknown) => T | undefined): T | undefined {
  const stored = all()[id];
  return stored === undefined ? undefined : parse(stored);
}

/**
 * Keep a figure's state, which must be plain data; `undefined` forgets it. Call it when a change is finished (`change`,
 * not `input`): browsers limit how often the history may be written.
 */
export function savePageState(id: string, state: unknown): void {
  const figures = all();
  if (state === undefined) delete figures[id];
  else figures[id] = state;
  write();
}
