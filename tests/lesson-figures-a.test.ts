import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = useBrowser();

/** The figures of the first lessons that one plays with, and one act that changes what each says. */
const figures: { lesson: string; figure: string; act: (figure: Locator) => Promise<void>; says: RegExp }[] = [
  {
    lesson: 'two-counters',
    figure: '.counters',
    act: (figure) => figure.getByLabel('Full advice').check(),
    says: /writes the will.*in every meaning/s,
  },
];

const said = (figure: Locator) => figure.getByRole('status').innerText();

/** What is checked in a figure, in order. */
const chosen = (figure: Locator) =>
  figure
    .locator('input:checked')
    .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ name, value }) => `${name}=${value}`));

/** The figure once its script, if it has any, has taken over. */
async function live(page: Page, selector: string): Promise<Locator> {
  const figure = page.locator(selector);
  await figure.hover();
  await page.locator(`${selector}[data-ready]`).waitFor();
  return figure;
}

describe.each(figures)('the figure $figure of $lesson', ({ lesson, figure: selector, act, says }) => {
  const path = `/lessons/${lesson}/`;

  it('has one status, which says what a touch changed, and keeps it over an anchor and a reload', () =>
    chromium.visit(path, { width: 360, hasTouch: true }, async (page) => {
      const figure = await live(page, selector);
      const atFirst = await said(figure);
      expect(atFirst).not.toMatch(says);
      await act(figure);
      await expect.poll(() => said(figure)).toMatch(says);
      const choice = await chosen(figure);
      await page.evaluate(() => {
        location.hash = 'idea';
      });
      await page.reload();
      await expect.poll(() => said(page.locator(selector))).toMatch(says);
      expect(await chosen(page.locator(selector))).toEqual(choice);

      await figure.getByRole('button', { name: 'Start again' }).tap();
      await expect.poll(() => said(figure)).toBe(atFirst);
      await page.reload();
      await page.locator('.foot').waitFor();
      expect(await said(page.locator(selector))).toBe(atFirst);
    }));

  it.each(['light', 'dark'] as const)('has no accessibility violation after a change, in %s', (colorScheme) =>
    chromium.visit(path, { colorScheme }, async (page) => {
      await act(await live(page, selector));
      await page.evaluate(axe);
      const found = await page.evaluate(async (inside) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(inside);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
      }, selector);
      expect(found).toEqual([]);
    }),
  );

  it('is played by keyboard alone, and Enter sends nothing', () =>
    chromium.visit(path, {}, async (page) => {
      const figure = page.locator(selector);
      const before = await chosen(figure);
      await figure
        .locator(before.length === 0 ? 'input' : 'input:checked')
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press(before.length === 0 ? 'Space' : 'ArrowRight');
      await expect.poll(() => chosen(figure)).not.toEqual(before);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('has targets of 44 px for a finger, on the narrowest screen', () =>
    chromium.visit(path, { width: 320, hasTouch: true }, async (page) => {
      const small = await page
        .locator(`${selector} :is(label, summary, [type=reset])`)
        .filter({ visible: true })
        .evaluateAll((targets) =>
          targets.flatMap((target) => {
            const { height, width } = target.getBoundingClientRect();
            return height < 43.5 || width < 43.5 ? [`${target.textContent}: ${width} × ${height}`] : [];
          }),
        );
      expect(small).toEqual([]);
    }));

  it('prints as a still, without controls', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const figure = page.locator(selector);
      expect(await figure.locator('input, button').filter({ visible: true }).count()).toBe(0);
      expect((await figure.innerText()).length).toBeGreaterThan(200);
    }));
});

describe('two counters', () => {
  it('says at every step what its table says, without script', () =>
    chromium.visit('/lessons/two-counters/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.counters');
      await figure.locator('summary').click();
      const columns = await figure.locator('thead th').allInnerTexts();
      for (const [index, step] of columns.entries()) {
        if (index === 0) continue;
        await figure.getByLabel(step, { exact: true }).check();
        const drawn = await figure.locator('.fit b').filter({ visible: true }).allInnerTexts();
        const table = await figure.locator(`tbody td:nth-child(${index + 1})`).allInnerTexts();
        expect(drawn).toEqual(table);
      }
      await figure.getByRole('button', { name: 'Start again' }).click();
      expect(await chosen(figure)).toEqual(['counter=ready-form']);
    }));
});
