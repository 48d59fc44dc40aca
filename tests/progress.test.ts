import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const path = '/progress/';
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const json = <T>(name: string): T => JSON.parse(readFileSync(`${dist}quiz/${name}.json`, 'utf8')) as T;
type Packed = Record<string, Record<string, [id: string, version: number][]>>;
const lesson = Object.values(json<Packed>('pool')['two-counters'] ?? {}).flat();

const status = (page: Page) => page.locator('.progress [role="status"]');
const title = (page: Page) => page.locator('.figure.own .fig-title');
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('coc:progress') ?? '{"events":[]}').events) as Promise<
    { id: string; kind: string }[]
  >;

/** Answers on three days of March 2026, at noon, as another device might have saved them. */
const answers = [2, 3, 10].map((day, i) => ({
  id: `event-${i}`,
  kind: 'answered',
  at: `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  item: lesson[i]?.[0],
  version: lesson[i]?.[1],
  choice: 'x',
  context: 'check',
}));
const fileOf = (events: unknown, version = 1) => JSON.stringify({ version, events });

/** Choose a file for loading, and wait for what is said of it. */
async function load(page: Page, text: string): Promise<string> {
  await status(page).evaluate((element) => {
    element.textContent = '';
  });
  await page
    .getByLabel('Load from a file')
    .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect.poll(() => status(page).innerText()).not.toBe('');
  return status(page).innerText();
}
const ready = (page: Page) => page.locator('.progress[data-ready]').waitFor();

describe('progress', () => {
  it('begins with words on what will be here, and loads nothing about lessons', () =>
    chromium.visit(path, { width: widths.phone }, async (page) => {
      await ready(page);
      expect(await page.locator('[data-visits]').innerText()).toMatch(/^Nothing is here yet\./);
      expect(await page.locator('.standings').count()).toBe(0);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded.filter((name) => name.endsWith('.json'))).toEqual([]);
      await page.getByRole('button', { name: 'Save to a file' }).click();
      expect(await status(page).innerText()).toBe('There is nothing to save yet.');
    }));

  it('shows what was answered in a lesson, goes along in a file, and is the same in another browser', async () => {
    const saved = await chromium.visit('/lessons/two-counters/', {}, async (page) => {
      const item = page.locator('#check form.item').first();
      await item.locator('.choice input').first().check();
      await item.getByRole('button', { name: 'Check' }).click();
      await item.locator('.answer').first().waitFor();
      const events = await stored(page);
      expect(events.map(({ kind }) => kind)).toContain('answered');

      await page.getByRole('link', { name: 'Your progress' }).last().click();
      await expect.poll(() => title(page).innerText()).toBe('One day here: a point.');
      await expect.poll(() => page.locator('.standings > li').count()).toBe(12);
      expect(await page.locator('.standings summary').first().innerText()).toMatch(
        /^1\. Two people, two counters\s+seen$/,
      );
      expect(await page.locator('.standings summary b').allInnerTexts()).toEqual(['seen', ...Array(11).fill('new')]);
      expect(await page.locator('main').innerText()).not.toContain('%');

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save to a file' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^client-or-customer-\d{4}-\d\d-\d\d\.json$/);
      return readFileSync(await file.path(), 'utf8');
    });
    await chromium.visit(path, {}, async (page) => {
      await ready(page);
      const of = JSON.parse(saved).events;
      expect(await load(page, saved)).toMatch(of.length === 1 ? /^One entry was added/ : `${of.length} entries were`);
      expect(await stored(page)).toEqual(of);
      await expect.poll(() => title(page).innerText()).toBe('One day here: a point.');
      await page.locator('.standings').waitFor();
      expect(await page.locator('.standings summary b').first().innerText()).toBe('seen');

      expect(await load(page, saved)).toBe('Everything in this file is here already. Nothing was changed.');
      expect(await stored(page)).toEqual(of);
    });
  });

  it('joins a file with what is here, and ties the days together', () =>
    chromium.visit(path, { width: widths.phone }, async (page) => {
      await ready(page);
      await load(page, fileOf(answers.slice(1)));
      await expect.poll(() => title(page).innerText()).toBe('You came back once: a thread joins 2 days.');
      expect(await load(page, fileOf(answers.slice(0, 2)))).toMatch(/^One entry was added/);
      await expect.poll(() => title(page).innerText()).toBe('You came back 2 times: a thread joins 3 days.');
      expect(await page.locator('.own-thread .visit').count()).toBe(3);
      await page.getByText('Show as a table').click();
      expect(await page.locator('.figure.own tbody tr').allInnerTexts()).toEqual([
        '2 March 2026\t1\tfirst visit',
        '3 March 2026\t1\t1 day',
        '10 March 2026\t1\t7 days',
      ]);
      await page.locator('.standings').waitFor();
      await page.locator('.standings summary').first().click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }));

  it.each([
    ['an empty file', '', 'it is not complete'],
    ['a truncated file', fileOf(answers).slice(0, -9), 'it is not complete'],
    ['another file', '{"name":"x"}', 'it holds no progress'],
    ['a file of a newer version', fileOf(answers, 2), 'a newer version'],
    ['a file with a damaged entry', fileOf([answers[0], { id: 'x' }]), 'damaged in 1 of 2 places'],
    ['a prototype in place of progress', '{"__proto__":{"version":1,"events":[]}}', 'it holds no progress'],
    [
      'a hostile item',
      fileOf([{ ...answers[0], id: 'h', item: '__proto__' }]),
      'its field “item” is missing or wrong. Nothing',
    ],
    ['markup in place of a date', fileOf([{ ...answers[0], at: '<img src=x onerror=alert(1)>' }]), 'its field “at”'],
    ['a huge file', 'x'.repeat(6_000_001), 'it is too large'],
  ])('refuses %s with a reason, and changes nothing', (_, text, why) =>
    chromium.visit(path, {}, async (page) => {
      await ready(page);
      await load(page, fileOf([answers[2]]));
      const before = await stored(page);
      const said = await load(page, text);
      expect(said).toContain(why);
      expect(said).toContain('Nothing was changed.');
      expect(await stored(page)).toEqual(before);
      expect(await title(page).innerText()).toBe('One day here: a point.');
    }),
  );

  it('takes an entry with a prototype of its own as data', () =>
    chromium.visit(path, {}, async (page) => {
      await ready(page);
      const entry = JSON.stringify(answers[0]).replace('{', '{"__proto__":{"polluted":"yes"},"constructor":"x",');
      await load(page, `{"version":1,"events":[${entry}]}`);
      await expect.poll(() => title(page).innerText()).toBe('One day here: a point.');
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    }));

  it('forgets all when asked twice, by keyboard, and nothing comes back', () =>
    chromium.visit(path, {}, async (page) => {
      await ready(page);
      await load(page, fileOf(answers));
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await page.getByRole('button', { name: 'Forget all' }).focus();
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('Keep them');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('Forget all');
      expect(await stored(page)).toHaveLength(3);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Forget all of it');
      await page.keyboard.press('Enter');
      expect(await status(page).innerText()).toBe('Done. Nothing of your progress is left on this device.');
      expect(await focused()).toBe('Forget all');
      expect(await page.evaluate(() => localStorage.getItem('coc:progress'))).toBeNull();
      await page.reload();
      await ready(page);
      expect(await page.locator('[data-visits]').innerText()).toMatch(/^Nothing is here yet\./);
    }));

  it('follows what another window adds and forgets', () =>
    chromium.visit(path, {}, async (page) => {
      await ready(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await ready(other);
      await load(other, fileOf(answers));
      await expect.poll(() => title(page).innerText()).toBe('You came back 2 times: a thread joins 3 days.');
      await page.getByRole('button', { name: 'Forget all' }).click();
      await page.getByRole('button', { name: 'Forget all of it' }).click();
      await expect.poll(() => other.locator('[data-visits]').innerText()).toMatch(/^Nothing is here yet\./);
      expect(await stored(other)).toEqual([]);
    }));

  it('works for the visit where storage is blocked, and says so', () =>
    chromium.visit(
      path,
      {
        before: () =>
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          }),
      },
      async (page) => {
        await ready(page);
        const notice = 'This browser does not let the site store anything. Your answers count for this visit only.';
        expect(await page.locator('[data-notice]').innerText()).toBe(notice);
        expect(await load(page, fileOf(answers))).toContain('3 entries were added.');
        expect(await title(page).innerText()).toBe('You came back 2 times: a thread joins 3 days.');
      },
    ));

  it('leaves what a newer version stored, and says so', () =>
    chromium.visit(
      path,
      { before: () => localStorage.setItem('coc:progress', '{"version":2,"events":[]}') },
      async (page) => {
        await ready(page);
        expect(await page.locator('[data-notice]').innerText()).toMatch(/^A newer version of this site stored/);
        expect(await page.evaluate(() => localStorage.getItem('coc:progress'))).toBe('{"version":2,"events":[]}');
      },
    ));

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation with progress and with its question, in %s',
    (c) =>
      chromium.visit(path, { colorScheme: c, width: widths.phone }, async (page) => {
        await ready(page);
        await load(page, fileOf(answers));
        await page.locator('.standings summary').first().click();
        await page.getByText('Show as a table').click();
        await page.getByRole('button', { name: 'Forget all' }).click();
        expect(await page.locator('[role="status"]').count()).toBe(1);
        expect(await violations(page)).toEqual([]);
      }),
  );

  it('says with script off what works without it', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      const main = page.locator('main');
      expect(await main.innerText()).toContain('With script off nothing is stored');
      expect(await main.locator('button, input').filter({ visible: true }).count()).toBe(0);
      expect(await main.getByRole('link').filter({ visible: true }).count()).toBe(2);
    }));
});

describe('the home page', () => {
  const own = (page: Page) => page.locator('.own-visits');

  it('loads nothing of it for a first visitor', () =>
    chromium.visit('/', {}, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await own(page).isVisible()).toBe(false);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded.filter((name) => /own-thread.*\.js/.test(name))).toEqual([]);
    }));

  it('shows a returning reader the thread, with a way to all of it', () =>
    chromium.visit('/', {}, async (page) => {
      await page.evaluate((text) => localStorage.setItem('coc:progress', text), fileOf(answers));
      await page.reload();
      await own(page).waitFor();
      expect(await own(page).innerText()).toContain('You came back 2 times: a thread joins 3 days.');
      expect(await own(page).locator('.visit').count()).toBe(3);
      expect(await violations(page)).toEqual([]);
      await own(page).getByRole('link').click();
      await expect.poll(() => title(page).innerText()).toBe('You came back 2 times: a thread joins 3 days.');
    }));
});
