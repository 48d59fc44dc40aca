const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'beforeprint'] as const;

/**
 * Run `load` once, while `host` holds something that waits (`.waiting`): at the first sign of a reader who goes on,
 * or at once when it is in the window already. Where it throws, the next key or press tries again.
 */
export function whenWanted(host: HTMLElement, load: () => Promise<void>): void {
  const stop = new AbortController();
  let isLoading = false;
  let hasFailed = false;
  const start = async (event?: Event) => {
    const isPress = event?.type === 'keydown' || event?.type === 'pointerdown';
    if (isLoading || (hasFailed && !isPress) || !host.querySelector('.waiting')) return;
    isLoading = true;
    try {
      await load();
      stop.abort();
    } catch {
      hasFailed = true;
    }
    isLoading = false;
  };
  for (const sign of signs) addEventListener(sign, start, { passive: true, signal: stop.signal });
  const top = host.querySelector('.waiting')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  // Who scrolled before this script arrived has gone on already.
  if (top < innerHeight || scrollY > 0) void start();
}
