import type { Browser, Page } from 'playwright-core';
import { inSlowPage, median } from './measure-interaction.ts';

/** A pull with the mouse: what is taken, and where it goes, as shares of that element's width and height. */
export interface Drag {
  readonly from: string;
  readonly to: string;
  /** Where on each element the pull begins and ends; the middles when absent. */
  readonly at?: { readonly from: readonly [number, number]; readonly to: readonly [number, number] };
}

const visits = 5;
const moves = 24;

/**
 * From a move of the mouse in the middle of a pull to the next paint, in ms at a quarter of this machine's speed: the
 * median of all moves of several visits. The figure is touched first, so that its script is there. Null where the page
 * has no such thing to pull.
 */
export async function measureDrag(browser: Browser, url: string, { from, to, at }: Drag): Promise<number | null> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const seen = await inSlowPage(browser, url, async (page) => {
      if ((await page.locator(from).count()) === 0) return null;
      await page.locator(from).first().scrollIntoViewIfNeeded();
      await page.locator(from).first().hover();
      await page.locator('[data-island][data-ready]').first().waitFor();
      await page.waitForTimeout(300);
      const start = await pointOf(page, from, at?.from);
      const end = await pointOf(page, to, at?.to);
      await page.mouse.move(...start);
      await page.mouse.down();
      await page.evaluate(recordMoves);
      for (let step = 1; step <= moves; step++) {
        const part = step / moves;
        await page.mouse.move(start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part);
        await page.waitForTimeout(30);
      }
      await page.mouse.up();
      return page.evaluate(() => globalThis.paints);
    });
    if (seen === null) return null;
    times.push(...seen);
  }
  return times.length > 0 ? median(times) : null;
}

/**
 * The longest time between two frames while something moves by itself after a click, in ms at a quarter of this
 * machine's speed: the median of several visits.
 */
export async function measureFrames(browser: Browser, url: string, control: string): Promise<number | null> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const longest = await inSlowPage(browser, url, async (page) => {
      if ((await page.locator(control).count()) < 2) return null;
      await page.locator(control).first().click();
      await page.waitForTimeout(500);
      await page.evaluate(recordFrames);
      await page.locator(control).nth(1).click();
      await page.waitForTimeout(600);
      return page.evaluate(() => Math.max(0, ...globalThis.paints));
    });
    if (longest === null) return null;
    times.push(longest);
  }
  return median(times);
}

async function pointOf(
  page: Page,
  selector: string,
  [across, down]: readonly [number, number] = [0.5, 0.5],
): Promise<[number, number]> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown on ${page.url()}`);
  return [box.x + box.width * across, box.y + box.height * down];
}

declare global {
  // Milliseconds of what is recorded so far: of moves to their paint, or between frames.
  var paints: number[];
}

/** Runs in the page: keep the time from each move of the mouse to the end of the frame that paints it. */
function recordMoves(): void {
  globalThis.paints = [];
  addEventListener(
    'pointermove',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.paints.push(performance.now() - timeStamp);
        port2.postMessage(0);
      }),
    { capture: true },
  );
}

/** Runs in the page: keep the times between frames for half a second after the next click. */
function recordFrames(): void {
  globalThis.paints = [];
  addEventListener(
    'change',
    () => {
      const start = performance.now();
      let last = start;
      const next = (now: number) => {
        if (last > start) globalThis.paints.push(now - last);
        last = now;
        if (now - start < 400) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    { capture: true, once: true },
  );
}
