import type { ShownSlide } from './deck-markup.ts';

/**
 * All slides small, side by side, each to be chosen. Resolves nothing by itself: `choose` is called with a slide's id,
 * and `close` takes the buttons away again.
 */
export function openOverview(
  host: HTMLElement,
  slides: readonly ShownSlide[],
  current: string,
  choose: (slide: string) => void,
): { close(): void } {
  host.classList.add('overview');
  const picks = slides.map(({ id, title, element }, index) => {
    const pick = document.createElement('button');
    pick.type = 'button';
    pick.className = 'pick-slide';
    pick.setAttribute('aria-label', `Slide ${index + 1}: ${title}`);
    if (id === current) pick.setAttribute('aria-current', 'step');
    pick.addEventListener('click', () => choose(id));
    element.append(pick);
    return pick;
  });
  const now = picks[slides.findIndex(({ id }) => id === current)];
  now?.scrollIntoView({ block: 'center' });
  now?.focus();
  return {
    close() {
      host.classList.remove('overview');
      for (const pick of picks) pick.remove();
    },
  };
}
