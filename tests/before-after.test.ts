import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const path = '/quiz/before-after/';

const heading = (page: Page) => page.locator('.session h2');
const form = (page: Page) => page.locator('.session > form.item');
interface Stored {
  kind: string;
  id: string;
  phase?: string;
  form?: string;
  order?: string[];
  seed?: string;
  item?: string;
  context?: string;
  session?: string;
}
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('coc:progress') ?? '{"events":[]}').events) as Promise<Stored[]>;

/** The same draw on every run. */
const fixedChance = () => {
  let draws = Number(sessionStorage.getItem('draws') ?? 0);
  crypto.getRandomValues = (numbers) => {
    draws++;
    sessionStorage.setItem('draws', String(draws));
    (numbers as unknown as Uint32Array).fill(20261121 * draws);
    return numbers;
  };
};

/** Keys of both forms, as the page holds them. */
const keysOf = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-form] form')].map((one) => {
        const at = [...one.querySelectorAll('.reasons li')].findIndex((reason) => reason.classList.contains('key'));
        return [one.dataset.item ?? '', one.querySelectorAll<HTMLInputElement>('.choice input')[at]?.value ?? ''];
      }),
    ),
  ) as Promise<Record<string, string>>;
const scoredOf = (page: Page, test: string) =>
  page.evaluate(
    (id) =>
      [...document.querySelectorAll<HTMLElement>(`[data-form="${id}"] [data-objective]:not([data-control])`)].map(
        (one) => one.querySelector('form')?.dataset.item ?? '',
      ),
    test,
  );

/** Take the open test: the first `right` scored items of its form and the first `controls` others are right. */
async function take(page: Page, right: number, controls: number, upTo = 12): Promise<void> {
  const keys = await keysOf(page);
  const start = (await stored(page)).findLast(({ kind }) => kind === 'test-started');
  const scored = await scoredOf(page, start?.form ?? '');
  const others = (start?.order ?? []).filter((id) => !scored.includes(id));
  const wanted = new Set([...scored.slice(0, right), ...others.slice(0, controls)]);
  for (let n = 0; n < upTo; n++) {
    await expect.poll(() => heading(page).innerText()).toBe(`Question ${n + 1} of 12`);
    const id = (await form(page).getAttribute('data-item')) ?? '';
    const choice = wanted.has(id) ? `[value="${keys[id]}"]` : `:not([value="${keys[id]}"])`;
    await form(page).locator(`.choice input${choice}`).first().check();
    expect(await page.locator('.session .why').count()).toBe(0);
    await form(page).getByRole('button', { name: 'Next' }).click();
  }
}

