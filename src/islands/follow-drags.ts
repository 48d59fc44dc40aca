/** Pixels that a mouse or pen moves before a press becomes a drag, so that a click stays a click. */
const slack = 6;
/** Milliseconds that a finger holds still before it drags: a quick swipe scrolls the page. */
const hold = 220;

interface Drag {
  readonly card: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  active: boolean;
}

/**
 * Let cards (`data-card`) be dragged into bins (`data-bin`) below `root`, with mouse, pen or finger. It adds to clicks
 * and keys and replaces neither. Escape gives a drag up.
 *
 * @param drop called with the card's id and the value of `data-bin` under the pointer when a card is let go over a bin
 * @returns a function that stops following
 */
export function followDrags(root: HTMLElement, drop: (card: string, bin: string) => void): () => void {
  let drag: Drag | undefined;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    run: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => root.addEventListener(type, run, { ...options, signal: stop.signal });

  const binAt = (x: number, y: number) =>
    document
      .elementsFromPoint(x, y)
      .find((element) => root.contains(element) && !drag?.card.contains(element))
      ?.closest<HTMLElement>('[data-bin]');

  function showOver(bin: HTMLElement | null | undefined): void {
    for (const over of root.querySelectorAll('[data-over]')) if (over !== bin) over.removeAttribute('data-over');
    bin?.setAttribute('data-over', '');
  }

  function begin(): void {
    if (!drag) return;
    drag.active = true;
    drag.card.setAttribute('data-dragged', '');
    try {
      drag.card.setPointerCapture(drag.pointer);
    } catch {
      // The pointer is gone already: its end follows.
    }
  }

  function end(): void {
    if (!drag) return;
    clearTimeout(drag.timer);
    drag.card.removeAttribute('data-dragged');
    drag.card.style.removeProperty('translate');
    showOver(undefined);
    drag = undefined;
  }

  on('pointerdown', (event) => {
    const card = (event.target as Element).closest<HTMLElement>('[data-card]');
    if (!card || !event.isPrimary || event.button !== 0) return;
    end();
    const timer = event.pointerType === 'touch' ? setTimeout(begin, hold) : undefined;
    drag = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, timer, active: false };
  });

  on('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.active && Math.hypot(dx, dy) > slack) {
      if (drag.timer !== undefined) end();
      else begin();
    }
    if (!drag?.active) return;
    drag.card.style.setProperty('translate', `${dx}px ${dy}px`);
    showOver(binAt(event.clientX, event.clientY));
  });

  on('pointerup', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const { card, active } = drag;
    const bin = active ? binAt(event.clientX, event.clientY) : undefined;
    end();
    if (!active) return;
    // The click that follows a drag is none.
    const once = new AbortController();
    root.addEventListener('click', (click) => click.stopPropagation(), { capture: true, signal: once.signal });
    setTimeout(() => once.abort());
    if (bin) drop(card.dataset.card ?? '', bin.dataset.bin ?? '');
  });

  on('pointercancel', end);
  on('keydown', (event) => event.key === 'Escape' && end());
  // A finger that drags a card neither scrolls the page nor opens a menu.
  on('touchmove', (event) => drag?.active && event.cancelable && event.preventDefault(), { passive: false });
  on('contextmenu', (event) => drag && event.preventDefault());

  return () => {
    end();
    stop.abort();
  };
}
