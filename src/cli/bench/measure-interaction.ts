import type { Browser, CDPSession, Locator, Page } from 'playwright-core';

/** What a lesson costs a slow processor. Milliseconds; medians of several visits. */
export interface Interaction {
  /** Script run until the page has settled, before anything is touched. */
  scriptOnLoad: number;
  /** From the first click on a choice of the check to the next paint; what loads on first touch is in it. */
  firstClick: number | null;
  /** The same for a later click. */
  laterClick: number | null;
}

/** Processor slowdown, as for a cheap phone. */
const slowdown = 4;
const visits = 5;

/** The browser reports interactions from this length on, in steps of 8 ms; shorter ones count as this. */
const shortestReported = 16;

/** Measure a lesson page at a quarter of this machine's speed. Clicks are null on a page without a check. */
export async function measureInteraction(browser: Browser, url: string): Promise<Interaction> {
  const all: Interaction[] = [];
  for (let visit = 0; visit < visits; visit++) all.push(await visitOnce(browser, url));
  const clicks = (pick: (one: Interaction) => number | null) => {
    const times = all.map(pick).filter((time) => time !== null);
    return times.length > 0 ? median(times) : null;
  };
  return {
    scriptOnLoad: median(all.map((one) => one.scriptOnLoad)),
    firstClick: clicks((one) => one.firstClick),
    laterClick: clicks((one) => one.laterClick),
  };
}

async function visitOnce(browser: Browser, url: string): Promise<Interaction> {
  return inSlowPage(browser, url, async (page, devtools) => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    return {
      scriptOnLoad: script * 1000,
      firstClick: await timeClick(page, 0),
      laterClick: await timeClick(page, 1),
    };
  });
}

/** A fresh page at a quarter of this machine's speed, once it has settled. */
export async function inSlowPage<T>(
  browser: Browser,
  url: string,
  run: (page: Page, devtools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(recordInteractions, shortestReported);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'networkidle' });
    return await run(page, devtools);
  } finally {
    await context.close();
  }
}

function timeClick(page: Page, index: number): Promise<number | null> {
  return timeClickOn(page, page.locator('#check input[type="radio"]').nth(index));
}

/**
 * From a click on a control of a page to the next paint, at a quarter of this machine's speed: the median of several
 * visits, in each of which the figure is touched first, so that its script is there. Null where there is no such control.
 */
export async function measureStep(
  browser: Browser,
  url: string,
  control: string,
  key?: string,
): Promise<number | null> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const time = await inSlowPage(browser, url, async (page) => {
      await page.locator(control).first().click();
      return timeClickOn(page, page.locator(control).nth(1), key);
    });
    if (time === null) return null;
    times.push(time);
  }
  return median(times);
}

async function timeClickOn(page: Page, choice: Locator, key?: string): Promise<number | null> {
  if ((await choice.count()) === 0) return null;
  await choice.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    globalThis.interactions = [];
  });
  await (key ? choice.press(key) : choice.click());
  await page.waitForTimeout(300);
  return page.evaluate((shortest) => Math.max(shortest, ...globalThis.interactions), shortestReported);
}

declare global {
  // Durations of the page's interactions so far, in ms.
  var interactions: number[];
}

/** Runs in the page: keep the length of each interaction, from the input to the paint after it. */
function recordInteractions(shortest: number): void {
  globalThis.interactions = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.interactions.push(entry.duration);
  });
  observer.observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
}

/** The middle value; of two, the upper. At least one value. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
