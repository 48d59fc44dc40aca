/** Text of the smallest size is this part of the screen's height, a little more than the thirtieth that a room needs. */
const smallestText = 1 / 28;
/** A slide is laid out at least so wide, in root ems; narrower screens get smaller letters instead. */
const narrowest = 31;

/**
 * How much a slide is magnified on a screen, so that its smallest text can be read from the last row. 1 is the size of
 * a page to read.
 *
 * @param width in CSS pixels, as is `height`
 * @param scale the presenter's choice, in per cent
 */
export function slideZoom(width: number, height: number, scale: number): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const small = root / 1.2;
  const usual = Math.min((height * smallestText) / small, width / (narrowest * root));
  return (Math.max(usual, 0.9) * scale) / 100;
}

/** Lay a slide's stage out for a frame of this size, in CSS pixels. */
export function setStage(frame: HTMLElement, zoom: number, height: number): void {
  frame.style.setProperty('--zoom', String(zoom));
  frame.style.setProperty('--high', `${height / zoom}px`);
}

const shrunk = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
/** The smallest text may shrink from a 28th of the screen's height to a thirtieth, where that makes a slide fit. */
const least = 28 / 30;

/**
 * Make the words of a slide that is too full smaller, step by step, until it fits. A slide that does not fit even so
 * keeps its size and is scrolled. A figure to play with has the smallest letters at once, so that its size stays the
 * same while its words change.
 */
export function fitSlide(frame: HTMLElement, slide: HTMLElement, zoom: number): void {
  const height = slide.clientHeight;
  const fits = () => slide.scrollHeight <= height + 1;
  if (slide.querySelector('figure form')) {
    frame.style.setProperty('--fit', '0.5');
    setStage(frame, zoom * least, height);
    if (!fits()) setStage(frame, zoom, height);
    return;
  }
  for (const fit of shrunk) {
    frame.style.setProperty('--fit', String(fit));
    if (fits()) return;
  }
  setStage(frame, zoom * least, height);
  if (fits()) return;
  setStage(frame, zoom, height);
}

/**
 * The largest magnification at which a slide's figure is whole on the screen: found by trying, because a figure's
 * lines break anew at every size. Its letters are never smaller than a room can read.
 */
export function zoomToFit(frame: HTMLElement, stage: HTMLElement, height: number, usual: number): number {
  let fits = usual * least;
  let tooLarge = usual * 3;
  for (let round = 0; round < 9; round++) {
    const zoom = (fits + tooLarge) / 2;
    setStage(frame, zoom, height);
    // Heights come in whole pixels.
    const isWhole = (stage.scrollHeight + 1) * zoom <= height && stage.scrollWidth <= stage.clientWidth + 1;
    if (isWhole) fits = zoom;
    else tooLarge = zoom;
  }
  setStage(frame, fits, height);
  return fits;
}
