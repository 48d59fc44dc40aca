/** What one window of a presentation tells the other; `from` names the window for as long as it lives. */
export interface Heard {
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
  const origin = location.origin === 'null' ? '*' : location.origin;
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;

  const take = (message: unknown): boolean => {
    const { to, from: sender, data } = (message ?? {}) as { to?: unknown; from?: unknown; data?: unknown };
    if (to !== name || typeof sender !== 'string' || sender === from) return false;
    hear({ from: sender, data });
    return true;
  };
  const onMessage = (event: MessageEvent) => {
    if (origin !== '*' && event.origin !== origin) return;
    // Whoever writes can be written to, even after this window was loaded again.
    if (take(event.data) && event.source && event.source !== window) known.add(event.source as Window);
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
