import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { pagesToCheck } from './pages.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();

describe.each(pagesToCheck())('page %s', (path) => {
  it('has no accessibility violation and stays silent, in light and in dark', () =>
    chromium.visit(path, {}, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, colorScheme === 'dark'), colorScheme).toEqual([]);
      }
    }));

  it('reads in full with script off, and shows no control that needs it', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text.length).toBeGreaterThan(60);
      expect(await page.locator('.needs-script').filter({ visible: true }).count()).toBe(0);
    }));

  it('fits its window from 320 to 1920 px, with nothing cut off sideways', () =>
    chromium.visit(path, {}, async (page) => {
      for (const width of [320, 360, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          return [...document.querySelectorAll('main *')]
            .filter(
              (element) =>
                // What is folded away has no place on the screen.
                element.checkVisibility() &&
                !element.closest('svg, .away, .skip, .scroll') &&
                element.getBoundingClientRect().right > limit + 1,
            )
            .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
        });
        expect(wide, `at ${width} px`).toEqual([]);
      }
    }));

  it('has a strict policy, a language, a title and one first heading', () =>
    chromium.visit(path, {}, async (page) => {
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      expect(await page.title()).toMatch(/Client or Customer\?$/);
      await page.locator('h1').filter({ visible: true }).first().waitFor();
      expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1);
    }));
});

it('a page that does not exist answers 404 and helps', () =>
  chromium.visit('/lessons/', {}, async (page) => {
    const response = await page.request.get(new URL('/no-such-page/', page.url()).href);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('No page at this address');
  }));
