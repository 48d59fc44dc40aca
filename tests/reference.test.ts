import { describe, expect, it } from 'vitest';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();

describe('the comparison', () => {
  it('shows one document alone by a link, without script', () =>
    chromium.visit('/compare/', { javaScriptEnabled: false }, async (page) => {
      const shown = () => page.locator('[data-source]').filter({ visible: true });
      const all = await shown().count();
      await page.getByRole('link', { name: 'A CRM vendor’s article' }).first().click();
      const some = await shown().count();
      expect(some).toBeGreaterThan(10);
      expect(some).toBeLessThan(all);
      for (const sources of await shown().evaluateAll((places) =>
        places.map((place) => (place as HTMLElement).dataset.source),
      )) {
        expect(sources?.split(' ')).toContain('s3');
      }
      await page.getByRole('link', { name: 'all documents' }).click();
      expect(await shown().count()).toBe(all);
    }));

  it('shows one dimension alone by a link, without script', () =>
    chromium.visit('/compare/#dim-duration', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.dim').filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('.dim').count()).toBe(14);
    }));

  it('puts the customer column first in every table with both', () =>
    chromium.visit('/compare/', {}, async (page) => {
      const heads = await page
        .locator('table thead tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('th')].map((cell) => cell.textContent?.trim().toLowerCase() ?? ''),
          ),
        );
      const both = heads.filter(
        (row) => row.some((cell) => cell.startsWith('customer')) && row.some((cell) => cell.startsWith('client')),
      );
      expect(both.length).toBeGreaterThan(14);
      for (const row of both) {
        expect(row.findIndex((cell) => cell.startsWith('customer'))).toBeLessThan(
          row.findIndex((cell) => cell.startsWith('client')),
        );
      }
    }));
});

describe('the reference pages', () => {
  it('never name a reader or show a document by its code', async () => {
    for (const path of ['/compare/', '/examples/', '/disagreements/', '/glossary/', '/sources/']) {
      await chromium.visit(path, {}, async (page) => {
        expect(await page.locator('main').innerText()).not.toMatch(/\bs[0-4]\b|\breader [A-G]\b|Anonymous/);
      });
    }
  });

  it('say the language and direction of each foreign word', () =>
    chromium.visit('/languages/', {}, async (page) => {
      const words = await page
        .locator('.words bdi')
        .evaluateAll((all) => (all as HTMLElement[]).map(({ lang, dir }) => ({ lang, dir })));
      expect(words.length).toBeGreaterThan(35);
      for (const { lang, dir } of words) expect([lang !== '', dir === 'rtl']).toEqual([true, lang === 'ar']);
    }));

  it.each([
    '/compare/',
    '/examples/',
    '/disagreements/',
    '/glossary/',
    '/languages/',
    '/sources/',
    '/about/',
    '/lessons/',
    '/teach/',
    '/which-is-my-business/',
  ])('page %s is one click from home', (path) =>
    chromium.visit('/', {}, async (page) => {
      expect(await page.locator(`a[href$="${path}"]`).count()).toBeGreaterThan(0);
    }),
  );
});

describe('terms of earlier lessons', () => {
  it('open in place by keyboard and close by Escape, without script', () =>
    chromium.visit(
      '/lessons/which-is-my-business/',
      { width: widths.phone, javaScriptEnabled: false },
      async (page) => {
        const term = page.locator('.words button').first();
        await term.focus();
        await page.keyboard.press('Enter');
        const card = page.locator('.words [popover]').first();
        expect(await card.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await card.isVisible()).toBe(false);
      },
    ));
});
