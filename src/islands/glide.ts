/** How far right and down something stands, in px. */
export type Spot = readonly [x: number, y: number];

/**
 * Run a change of the page that moves elements, and let them glide from where they stood. The end state is there at
 * once; nothing glides for readers who want less motion.
 */
export function glide(elements: () => Iterable<HTMLElement>, spot: (element: HTMLElement) => Spot, change: () => void) {
  // A build may write 240ms as .24s.
  const move = getComputedStyle(document.documentElement).getPropertyValue('--move').trim();
  const duration = Number.parseFloat(move) * (move.endsWith('ms') ? 1 : 1000);
  const before = new Map<HTMLElement, Spot>();
  if (duration > 0) for (const element of elements()) before.set(element, spot(element));
  change();
  // All places first, then all moves: a move between two places would make the browser lay out again.
  const after = [...before].map(([element, from]) => [element, from, spot(element)] as const);
  for (const [element, from, to] of after) {
    const [x, y] = [from[0] - to[0], from[1] - to[1]];
    if (x !== 0 || y !== 0)
      element.animate([{ translate: `${x}px ${y}px` }, { translate: '0 0' }], { duration, easing: 'ease-out' });
  }
}
