import type { Browser, Page, Request } from 'playwright-core';

/** What a request loads; `other` is images, data and the rest. */
export type WeightKind = 'html' | 'css' | 'script' | 'font' | 'other';

/** What one page costs on a first visit. Bytes are bodies as sent, compressed, without headers. */
export interface PageWeight {
  url: string;
  requests: number;
  bytes: Record<WeightKind, number>;
  /** Addresses on other hosts that the page asked for; none is the rule. */
  foreign: string[];
  /** Addresses that failed or answered 400 or more. */
  failed: string[];
}

const kinds: Record<string, WeightKind> = { document: 'html', stylesheet: 'css', script: 'script', font: 'font' };

/**
 * Load a page with an empty cache and add up what it asked for.
 *
 * `visit` may go on from there (scroll, click): what that loads is counted too. `server` must compress as a host
 * does; pages drawn from a service worker or the address bar (`data:`) weigh nothing.
 */
export async function measurePageWeight(
  browser: Browser,
  url: string,
  { visit }: { visit?: (page: Page) => Promise<void> } = {},
): Promise<PageWeight> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const finished: Promise<Loaded>[] = [];
    page.on('requestfinished', (request) => finished.push(loaded(request)));
    page.on('requestfailed', (request) => finished.push(loaded(request)));
    await page.goto(url, { waitUntil: 'networkidle' });
    if (visit) {
      await visit(page);
      await page.waitForLoadState('networkidle');
    }
    // What finishes while the rest is read would outlive the page.
    page.removeAllListeners();
    return addUp(url, await Promise.all(finished));
  } finally {
    await context.close();
  }
}

/** Bytes of all kinds, or of all but those named. */
export function totalBytes({ bytes }: PageWeight, without: readonly WeightKind[] = []): number {
  const entries = Object.entries(bytes) as [WeightKind, number][];
  return entries.reduce((sum, [kind, size]) => (without.includes(kind) ? sum : sum + size), 0);
}

/** Scroll to the end of a page, a screen at a time, so that everything that waits to be seen loads. */
export async function scrollThrough(page: Page): Promise<void> {
  const screens = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let screen = 0; screen <= screens; screen++) {
    await page.evaluate((n) => scrollTo(0, n * innerHeight), screen);
    await page.waitForTimeout(50);
  }
}

interface Loaded {
  url: string;
  kind: WeightKind;
  bytes: number;
  ok: boolean;
}

async function loaded(request: Request): Promise<Loaded> {
  const response = await request.response();
  return {
    url: request.url(),
    kind: kinds[request.resourceType()] ?? 'other',
    // What comes from the cache is told as a body of less than nothing.
    bytes: response ? Math.max(0, (await request.sizes()).responseBodySize) : 0,
    ok: response !== null && response.status() < 400,
  };
}

function addUp(url: string, all: readonly Loaded[]): PageWeight {
  const overNetwork = all.filter((one) => /^https?:/.test(one.url));
  const bytes: PageWeight['bytes'] = { html: 0, css: 0, script: 0, font: 0, other: 0 };
  for (const one of overNetwork) bytes[one.kind] += one.bytes;
  const { host } = new URL(url);
  const urls = (loads: readonly Loaded[]) => loads.map((one) => one.url);
  return {
    url,
    requests: overNetwork.length,
    bytes,
    foreign: urls(overNetwork.filter((one) => new URL(one.url).host !== host)),
    failed: urls(overNetwork.filter((one) => !one.ok)),
  };
}
