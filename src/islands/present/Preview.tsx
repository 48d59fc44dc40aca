import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Cursor } from '../../domain/deck/deck.ts';
import type { Presentation } from '../../domain/deck/presentation.ts';
import type { AnswerFiles } from './answer-files.ts';
import type { ShownSlide } from './deck-markup.ts';
import { fitSlide, setStage, slideZoom } from './fit-stage.ts';
import { showAtStep } from './show-slide.tsx';

interface Props {
  slide: ShownSlide;
  cursor: Cursor;
  state: Presentation;
  answers: AnswerFiles;
  /** Raised when an answer has come. */
  loaded: number;
}

/** A projector's picture, for the sake of equal line breaks. */
const room = { width: 1280, height: 720 };

/** A slide at a step as the room sees it, small; its figures are stills. */
export function Preview({ slide, cursor, state, answers, loaded }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.replaceChildren(copyOf(slide.element));
  }, [slide]);
  const lay = () => {
    const element = frame.current;
    const copy = element?.firstElementChild;
    if (!element || !(copy instanceof HTMLElement)) return;
    const zoom = (slideZoom(room.width, room.height, state.scale) * element.clientWidth) / room.width;
    setStage(element, zoom, element.clientHeight);
    fitSlide(element, copy, zoom);
  };
  useLayoutEffect(() => {
    const copy = frame.current?.firstElementChild;
    if (!(copy instanceof HTMLElement)) return;
    showAtStep(slide, copy, cursor, state, answers);
    lay();
  }, [slide, cursor, state, answers, loaded]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(lay);
    watch.observe(element);
    return () => watch.disconnect();
  }, [state.scale, slide]);
  return <div class="preview" ref={frame} />;
}

/** A copy without ids, whose figures do not come alive: the same slide may stand in both previews. */
function copyOf(slide: HTMLElement): HTMLElement {
  const copy = document.importNode(slide, true);
  copy.classList.add('now');
  copy.removeAttribute('id');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  // The window has a first heading of its own.
  for (const title of copy.querySelectorAll('h1')) {
    const text = document.createElement('p');
    text.className = title.className;
    text.append(...title.childNodes);
    title.replaceWith(text);
  }
  for (const element of copy.querySelectorAll('[aria-labelledby]')) element.removeAttribute('aria-labelledby');
  for (const figure of copy.querySelectorAll('figure, [data-island]')) {
    figure.toggleAttribute('inert', true);
    figure.removeAttribute('data-island');
    figure.removeAttribute('data-keep');
  }
  return copy;
}
