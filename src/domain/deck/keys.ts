/** What a key or a button asks for, in either window. */
export const actions = [
  'next',
  'previous',
  'first',
  'last',
  'down',
  'up',
  'overview',
  'jump',
  'full-screen',
  'black',
  'zoom',
  'pointer',
  'larger',
  'smaller',
  'usual-size',
  'dark',
  'discuss',
  'tally',
  'freeze',
  'notes-window',
  'notes-below',
  'help',
  'close',
] as const;
export type Action = (typeof actions)[number];

/** Keys by what `KeyboardEvent.key` says, letters in lower case. Clickers send Page Down, Page Up, `.`, `b` and Escape. */
const keys: Readonly<Record<string, Action>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  ArrowDown: 'down',
  ArrowUp: 'up',
  o: 'overview',
  g: 'jump',
  f: 'full-screen',
  b: 'black',
  '.': 'black',
  z: 'zoom',
  l: 'pointer',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'usual-size',
  c: 'dark',
  d: 'discuss',
  t: 'tally',
  h: 'freeze',
  s: 'notes-window',
  i: 'notes-below',
  '?': 'help',
  Escape: 'close',
};

export interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key press asks for; null when it asks for nothing here. Presses with Ctrl, Alt or ⌘ are the browser's.
 *
 * @param letters false where the reader has turned off keys of one character; a clicker's keys work on
 */
export function actionFor({ key, altKey, ctrlKey, metaKey }: Pressed, letters = true): Action | null {
  if (altKey || ctrlKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (!letters && name.length === 1 && name !== ' ' && name !== '.') return null;
  return Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
}

/** The part of a control that says which keys are its own. */
export interface Focused {
  /** Lower case: `input`, `button` … */
  readonly tag: string;
  /** Of an input: `radio`, `range` … */
  readonly type?: string | undefined;
  readonly editable?: boolean | undefined;
}

/**
 * Whether a control with the focus answers a key itself, so that one press never does two things. A text field takes
 * every key but Escape. All others leave Page Up and Page Down, the only keys that many clickers have, to the slides.
 */
export function keepsKey({ tag, type = '', editable = false }: Focused, key: string): boolean {
  if (key === 'Escape' || key === 'F5') return false;
  const isText =
    editable || tag === 'textarea' || (tag === 'input' && !/^(radio|checkbox|range|button|submit)$/.test(type));
  if (isText) return true;
  if (/^Page(Up|Down)$/.test(key)) return false;
  if (tag === 'select') return true;
  if (tag === 'input' && type === 'range') return /^(Arrow|Home$|End$)/.test(key);
  if (tag === 'input' && type === 'radio') return /^Arrow| /.test(key);
  if (tag === 'input') return key === ' ';
  if (tag === 'a') return key === 'Enter';
  if (tag === 'button' || tag === 'summary') return key === ' ' || key === 'Enter';
  return false;
}
