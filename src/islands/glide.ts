/**
 * Run a change of the page that moves elements up or down, and let them glide from where they stood. The end state is
 * there at once; nothing glides for readers who want less motion.
 */
export function glide(elements: () => Iterable<HTMLElement>, change: () => void): void {
  const duration = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--move'));
  const before = new Map<HTMLElement, number>();
  if (duration > 0) for (const element of elements()) before.set(element, element.getBoundingClientRect().top);
  change();
  const moves = [...before].map(([element, top]) => [element, top - element.getBoundingClientRect().top] as const);
  for (const [element, by] of moves) {
    if (by !== 0) element.animate([{ translate: `0 ${by}px` }, { translate: '0 0' }], { duration, easing: 'ease-out' });
  }
}
