import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const at = (path: string, page: Page) => new URL(path, page.url()).href;

interface Stored {
  id: string;
  kind: string;
  form?: string;
  context?: string;
}
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('coc:progress') ?? '{"events":[]}').events) as Promise<Stored[]>;
const countOf = async (page: Page, context: string) =>
  (await stored(page)).filter((event) => event.context === context).length;

/** Keys of the items that a page holds, read from its openable answers. */
const keysOnPage = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('form.item')].map((form) => {
        const key = [...form.querySelectorAll('.reasons li')].findIndex((reason) => reason.classList.contains('key'));
        return [form.dataset.item ?? '', form.querySelectorAll<HTMLInputElement>('.choice input')[key]?.value ?? ''];
      }),
    ),
  ) as Promise<Record<string, string>>;

/** Take the test that the page offers, with so many of the taught items right. */
async function takeTest(page: Page, button: string, right: number): Promise<void> {
  await page.goto(at('/quiz/before-after/', page));
  const keys = await keysOnPage(page);
  await page.getByRole('button', { name: button }).click();
  const form = page.locator('.session > form.item');
  await form.waitFor();
  const running = (await stored(page)).findLast(({ kind }) => kind === 'test-started')?.form;
  const scored = await page.evaluate(
    (test) =>
      [...document.querySelectorAll(`[data-form="${test}"] [data-objective]:not([data-control]) form`)].map(
        (one) => (one as HTMLElement).dataset.item ?? '',
      ),
    running,
  );
  for (let asked = 1; asked <= 12; asked++) {
    await expect.poll(() => page.locator('.session h2').innerText()).toBe(`Question ${asked} of 12`);
    const id = (await form.getAttribute('data-item')) ?? '';
    const isRight = scored.slice(0, right).includes(id);
    await form
      .locator(`.choice input${isRight ? '' : ':not('}[value="${keys[id]}"]${isRight ? '' : ')'}`)
      .first()
      .check();
    await form.getByRole('button', { name: 'Next' }).click();
  }
}

async function doLesson(page: Page, lesson: string): Promise<void> {
  await page.goto(at(`/lessons/${lesson}/`, page));
  const keys = await keysOnPage(page);
  for (const form of await page.locator('#check form.item').all()) {
    await form.locator(`.choice input[value="${keys[(await form.getAttribute('data-item')) ?? '']}"]`).check();
    await form.getByRole('button', { name: 'Check' }).click();
    await form.locator('.why').first().waitFor();
  }
}

/** Answer all that the open review asks, each right; returns how many. */
async function doReview(page: Page): Promise<number> {
  await page.goto(at('/review/', page));
  await page.getByRole('button', { name: 'Start the review' }).click();
  const keys = (await page.evaluate(async () => (await fetch('/quiz/keys.json')).json())) as Record<string, string>;
  const heading = page.locator('.session h2');
  await heading.waitFor();
  const total = Number((await heading.innerText()).match(/of (\d+)/)?.[1]);
  for (let asked = 1; asked <= total; asked++) {
    await expect.poll(() => heading.innerText()).toBe(`Question ${asked} of ${total}`);
    const form = page.locator('.session > form.item');
    await form.waitFor();
    await form.locator(`.choice input[value="${keys[(await form.getAttribute('data-item')) ?? '']}"]`).check();
    await form.getByRole('button', { name: 'Check' }).click();
    await form.getByRole('button', { name: /Next question|See how it went/ }).click();
  }
  await expect.poll(() => heading.innerText()).toBe(`${total} of ${total} right at the first answer`);
  return total;
}

async function save(page: Page): Promise<string> {
  await page.goto(at('/progress/', page));
  await page.locator('[data-island="progress"][data-ready]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  return Buffer.concat(await (await download.createReadStream()).toArray()).toString();
}

async function load(page: Page, text: string): Promise<void> {
  await page.goto(at('/progress/', page));
  await page.locator('[data-island="progress"][data-ready]').waitFor();
  await page
    .getByLabel('Load from a file')
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect.poll(() => page.locator('main [role="status"]').last().innerText()).not.toBe('');
}

describe('a learner over weeks, on two devices', () => {
  it('takes a test, learns, moves by file, takes the second test and reviews, and every count is right', async () => {
    const file = await chromium.visit('/', { width: widths.phone }, async (page) => {
      await page.clock.setFixedTime(new Date('2026-03-02T09:00:00Z'));
      await takeTest(page, 'Start the first test', 4);
      await expect.poll(() => page.locator('.session h2').innerText()).toBe('Before 4 of 10.');
      await page.clock.setFixedTime(new Date('2026-03-03T09:00:00Z'));
      await doLesson(page, 'two-counters');
      expect([await countOf(page, 'before'), await countOf(page, 'check')]).toEqual([12, 5]);
      return save(page);
    });

    const [merged, ids] = await chromium.visit('/', {}, async (page) => {
      await page.clock.setFixedTime(new Date('2026-03-10T09:00:00Z'));
      await load(page, file);
      expect([await countOf(page, 'before'), await countOf(page, 'check')]).toEqual([12, 5]);
      await takeTest(page, 'Start the second test', 8);
      await expect.poll(() => page.locator('.session h2').innerText()).toBe('Before 4 of 10. After 8 of 10.');

      await page.clock.setFixedTime(new Date('2026-03-11T09:00:00Z'));
      const reviewed = await doReview(page);
      expect(await countOf(page, 'review')).toBe(reviewed);
      await page.goto(at('/progress/', page));
      await page.locator('[data-island="progress"][data-ready]').waitFor();
      await expect.poll(() => page.locator('[data-standings]').innerText()).toMatch(/learned/i);
      return [await save(page), (await stored(page)).map(({ id }) => id).sort()] as const;
    });

    await chromium.visit('/', {}, async (page) => {
      await page.clock.setFixedTime(new Date('2026-03-12T09:00:00Z'));
      await load(page, file);
      await load(page, merged);
      await load(page, merged);
      expect((await stored(page)).map(({ id }) => id).sort()).toEqual(ids);
      await page.goto(at('/quiz/before-after/', page));
      await expect.poll(() => page.locator('.session h2').innerText()).toBe('Before 4 of 10. After 8 of 10.');
    });
  });
});
