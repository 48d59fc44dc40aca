import type { ComponentChildren } from 'preact';
import type { Action } from '../../domain/deck/keys.ts';

interface Tool {
  readonly action: Action;
  readonly text: string;
  readonly key: string;
  /** For tools that stay on until they are used again. */
  readonly pressed?: boolean | undefined;
}

interface Props {
  tools: readonly Tool[];
  onAct: (action: Action) => void;
  children?: ComponentChildren;
}

/** What keys do, also as buttons. */
export function Toolbar({ tools, onAct, children }: Props) {
  return (
    <div class="tools" role="toolbar" aria-label="Presenting">
      {tools.map(({ action, text, key, pressed }) => (
        <button type="button" key={action} data-action={action} aria-pressed={pressed} onClick={() => onAct(action)}>
          {text} <kbd>{key}</kbd>
        </button>
      ))}
      {children}
    </div>
  );
}
