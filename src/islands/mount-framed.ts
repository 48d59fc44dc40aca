import type { Mount } from './registry.ts';

/** The one message that a framed page sends. */
export interface HeightMessage {
  readonly type: 'client-or-customer:height';
  /** Height of the page in CSS pixels, whole. */
  readonly height: number;
}

/**
 * Tell the site around a frame how high the page is, and open links that lead away in a tab of their own.
 *
 * The message goes to whatever site holds the frame, because any may; it carries a height and nothing else.
 */
export const mount: Mount = (host) => {
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: 'client-or-customer:height', height } satisfies HeightMessage, '*');
  };
  if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);

  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || (link.origin === location.origin && link.pathname.startsWith(host.dataset.stay ?? ''))) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    { capture: true },
  );
};