describe('the test before and after', () => {
  it('goes over weeks: before, after, a third look, with honest counts and nothing lost', () =>
    chromium.visit(path, { width: widths.phone, hasTouch: true, before: fixedChance }, async (page) => {
      await page.clock.install({ time: new Date('2026-03-02T09:00:00Z') });
      await page.reload();
      await page.getByRole('button', { name: 'Start the first test' }).tap();
      await take(page, 3, 1, 5);
      // In the middle: a reload, on another day.
      await page.clock.setSystemTime(new Date('2026-03-03T09:00:00Z'));
      await page.reload();
      await expect.poll(() => heading(page).innerText()).toBe('Question 6 of 12');
      const begun = await stored(page);
      expect(begun.filter(({ kind }) => kind === 'test-started')).toHaveLength(1);

      const start = begun.find(({ kind }) => kind === 'test-started');
      const keys = await keysOf(page);
      for (let n = 5; n < 12; n++) {
        await expect.poll(() => heading(page).innerText()).toBe(`Question ${n + 1} of 12`);
        const id = (await form(page).getAttribute('data-item')) ?? '';
        expect(id).toBe(start?.order?.[n]);
        await form(page).locator(`.choice input:not([value="${keys[id]}"])`).first().check();
        await form(page).getByRole('button', { name: 'Next' }).click();
      }
      await expect.poll(() => heading(page).innerText()).toMatch(/^Before \d of 10\.$/);
      expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
      const text = await page.locator('.session').innerText();
      expect(text).toMatch(/Questions on what is not taught: \d of 2\./);
      expect(text).toContain('Guessing gives about 3 of 10.');
      expect(text).not.toContain('%');
      expect(await page.locator('.results > li').count()).toBe(12);
      await page.locator('.results summary').first().click();
      expect(await page.locator('.results details[open] .why').count()).toBe(3);

      await page.clock.setSystemTime(new Date('2026-03-10T09:00:00Z'));
      await page.getByRole('button', { name: 'Start the second test' }).tap();
      await take(page, 8, 1);
      await expect.poll(() => heading(page).innerText()).toMatch(/^Before \d of 10\. After 8 of 10\.$/);
      const [before, after] = (await stored(page)).filter(({ kind }) => kind === 'test-started');
      expect([before?.form, after?.form].sort()).toEqual(['a', 'b']);
      expect(await page.locator('.session').innerText()).toMatch(/\d more answers were right\./);
      expect(await page.locator('.sheet tbody tr').count()).toBe(10);
      expect(await violations(page)).toEqual([]);
      expect(await page.getByRole('button', { name: 'Start the third look' }).count()).toBe(0);

      // Six days later there is no invitation; on the eighth day there is one, on the practice page too.
      await page.clock.setSystemTime(new Date('2026-03-16T09:00:00Z'));
      await page.reload();
      await heading(page).waitFor();
      expect(await page.getByRole('button', { name: 'Start the third look' }).count()).toBe(0);
      await page.clock.setSystemTime(new Date('2026-03-18T09:00:00Z'));
      await page.goto(new URL('../', page.url()).href);
      await expect.poll(() => page.locator('[data-due]').isVisible()).toBe(true);
      await page.goto(new URL('before-after/', page.url()).href);
      await page.getByRole('button', { name: 'Start the third look' }).tap();
      await take(page, 8, 0);
      await expect.poll(() => heading(page).innerText()).toMatch(/^Before \d of 10\. After 8 of 10\. Later 8 of 10\.$/);
      const third = (await stored(page)).findLast(({ kind }) => kind === 'test-started');
      expect(third).toMatchObject({ phase: 'later', form: 'a' });
      const firstA = (await stored(page)).find(({ kind, form: id }) => kind === 'test-started' && id === 'a');
      expect(third?.order).not.toEqual(firstA?.order);
      expect(third?.order?.toSorted()).toEqual(firstA?.order?.toSorted());
      expect(await page.locator('.sheet thead th').allInnerTexts()).toHaveLength(4);
    }));

  it('names two lessons when the number did not rise', () =>
    chromium.visit(path, { before: fixedChance }, async (page) => {
      await page.getByRole('button', { name: 'Start the first test' }).click();
      await take(page, 5, 1);
      await page.getByRole('button', { name: 'Start the second test' }).click();
      await take(page, 5, 2);
      await expect.poll(() => heading(page).innerText()).toBe('Before 5 of 10. After 5 of 10.');
      const session = page.locator('.session');
      expect(await session.innerText()).toContain('Questions on what is not taught: 1 of 2, then 2 of 2.');
      expect(await session.innerText()).toContain('The number did not rise.');
      const advice = session.locator('p', { hasText: 'worth a second reading' });
      expect(await advice.locator('a').count()).toBe(2);
      for (const link of await advice.locator('a').all())
        expect(await link.getAttribute('href')).toMatch(/\/lessons\/[a-z-]+\/$/);
    }));

  it('shows the answers when it is left half-way, and counts only what was answered', () =>
    chromium.visit(path, { before: fixedChance }, async (page) => {
      await page.getByRole('button', { name: 'Start the first test' }).click();
      await take(page, 10, 2, 4);
      await page.getByRole('button', { name: 'Stop here and show the answers now' }).click();
      await expect.poll(() => heading(page).innerText()).toMatch(/^Before \d of \d answered\.$/);
      const results = page.locator('.results > li');
      expect(await results.count()).toBe(12);
      for (const nth of [0, 11]) {
        await results.nth(nth).locator('summary').click();
        expect(await results.nth(nth).locator('.why').count()).toBeGreaterThan(0);
      }
      expect(await results.nth(11).innerText()).not.toContain('your answer');
    }));

  it('asks to choose first, and works by keyboard', () =>
    chromium.visit(path, {}, async (page) => {
      await page.getByRole('button', { name: 'Start the first test' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Question 1 of 12');
      await form(page).getByRole('button', { name: 'Next' }).click();
      expect(await form(page).getByRole('status').innerText()).toBe('Choose one answer first.');
      await form(page).locator('.choice input').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Question 2 of 12');
    }));

  it('holds both tests without script, each question with an answer to open', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-form] form.item').filter({ visible: true }).count()).toBe(24);
      await page.locator('[data-form] summary').first().click();
      expect(await page.locator('.reasons').first().getByRole('listitem').filter({ visible: true }).count()).toBe(3);
    }));
});
