import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { Questionnaire } from '../src/domain/questionnaire/schema.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const { questions, unscored } = parse(readFileSync(file, 'utf8')) as Questionnaire;
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** What the README tells owners of other sites to paste. */
const snippet = /```html\n(<iframe[\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** A site on another origin that frames a page of ours with the README's own lines, and writes down every message. */
let host: Server;
let hostUrl = '';

beforeAll(async () => {
  host = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '';
    const html = snippet.replace('https://example.org/embed/which-is-my-business/', `${inject('siteUrl')}${path}`);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Another site</title><link rel="icon" href="data:,">
      <script>messages = []; addEventListener('message', ({ data, origin }) => messages.push({ data, origin }));</script>${html}`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/?page=`;
});
afterAll(() => new Promise((resolve) => host.close(resolve)));

interface Heard {
  data: { type: string; height: number };
  origin: string;
}

/** Open another site that frames one of our pages. */
async function visitHost(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await chromium.browser.newContext({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(hostUrl + path);
    await run(page);
  } finally {
    await context.close();
  }
}

const messages = (page: Page) => page.evaluate(() => (window as unknown as { messages: Heard[] }).messages);
const height = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

describe('the questionnaire in a frame on another site', () => {
  it('is answered to its result there, and the frame follows its height', () =>
    visitHost('embed/which-is-my-business/', async (page) => {
      const frame = page.frameLocator('iframe');
      const heading = frame.locator('fieldset.question h2').filter({ visible: true });
      const next = frame.getByRole('button', { name: /^(Continue|See the result)$/ });
      await expect.poll(() => heading.innerText()).toBe(unscored.lines.text);
      await expect.poll(async () => (await messages(page)).length).toBeGreaterThan(0);
      const first = await height(page);
      await next.click();
      for (const { text } of questions) {
        await expect.poll(() => heading.innerText()).toBe(text);
        await frame.locator('fieldset.question').filter({ visible: true }).locator('input[value="2"]').check();
        await next.click();
      }
      await expect.poll(() => heading.innerText()).toBe(unscored.word.text);
      await next.click();
      await expect
        .poll(() => frame.getByRole('heading', { level: 1 }).filter({ visible: true }).innerText())
        .toBe('Your answers describe a business built around clients.');
      await expect.poll(() => height(page)).toBeGreaterThan(first * 1.5);
      const inside = page.frames()[1];
      const full = await inside?.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(Math.abs((await height(page)) - (full ?? 0))).toBeLessThan(3);
      // A longer result, when a table in it is opened.
      const before = await height(page);
      await frame.getByText('Show as a table').first().click();
      await expect.poll(() => height(page)).toBeGreaterThan(before + 100);
      const heard = await messages(page);
      for (const { data, origin } of heard) {
        expect(Object.keys(data)).toEqual(['type', 'height']);
        expect(data.type).toBe('client-or-customer:height');
        expect(Number.isInteger(data.height)).toBe(true);
        expect(origin).toBe(new URL(inject('siteUrl')).origin);
      }
    }));

  it('shares the link of the page itself, opens other pages in a new tab, and stores nothing', () =>
    visitHost('embed/which-is-my-business/', async (page) => {
      const frame = page.frameLocator('iframe');
      const inside = () => page.frames()[1];
      await frame.locator('fieldset.question').first().waitFor();
      const result = new URL('embed/which-is-my-business/result/#v=1&choose=1', inject('siteUrl')).href;
      await inside()?.goto(result);
      await frame.getByRole('button', { name: 'Copy the link' }).click();
      const link = frame.getByLabel('Link to this result');
      await expect.poll(() => link.inputValue()).toContain('/result/#v=1&choose=1');
      expect(new URL(await link.inputValue()).pathname).toBe('/which-is-my-business/result/');
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        frame.getByRole('link', { name: 'How the result is worked out' }).click(),
      ]);
      await tab.waitForURL(/\/method\/$/);
      expect(await tab.evaluate(() => window.opener)).toBeNull();
      expect(inside()?.url()).toBe(result);
      expect(await frame.getByLabel('Remember my answers').count()).toBe(0);
      expect(await inside()?.evaluate(() => localStorage.length)).toBe(0);
    }));

  it.each(['', 'which-is-my-business/', 'which-is-my-business/result/', 'lessons/', 'about/'])(
    'is the only page that may be framed: /%s refuses',
    (path) =>
      visitHost(path, async (page) => {
        await page.waitForTimeout(300);
        expect(page.frames()[1]?.url()).toMatch(/^(chrome-error:|about:blank)/);
        expect(await messages(page)).toEqual([]);
      }),
  );

  it('may be framed by its headers, and no search engine lists it', () =>
    chromium.visit('/embed/which-is-my-business/', {}, async (page) => {
      for (const path of ['embed/which-is-my-business/', 'embed/which-is-my-business/result/']) {
        const response = await page.request.get(new URL(path, inject('siteUrl')).href);
        expect(response.headers()['content-security-policy']).toBe('frame-ancestors *');
        expect(await response.text()).toContain('<meta name="robots" content="noindex">');
      }
      for (const path of ['', 'which-is-my-business/', 'embedded/', 'lessons/two-counters/']) {
        const response = await page.request.get(new URL(path, inject('siteUrl')).href);
        expect(response.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
      }
      expect(await page.locator('nav, header, footer').count()).toBe(0);
    }));

  it('counts its score without script', () =>
    chromium.visit('/embed/which-is-my-business/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('fieldset.question').filter({ visible: true }).count()).toBe(15);
      expect(await page.locator('.score').isVisible()).toBe(true);
    }));
});
