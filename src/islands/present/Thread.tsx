import type { Slide } from '../../domain/deck/deck.ts';

/** How far we are: a point for each slide, tied by a thread up to the one on the screen. */
export function Thread({ slides, current }: { slides: readonly Slide[]; current: string }) {
  const index = slides.findIndex(({ id }) => id === current);
  const at = (nth: number) => `${1 + (98 * nth) / Math.max(1, slides.length - 1)}%`;
  return (
    <svg class="thread-line" width="100%" height="10" aria-hidden="true">
      <line x1={at(0)} x2={at(index)} y1="5" y2="5" />
      {slides.map(({ id }, nth) => (
        <circle
          key={id}
          cx={at(nth)}
          cy="5"
          r={nth === index ? 4.5 : 1.8}
          class={nth <= index ? 'passed' : undefined}
        />
      ))}
    </svg>
  );
}
