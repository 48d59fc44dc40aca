import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Slide } from '../../domain/deck/deck.ts';

interface Props {
  slides: readonly (Slide & { gist?: string })[];
  current: string;
  onJump: (slide: string) => void;
  onClose: () => void;
}

/** All slides by number and name, to jump to. A typed number or word finds one. */
export function SlideList({ slides, current, onJump, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // At once: the next key is already typed.
  useLayoutEffect(() => field.current?.focus(), []);
  const jump = (typed: string) => {
    const wanted = typed.trim().toLowerCase();
    const found =
      slides[Number(wanted) - 1] ??
      slides.find(({ title, gist = '' }) => wanted !== '' && `${title} ${gist}`.toLowerCase().includes(wanted));
    if (found) onJump(found.id);
    return found !== undefined;
  };
  return (
    <form
      class="over-panel"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value ?? '';
        if (!jump(typed)) field.current?.select();
      }}
      aria-label="All slides"
    >
      <p class="row">
        <label>
          Go to a number or a word <input ref={field} type="text" autocomplete="off" />
        </label>
        <button type="submit">Go</button>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </p>
      <ol>
        {slides.map(({ id, title, gist }, index) => (
          <li key={id}>
            <button
              type="button"
              class="quiet"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => onJump(id)}
            >
              <span>{index + 1}</span> <b>{title}</b> {gist}
            </button>
          </li>
        ))}
      </ol>
    </form>
  );
}
