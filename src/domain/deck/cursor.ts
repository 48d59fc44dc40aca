import type { Cursor, Deck, Slide, Step } from './deck.ts';

export type Move = 'next' | 'previous' | 'first' | 'last';

/** A slide's steps in this presentation: those offered only where they were asked for. */
export function stepsOf(slide: Slide, opened: readonly string[] = []): readonly Step[] {
  const { offered = [] } = slide;
  return offered.length === 0 || opened.includes(slide.id)
    ? slide.steps
    : slide.steps.filter((step) => !offered.includes(step));
}

/** The first step of the first slide. A deck without slides has none and throws. */
export function startOf(deck: Deck): Cursor {
  const slide = deck.slides[0];
  if (!slide?.steps[0]) throw new Error(`deck ${deck.id} has no slides`);
  return { slide: slide.id, step: slide.steps[0] };
}

/**
 * Where a move leads from here. Next and previous go step by step and stop at the ends; back from a slide's first
 * step leads to the last step of the slide before, so that going back and forth retraces the same way.
 *
 * @param opened ids of slides whose offered steps are in use
 */
export function moveCursor(deck: Deck, cursor: Cursor, move: Move, opened: readonly string[] = []): Cursor {
  const at = (slide: Slide | undefined, step: number): Cursor | null => {
    const found = slide && stepsOf(slide, opened).at(step);
    return slide && found ? { slide: slide.id, step: found } : null;
  };
  const slides = deck.slides;
  if (move === 'first') return startOf(deck);
  if (move === 'last') return at(slides.at(-1), -1) ?? cursor;
  const index = slides.findIndex(({ id }) => id === cursor.slide);
  const slide = slides[index];
  if (!slide) return startOf(deck);
  const step = stepsOf(slide, opened).indexOf(cursor.step);
  if (move === 'next') return at(slide, step + 1) ?? at(slides[index + 1], 0) ?? cursor;
  return (step > 0 ? at(slide, step - 1) : null) ?? (index > 0 ? at(slides[index - 1], -1) : null) ?? cursor;
}

/** The first step of a slide; null when the deck has no such slide. */
export function jumpTo(deck: Deck, slide: string): Cursor | null {
  const step = deck.slides.find(({ id }) => id === slide)?.steps[0];
  return step ? { slide, step } : null;
}

/** Whether a step of a slide is reached or behind: `answer` is, at `why`. False on other slides and for steps it lacks. */
export function hasReached(slide: Slide, cursor: Cursor, step: Step): boolean {
  const wanted = slide.steps.indexOf(step);
  return slide.id === cursor.slide && wanted >= 0 && slide.steps.indexOf(cursor.step) >= wanted;
}

/** A cursor as the part of an address after `#`: `two-cases`, or `check-1.answer` behind a slide's first step. */
export function formatCursor(deck: Deck, cursor: Cursor): string {
  const slide = deck.slides.find(({ id }) => id === cursor.slide);
  return slide?.steps[0] === cursor.step ? cursor.slide : `${cursor.slide}.${cursor.step}`;
}

/** Read an address's fragment, with or without its `#`; null when it names no place in this deck. Never throws. */
export function parseCursor(deck: Deck, fragment: string): Cursor | null {
  const [id = '', name] = fragment.replace(/^#/, '').split('.');
  const slide = deck.slides.find((candidate) => candidate.id === id);
  if (!slide) return null;
  const step = name === undefined ? slide.steps[0] : slide.steps.find((candidate) => candidate === name);
  return step ? { slide: slide.id, step } : null;
}
