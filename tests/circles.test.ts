import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { boxHeight, boxWidth, relationOf } from '../src/charts/circles-layout.ts';
import { relationWords } from '../src/domain/circles/relations.ts';
import { violationsIn } from './axe.ts';
import { reload, useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const path = '/disagreements/';

const figure = (page: Page) => page.locator('[data-island=circles]');
const status = (page: Page) => figure(page).getByRole('status');
const source = (page: Page, name: string) => figure(page).getByRole('radio', { name, exact: true });

/** The relation that a drawn picture really shows, by its rings. */
async function shownIn(page: Page, svg: string, nth = 0) {
  const rings = await page
    .locator(svg)
    .nth(nth)
    .evaluate((drawing) =>
      ['customer', 'client'].map((word) => {
        const ring = drawing.querySelector(`.r-${word}`);
        return ['cx', 'cy', 'r'].map((name) => Number.parseFloat(ring?.getAttribute(name) ?? 'NaN') / 100);
      }),
    );
  const diagonal = Math.hypot(boxWidth, boxHeight) / Math.SQRT2;
  const [customer, client] = rings.map(([cx = 0, cy = 0, r = 0]) => ({
    x: cx * boxWidth,
    y: cy * boxHeight,
    r: r * diagonal,
    labelX: 0,
    labelY: 0,
  }));
  if (!customer || !client) throw new Error('no rings');
  return relationOf({ customer, client });
}

describe('the circles', () => {
  it('show in each still what the table says of its sources, with script off', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      const stills = figure(page).locator('.stills li');
      const rows = await figure(page)
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [(row as HTMLElement).dataset.source, row.querySelectorAll('td')[0]?.textContent]),
        );
      const drawn: (string | undefined)[][] = [];
      for (const [nth, still] of (await stills.all()).entries()) {
        const relation = await shownIn(page, '.stills .two-circles', nth);
        const name = relation in relationWords ? relationWords[relation as keyof typeof relationWords].name : relation;
        expect(await still.locator('b').innerText()).toBe(name);
        const ids = await still.locator('span').evaluateAll((all) => all.map(({ id }) => id.replace('circles=', '')));
        drawn.push(...ids.map((id) => [id, name]));
      }
      expect(drawn.length).toBeGreaterThan(15);
      expect(drawn.toSorted()).toEqual(rows.toSorted());
    }));

  it('lead from the address of a source to its still, with script off', () =>
    chromium.visit(`${path}#circles=iso-9000`, { javaScriptEnabled: false, width: widths.phone }, async (page) => {
      const top = await page.locator('[id="circles=iso-9000"]').evaluate((name) => name.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(800);
    }));

  it('move to each source that a reader chooses with the keyboard, and say so once', () =>
    chromium.visit(path, {}, async (page) => {
      await source(page, 'Longman').focus();
      await page.locator('[data-island=circles][data-ready]').waitFor();
      const said: string[] = [];
      await page.exposeFunction('heard', (text: string) => said.push(text));
      await status(page).evaluate((element) =>
        new MutationObserver(() =>
          (globalThis as unknown as { heard(text: string): void }).heard(element.textContent ?? ''),
        ).observe(element, { childList: true }),
      );
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => said.length).toBe(1);
      expect(said[0]).toMatch(/^Merriam-Webster\. .*Customer inside client: every customer is a client/);
      expect(await shownIn(page, '.canvas .two-circles')).toBe('customer-inside');
      // One tab stop for all sources: the next one is the way back.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back to the first source');
      await page.keyboard.press('Enter');
      await expect.poll(() => said.length).toBe(2);
      expect(said[1]).toMatch(/^Longman\. .*Client inside customer/);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#circles');
    }));

  it('draw for every source what its row says', () =>
    chromium.visit(path, {}, async (page) => {
      await source(page, 'ISO 9000').check();
      await page.locator('[data-island=circles][data-ready]').waitFor();
      for (const radio of await figure(page).getByRole('radio').all()) {
        await radio.check();
        const id = await radio.getAttribute('value');
        const row = figure(page).locator(`tr[data-source="${id}"]`);
        const picture = (await row.locator('td').first().textContent()) ?? '';
        await expect.poll(() => status(page).innerText()).toContain(`${picture}:`);
        const shown = await shownIn(page, '.canvas .two-circles');
        expect(relationWords[shown as keyof typeof relationWords].name).toBe(picture);
        expect(await status(page).innerText()).toContain((await row.locator('td span').textContent()) ?? '');
      }
    }));

  it('work by touch on a small phone, with the picture in sight beside the last source', () =>
    chromium.visit(path, { width: 320, hasTouch: true }, async (page) => {
      await source(page, 'A US estate agency').tap();
      await expect.poll(() => status(page).innerText()).toContain('Two circles apart');
      const box = await figure(page).locator('.canvas').boundingBox();
      expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
      const label = figure(page).locator('.choose label').first();
      expect((await label.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }));

  it.each(['light', 'dark'] as const)('have no accessibility violation in any picture, in %s', (colorScheme) =>
    chromium.visit(path, { colorScheme }, async (page) => {
      for (const name of [
        'ISO 9000',
        'UK finance rules',
        'US rules for small investors',
        'Gutek’s study of services',
      ]) {
        await source(page, name).check();
        await expect.poll(() => status(page).innerText()).toContain(`${name}.`);
        expect(await violationsIn(page, '[data-island=circles]')).toEqual([]);
      }
    }),
  );

  it('keep the chosen source over a reload and in a link', () =>
    chromium.visit(path, {}, async (page) => {
      await source(page, 'UK finance rules').check();
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#circles=uk-finance');
      await reload(page);
      await expect.poll(() => source(page, 'UK finance rules').isChecked()).toBe(true);
      await expect.poll(() => status(page).innerText()).toMatch(/^UK finance rules\./);
      expect(await shownIn(page, '.canvas .two-circles')).toBe('customer-inside');
      // A link on the page to another source is followed too.
      await page.evaluate(() => {
        location.hash = '#circles=gutek';
      });
      await expect.poll(() => status(page).innerText()).toContain('One circle, one word');
    }));

  it.each([
    ['#circles=nobody', '“nobody”'],
    ['#circles=<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>”'],
    ['#circles=%E0%A4%A&circles=longman', '“%E0%A4%A”'],
    [`#circles=${'x'.repeat(4000)}`, 'xxx…'],
  ])('name what they left out of the address %s', (hash, named) =>
    chromium.visit(`${path}${hash}`, {}, async (page) => {
      await expect.poll(() => status(page).innerText()).toContain(named);
      expect(await status(page).innerText()).toContain('Longman.');
      expect(await figure(page).locator('img').count()).toBe(0);
    }),
  );

  it('end at once where motion is unwanted, and move in a moment where it is not', async () => {
    const ringAfterChoice = (reducedMotion: 'reduce' | 'no-preference') =>
      chromium.visit(path, { reducedMotion }, async (page) => {
        await source(page, 'Longman').focus();
        await page.locator('[data-island=circles][data-ready]').waitFor();
        const atOnce = await page.evaluate(() => {
          document.querySelector<HTMLInputElement>('input[value=gutek]')?.click();
          return document.querySelector('.canvas .r-client')?.getAttribute('r');
        });
        await expect.poll(() => shownIn(page, '.canvas .two-circles')).toBe('customer-only');
        return atOnce;
      });
    expect(await ringAfterChoice('reduce')).toBe('0%');
    expect(await ringAfterChoice('no-preference')).not.toBe('0%');
  });

  it('print as stills, without the controls', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await figure(page).locator('.stills svg').filter({ visible: true }).count()).toBe(6);
      expect(await figure(page).locator('input, button').filter({ visible: true }).count()).toBe(0);
    }));

  it('load no script of their own before they are touched', () =>
    chromium.visit('/', {}, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      await page.goto(new URL(path.slice(1), inject('siteUrl')).href, { waitUntil: 'networkidle' });
      expect(scripts.filter((url) => url.includes('circles'))).toEqual([]);
    }));
});
