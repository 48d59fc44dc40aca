import type { Mount } from './registry.ts';

/** Fill the screen with the picture of the projector check; say so where the browser refuses. */
export const mount: Mount = (host) => {
  const picture = document.querySelector<HTMLElement>('.wall');
  const status = host.querySelector('[role="status"]');
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    picture?.requestFullscreen?.().catch(() => {
      if (status) status.textContent = 'This browser does not allow it here. Press F11 and scroll to the picture.';
    });
  });
};
