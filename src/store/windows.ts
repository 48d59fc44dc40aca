/** What one window of a presentation tells the other; `from` names the window for as long as it lives. */
export interface Heard {
  readonly from: string;
  readonly data: unknown;
}

interface Message {
  readonly to: string;
  readonly from: string;
  readonly data: unknown;
}

export interface OtherWindows {
  /** Tell all other windows. Data must be plain. */
  post(data: unknown): void;
  /** Also tell a window that this one has opened. */
  add(other: Window): void;
  close(): void;
}

/**
 * Join the windows of this browser that use the same name. They hear each other through a BroadcastChannel where
 * there is one, and through the windows that opened one another in any case: what is heard twice must do no harm.
 */
export function joinWindows(name: string, from: string, hear: (heard: Heard) => void): OtherWindows {
  const known = new Set<Window>();
  if (window.opener) known.add(window.opener as Window);
  // A page from disk has no origin that could be named.
  const origin = window.origin === 'null' ? '*' : window.origin;
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;

  const isOurs = (message: unknown): message is Message => {
    const { to, from: sender } = (message ?? {}) as { to?: unknown; from?: unknown };
    return to === name && typeof sender === 'string' && sender !== from;
  };
  const take = (message: unknown) => {
    if (isOurs(message)) hear({ from: message.from, data: message.data });
  };
  const onMessage = (event: MessageEvent) => {
    if ((origin !== '*' && event.origin !== origin) || !isOurs(event.data)) return;
    // Whoever writes can be written to, even after this window was loaded again; and at once, for the answer.
    if (event.source && event.source !== window) known.add(event.source as Window);
    take(event.data);
  };
  addEventListener('message', onMessage);
  channel?.addEventListener('message', (event) => take(event.data));

  return {
    post(data) {
      const message = { to: name, from, data };
      channel?.postMessage(message);
      for (const other of known) {
        if (other.closed) known.delete(other);
        else other.postMessage(message, origin);
      }
    },
    add: (other) => known.add(other),
    close() {
      removeEventListener('message', onMessage);
      channel?.close();
    },
  };
}
