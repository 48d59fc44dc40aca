import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const day = 86_400_000;
const learnedOn = Date.UTC(2026, 2, 2, 9);

interface Stored {
  kind: string;
  item?: string;
  context?: string;
}
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('coc:progress') ?? '{"events":[]}').events) as Promise<Stored[]>;

/** Answer the whole check of a lesson: what is chosen does not matter here. */
async function doLesson(page: Page, lesson: string): Promise<void> {
  await page.goto(new URL(`/lessons/${lesson}/`, page.url()).href);
  for (const form of await page.locator('#check form.item').all()) {
    await form.locator('input').first().check();
    await form.getByRole('button', { name: 'Check' }).click();
    await form.locator('.why').first().waitFor();
  }
}

async function openReview(page: Page): Promise<void> {
  await page.goto(new URL('/review/', page.url()).href);
  await page.locator('[data-island="review"][data-ready]').waitFor();
}
const overview = (page: Page) => page.locator('.overview').innerText();

/** Answer the open review with the keyboard alone; returns the ids of its items. */
async function answerAll(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.locator('.session > form.item').waitFor();
  while (await page.locator('.session > form.item').count()) {
    const form = page.locator('.session > form.item');
    asked.push((await form.getAttribute('data-item')) ?? '');
    await form.locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const onward = form.getByRole('button', { name: /Next question|See how it went/ });
    await onward.focus();
    await page.keyboard.press('Enter');
    await page.locator(`.session > form.item[data-item="${asked.at(-1)}"]`).waitFor({ state: 'detached' });
    await page.locator('.session h2').waitFor();
    if (await page.locator('.results').count()) break;
    await page.locator('.session > form.item, .results').first().waitFor();
  }
  return asked;
}

describe('review', () => {
  it('has nothing to ask at first, and leads to the lessons', () =>
    chromium.visit('/review/', {}, async (page) => {
      await page.locator('[data-island="review"][data-ready]').waitFor();
      expect(await overview(page)).toMatch(/^Nothing to review yet/);
      expect(await page.getByRole('link', { name: 'Choose a lesson' }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Start the review' }).isVisible()).toBe(false);
      expect(await violations(page)).toEqual([]);
    }));

  it('asks what is due in other words over simulated weeks, and keeps its place over a reload', () =>
    chromium.visit('/', { width: widths.phone }, async (page) => {
      await page.clock.setFixedTime(learnedOn);
      await doLesson(page, 'two-counters');
      const own = (await stored(page)).flatMap(({ kind, item }) => (kind === 'answered' && item ? [item] : []));
      await openReview(page);
      expect(await overview(page)).toMatch(/Nothing is due today\. .* will be due on \d+ March 2026\./);
      expect(await page.getByRole('button', { name: 'Start the review' }).isVisible()).toBe(false);

      await page.clock.setFixedTime(learnedOn + 4 * day);
      await openReview(page);
      expect(await overview(page)).toMatch(/due today/);
      await page.getByRole('button', { name: 'Start the review' }).click();
      const first = page.locator('.session > form.item');
      await first.waitFor();
      const id = await first.getAttribute('data-item');
      await page.reload();
      await first.waitFor();
      expect(await first.getAttribute('data-item')).toBe(id);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widths.phone);

      const asked = await answerAll(page);
      expect(asked).toHaveLength(3);
      for (const item of asked) expect(own).not.toContain(item);
      const kept = (await stored(page)).filter(({ context }) => context === 'review').map(({ item }) => item);
      // The clock stands still, so their order in storage says nothing.
      expect(kept.toSorted()).toEqual(asked.toSorted());
      expect(await page.locator('.session h2').innerText()).toMatch(/^\d of \d right at the first answer$/);
      expect(await violations(page)).toEqual([]);

      // The lesson left four things, and one review takes three of a lesson.
      await page.getByRole('link', { name: 'See what is due next' }).click();
      await page.getByText('One thing you began to learn is due today.').waitFor();
      await page.getByRole('button', { name: 'Start the review' }).click();
      expect(await answerAll(page)).toHaveLength(1);
      await page.getByRole('link', { name: 'See what is due next' }).click();
      await page.getByText('Nothing is due today.').waitFor();
      await page.clock.setFixedTime(learnedOn + 40 * day);
      await openReview(page);
      expect(await overview(page)).toMatch(/due today/);
    }));

  it('puts the next day into a calendar file', () =>
    chromium.visit('/', {}, async (page) => {
      await page.clock.setFixedTime(learnedOn);
      await doLesson(page, 'two-counters');
      await openReview(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Put the next day into your calendar' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('review.ics');
      const text = await (await download.createReadStream()).toArray();
      expect(Buffer.concat(text).toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:202603\d\d\r\n/);
    }));

  it('says in one sentence what works without script', () =>
    chromium.visit('/review/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByText('This page needs a script').isVisible()).toBe(true);
      expect(await page.locator('[data-island="review"]').isVisible()).toBe(false);
    }));
});
