import type { Spot } from './session.ts';

const rest = 2500;

/** Hide an idle pointer and the tools with it: the element has the class `idle` while nothing moves. */
export function watchIdle(host: HTMLElement): void {
  let timer = 0;
  const wake = () => {
    host.classList.remove('idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => host.classList.add('idle'), rest);
  };
  for (const type of ['pointermove', 'pointerdown', 'focusin'] as const)
    addEventListener(type, wake, { passive: true });
  timer = window.setTimeout(() => host.classList.add('idle'), rest);
}

/** Move the spotlight to a part of the frame, or put it out. */
export function shineAt(spotlight: HTMLElement, spot: Spot): void {
  spotlight.hidden = spot === null;
  if (spot) spotlight.style.translate = `${spot.x * innerWidth}px ${spot.y * innerHeight}px`;
}

/** Where a pointer event is in a frame, as parts of its width and height. */
export function spotIn(frame: HTMLElement, { clientX, clientY }: MouseEvent): Spot {
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
