import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const definition = '/play/definition/';

const verdict = (page: Page) => page.locator('figure [role=status]').innerText();
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const hash = (page: Page) => new URL(page.url()).hash;
const names = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}

/** Set a native slider as a reader does, by keys from its start. */
async function slide(page: Page, name: string, steps: number): Promise<void> {
  await slider(page, name).press('Home');
  for (let step = 0; step < steps; step += 1) await slider(page, name).press('ArrowRight');
}

describe('the definition builder', () => {
  it('re-sorts the examples at every step of a slider, and names the one against its sources', () =>
    chromium.visit(definition, {}, async (page) => {
      expect(await verdict(page)).toContain('The mechanic embarrasses this definition most');
      const before = await names(page, '.definition-line li');
      for (const test of ['bought', 'made', 'judged', 'agreed', 'success'])
        await page.locator(`[name=${test}]`).press('Home');
      await expect.poll(() => verdict(page)).toContain('The beautician embarrasses this definition most');
      const after = await names(page, '.definition-line li');
      expect(after).not.toEqual(before);
      expect(after.toSorted()).toEqual(before.toSorted());
      expect(await names(page, '.live-table tbody tr')).toEqual(after);
      expect(await slider(page, 'What is bought?').getAttribute('aria-valuetext')).toBe('does not count');
      await page.locator('[name=runs]').press('Home');
      await expect.poll(() => verdict(page)).toContain('Nothing counts, so this is no definition');
    }));

  it('shows the same places in the picture and in the table', () =>
    chromium.visit(definition, {}, async (page) => {
      await slide(page, 'How is it made?', 4);
      await slide(page, 'What is agreed?', 0);
      await expect.poll(() => hash(page)).toBe('#bought=2&made=4&runs=2&judged=2&agreed=0&success=2');
      const drawn = await page
        .locator('.definition-line .at')
        .evaluateAll((marks) => marks.map((mark) => (Number.parseFloat(mark.getAttribute('x') ?? '') - 50) / 46));
      await page.getByText('Show as a table').click();
      const told = await page.locator('.live-table tbody tr td:nth-child(2)').allInnerTexts();
      expect(told.length).toBeGreaterThanOrEqual(23);
      for (const [index, text] of told.entries())
        expect(Math.abs(Number(text.replace('−', '-')) - (drawn[index] ?? 9))).toBeLessThan(0.006);
    }));

  it('keeps the definition over a reload, gives it back by a link, and starts again with a bare address', () =>
    chromium.visit(definition, {}, async (page) => {
      await page.getByRole('button', { name: 'The time frame' }).click();
      await expect.poll(() => hash(page)).toBe('#bought=0&made=0&runs=4&judged=0&agreed=0&success=0');
      await page.reload();
      await expect.poll(() => verdict(page)).toContain('The beautician');
      expect(await slider(page, 'How does it run?').inputValue()).toBe('4');
      expect(await page.getByRole('button', { name: 'The time frame' }).getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'All six alike' }).click();
      await expect.poll(() => hash(page)).toBe('');
      expect(await verdict(page)).toContain('The mechanic');
    }));

  it.each([
    { link: '#bought=9&x=<b>hi</b>', names: 'bought=9, x=<b>hi</b>' },
    { link: '#made=1e9&made=-1&%ff=%', names: 'made=1e9, made=-1, %ff=%' },
    { link: '#__proto__=1&runs=%0a4', names: '__proto__=1, runs=' },
  ])('drops and names what it does not know in $link', ({ link, names: named }) =>
    chromium.visit(`${definition}${link}`, {}, async (page) => {
      await expect.poll(() => verdict(page)).toContain(`we left it out: ${named}`);
      expect(await verdict(page)).toContain('The mechanic');
      expect(await page.locator('figure [role=status] b').count()).toBe(1);
      await expect.poll(() => hash(page)).toBe('');
    }),
  );

  it('goes to the text by the skip link and keeps the definition in the address', () =>
    chromium.visit(`${definition}#bought=4&made=0&runs=0&judged=0&agreed=0&success=0`, {}, async (page) => {
      await expect.poll(() => slider(page, 'What is bought?').inputValue()).toBe('4');
      await page.evaluate(() => {
        location.hash = 'main';
      });
      await expect.poll(() => hash(page)).toContain('bought=4');
      expect(await slider(page, 'What is bought?').inputValue()).toBe('4');
    }));

  it('is built by touch on a phone, with the verdict in sight of every slider', () =>
    chromium.visit(definition, { width: widths.phone, hasTouch: true }, async (page) => {
      for (const name of ['What is bought?', 'What is success?']) {
        const control = slider(page, name);
        await control.scrollIntoViewIfNeeded();
        const box = await control.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
        await expect.poll(() => control.inputValue()).toBe('4');
        expect(
          await page.locator('.verdict').evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight + 1;
          }),
        ).toBe(true);
      }
      await page.getByRole('button', { name: 'The work frame' }).tap();
      await expect.poll(() => verdict(page)).toContain('The bank');
    }));

  it('is built by keyboard alone: six sliders and four starts, and no other stop in the figure', () =>
    chromium.visit(definition, {}, async (page) => {
      await page.locator('#build button').first().focus();
      const stops: string[] = [];
      for (let tabs = 0; tabs < 12; tabs += 1) {
        stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
        await page.keyboard.press('Tab');
      }
      expect(stops).toEqual(
        [...Array(4).fill('BUTTON'), ...Array(6).fill('INPUT'), 'SUMMARY', 'A'].slice(0, 11).concat(stops.slice(11)),
      );
      await page.getByRole('button', { name: 'The duty frame' }).press('Enter');
      await expect.poll(() => slider(page, 'Who can judge it?').inputValue()).toBe('4');
      // Enter on a slider starts nothing anew.
      await slider(page, 'Who can judge it?').press('Enter');
      expect(await slider(page, 'Who can judge it?').inputValue()).toBe('4');
    }));

  it.each(['light', 'dark'] as const)('has no accessibility violation after play, in %s', (colorScheme) =>
    chromium.visit(
      `${definition}#bought=4&made=4&runs=0&judged=0&agreed=0&success=0`,
      { colorScheme },
      async (page) => {
        await expect.poll(() => verdict(page)).toContain('The bank');
        await page.getByText('Show as a table').click();
        await page.getByText('Is there such a definition?').click();
        expect(await violations(page)).toEqual([]);
      },
    ),
  );

  it('without script shows the still, its table, what the frames do and the answer', () =>
    chromium.visit(definition, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.definition-line li').filter({ visible: true }).count()).toBeGreaterThanOrEqual(23);
      expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(0);
      await page.getByText('Show as a table').click();
      expect(await page.locator('.live-table tbody tr').filter({ visible: true }).count()).toBeGreaterThanOrEqual(23);
      await page.getByText('Is there such a definition?').click();
      expect(await page.locator('#try details').innerText()).toMatch(/No\..*15,624 definitions/s);
    }));

  it('prints the state it is in, without controls', () =>
    chromium.visit(`${definition}#bought=0&made=4&runs=0&judged=0&agreed=0&success=0`, {}, async (page) => {
      await expect.poll(() => verdict(page)).toContain('The bank');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.verdict').isVisible()).toBe(true);
      expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.definition-line li').filter({ visible: true }).count()).toBeGreaterThanOrEqual(23);
    }));

  it.each(['/', '/lessons/', '/lessons/where-sources-disagree/', '/lessons/which-is-my-business/'])(
    'is linked from %s',
    (path) =>
      chromium.visit(path, {}, async (page) => {
        expect(await page.locator(`main a[href$="${definition}"]`).count()).toBe(1);
      }),
  );
});
