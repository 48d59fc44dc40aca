import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { measurePageWeight, type PageWeight, scrollThrough, totalBytes } from '../src/testing/page-weight.ts';
import { builtPages } from './pages.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const weigh = (path: string, visit?: (page: Page) => Promise<void>): Promise<PageWeight> =>
  measurePageWeight(chromium.browser, new URL(path.slice(1), inject('siteUrl')).href, visit ? { visit } : {});

const flight = ({ bytes }: PageWeight) => bytes.html + bytes.css;
const lessons = builtPages().filter((path) => /^\/lessons\/[^/]+\/$/.test(path));
const others = builtPages().filter(
  (path) => !lessons.includes(path) && path !== '/' && !/which-is-my|gallery|teach\/present\//.test(path),
);
const decks = builtPages().filter((path) => path.startsWith('/teach/present/'));

/** Touch every island and answer every item, as an eager reader would. */
async function play(page: Page): Promise<void> {
  await scrollThrough(page);
  for (const form of await page.locator('form.item').all()) {
    await form.locator('input').first().check();
    await form.locator('button').first().click();
  }
  for (const figure of await page.locator('figure[data-island]').all()) await figure.hover();
  const twin = page.getByRole('button', { name: 'Try a similar' });
  while ((await twin.count()) > 0) await twin.first().click();
}

// Weighing is mostly waiting for silence on the network: pages do it side by side.
describe.concurrent.each(lessons)('lesson %s', (path) => {
  it('arrives in one flight, and its script is small before anything is touched', async () => {
    const weight = await weigh(path);
    expect(weight.foreign).toEqual([]);
    expect(weight.failed).toEqual([]);
    expect(flight(weight)).toBeLessThanOrEqual(14_000);
    expect(weight.bytes.script).toBeLessThanOrEqual(8_000);
    expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(24_000);
    expect(weight.bytes.font).toBeLessThanOrEqual(60_000);
  });

  it('stays within its budget when everything is scrolled and played', async () => {
    expect(totalBytes(await weigh(path, play), ['font'])).toBeLessThanOrEqual(50_000);
  });
});

it('home stays within its budget', async () => {
  const weight = await weigh('/');
  expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(30_000);
  expect(weight.bytes.font).toBeLessThanOrEqual(60_000);
});

it.concurrent.each(others)('page %s stays within its budget', async (path) => {
  const weight = await weigh(path);
  expect(flight(weight)).toBeLessThanOrEqual(24_000);
  expect(weight.bytes.script).toBeLessThanOrEqual(24_000);
  expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(50_000);
});

/** Finish the questionnaire, and wait for the result. */
async function finish(page: Page): Promise<void> {
  const answers =
    'choose=1&decide=2&learn=1&agree=2&buy=1&tailor=0&length=-1&private=0&judge=1&contact=-1&pay=1&win=1&next=-1&leave=-2&effort=-1';
  await page.goto(`${page.url()}result/#v=1&${answers}`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
}
it.concurrent.each(decks)('slides %s stay within their budget', async (path) => {
  const weight = await weigh(path);
  expect(weight.foreign).toEqual([]);
  expect(weight.failed).toEqual([]);
  expect(flight(weight)).toBeLessThanOrEqual(24_000);
  expect(weight.bytes.script).toBeLessThanOrEqual(24_000);
  expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(40_000);
});

it('the questionnaire with its result stays within its budget', async () => {
  const weight = await weigh('/which-is-my-business/', finish);
  expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(32_000);
  expect(weight.bytes.script).toBeLessThanOrEqual(18_000);
});

it('the questionnaire stays light when its result is read to the end', async () => {
  const weight = await weigh('/which-is-my-business/', async (page) => {
    await finish(page);
    await scrollThrough(page);
    await page.getByRole('heading', { name: 'What now' }).waitFor();
  });
  expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(40_000);
});

it.concurrent.each(['/', ...lessons])('page %s shifts nothing while its fonts arrive', (path) =>
  chromium.visit(path, {}, async (page) => {
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      return new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 300);
      });
    });
    expect(shift).toBeLessThan(0.01);
  }),
);
