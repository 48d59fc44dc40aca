import { storage } from '../store/storage.ts';
import type { Islands } from './registry.ts';

/** How to load an island by its name; nothing for a name that is none. */
type Find = (name: string) => Promise<Islands[string] | undefined>;

/** After the next paint, or soon in a window that paints nothing. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/**
 * Bring the islands of the page to life: each `[data-island]` element when it is first touched with pointer, key or
 * focus, and those at once that must show something of the address, the storage or the page's history. Afterwards the
 * element carries `data-ready`.
 */
export function wakeIslands(find: Find): void {
  /** Islands already taken over, or on their way. */
  const mounted = new WeakMap<Element, Promise<void>>();

  /** A touch that starts an island is answered first: the native control shows its new state, then the code loads. */
  async function load(host: HTMLElement): Promise<void> {
    const island = await find(host.dataset.island ?? '');
    if (!island) return;
    if (host.dataset.atOnce === undefined) await painted();
    const { mount } = await island();
    await mount(host);
    host.dataset.ready = '';
  }

  function mount(target: EventTarget | null): Promise<void> | undefined {
    const host = target instanceof Element ? target.closest<HTMLElement>('[data-island]') : null;
    if (!host) return undefined;
    const known = mounted.get(host);
    if (known) return known;
    const loading = load(host).catch((error: unknown) => {
      // A failed download must not leave a dead control: forget it, so that the next touch tries again.
      mounted.delete(host);
      console.error(error);
    });
    mounted.set(host, loading);
    return loading;
  }

  // Tools that most readers pass by wait for a click, so that reading a page to its end asks for nothing more.
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'] as const) {
    document.addEventListener(
      type,
      ({ target }) => {
        const waits = type !== 'click' && target instanceof Element && target.closest('[data-on-click]');
        if (!waits) void mount(target);
      },
      { passive: true },
    );
  }

  // A form sent before its island is there is held until it is, then sent again.
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const host = form.closest('[data-island]');
    if (!host || host.hasAttribute('data-ready')) return;
    event.preventDefault();
    void mount(form)?.then(() => form.requestSubmit(event.submitter as HTMLButtonElement | null));
  });

  // Islands that must show something at once, such as a result read from the address; those that name a part of an
  // address or a key of the storage only when it is there.
  for (const host of document.querySelectorAll<HTMLElement>('[data-island][data-at-once]')) {
    const { atOnce = '' } = host.dataset;
    if (location.hash.includes(atOnce) || storage.read(atOnce) !== null) void mount(host);
  }
  // Figures that keep their state in the address wait to be touched, unless it holds some.
  if (location.hash.includes('=')) for (const host of document.querySelectorAll('[data-from-link]')) void mount(host);

  // Figures that a reader left in another state come back in it, after a reload or a way back (see store/page-state.ts).
  const kept = (history.state as { figures?: Record<string, unknown> } | null)?.figures ?? {};
  for (const host of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    if (kept[host.dataset.keep ?? '']) void mount(host);
  }

  // Islands whose state stands in the address, `#circles=iso-9000`, now or after a link on this page.
  const mountAddressed = () => {
    for (const host of document.querySelectorAll<HTMLElement>('[data-island][data-fragment]')) {
      if (location.hash.startsWith(`#${host.dataset.fragment}=`)) void mount(host);
    }
  };
  addEventListener('hashchange', mountAddressed);
  mountAddressed();
}
