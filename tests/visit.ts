import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

/** Widths that every page must work at: a phone, a laptop, a projector. */
export const widths = { phone: 360, laptop: 1280, projector: 1920 } as const;

export interface VisitOptions extends BrowserContextOptions {
  width?: number;
  /** Run in every page before its own scripts. */
  before?: () => void;
  /** Leave a result as it arrives, instead of reading on in it. */
  untouched?: true;
}

/**
 * A browser for one test file. `visit` opens a page of the site in a fresh profile and afterwards expects that it
 * stayed silent: no console error, no exception, no request to another host, no failed request.
 */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  return {
    get browser() {
      return browser;
    },
    async visit<T>(path: string, options: VisitOptions, run: (page: Page) => Promise<T>): Promise<T> {
      const { width = widths.laptop, before, untouched, ...rest } = options;
      // Pages come from the server, not from a copy for use offline: that has tests of its own.
      const context = await browser.newContext({
        serviceWorkers: 'block',
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        ...rest,
      });
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      const noise: string[] = [];
      const siteUrl = inject('siteUrl');
      page.on('console', (message) => {
        const isOurs = message.text() !== 'Service Worker registration blocked by Playwright';
        if (isOurs && (message.type() === 'error' || message.type() === 'warning')) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(siteUrl)) noise.push(`request to another host: ${url}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && !path.startsWith('/no-such'))
          noise.push(`${response.status()} ${response.url()}`);
      });
      try {
        await page.goto(new URL(path.slice(1), siteUrl).href);
        const isResult = path.includes('/result/#') && rest.javaScriptEnabled !== false;
        if (isResult && !untouched) await readOn(page);
        const result = await run(page);
        expect(noise).toEqual([]);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}

/** Read on in a result: its lower half loads at the first sign of a reader who does. */
export async function readOn(page: Page): Promise<void> {
  await page.locator('[data-island="result"][data-ready]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('scroll')));
  await page.waitForFunction(() => !document.querySelector('.waiting'));
}

/** Reload as a person does: not within the same instant as the step before, which is kept once it has been drawn. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  await page.reload();
}
