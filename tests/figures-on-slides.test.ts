import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { place, press, ready } from './presenting.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const folder = new URL('../dist/teach/present/', import.meta.url);
const screens = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;

/** Every slide with a figure, by deck. */
const pictured = globSync('*/index.html', { cwd: folder }).flatMap((file) => {
  const html = readFileSync(new URL(file, folder), 'utf8');
  return html
    .split('<section class="deck-slide')
    .slice(1)
    .filter((slide) => slide.includes('<figure'))
    .map((slide) => ({
      deck: file.replace(/\W+index\.html$/, ''),
      slide: slide.match(/ id="([^"]+)"/)?.[1] ?? '',
      plays: slide.includes('<form'),
    }));
});

const played = pictured.filter(({ plays, deck }) => plays && !deck.startsWith('class-'));

/** What is wrong with the figure on the screen: lines to scroll, letters too small, text cut off or on other text. */
const problems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slide = document.querySelector('.deck > .deck-slide.now') as HTMLElement;
    const figure = slide.querySelector('figure') as HTMLElement;
    const frame = slide.getBoundingClientRect();
    const found: string[] = [];
    const over = slide.scrollHeight - slide.clientHeight;
    if (over > 1) found.push(`${over} px to scroll`);
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.away') &&
      getComputedStyle(element).clipPath !== 'inset(50%)';
    const words = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const boxes: { text: string; box: DOMRect; of: Element }[] = [];
    while (words.nextNode()) {
      const text = words.currentNode.textContent?.trim();
      const of = words.currentNode.parentElement;
      if (!text || !of || !isSeen(of) || of.closest('option')) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ text, box, of });
      const matrix = of instanceof SVGElement ? (of as Element as SVGGraphicsElement).getScreenCTM() : null;
      const zoom = matrix ? matrix.a : (of as Element & { currentCSSZoom: number }).currentCSSZoom;
      const size = Number.parseFloat(getComputedStyle(of).fontSize) * zoom;
      if (size < innerHeight / 30 - 0.1) found.push(`“${text}” is ${size} px`);
    }
    for (const { text, box } of boxes)
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 2)
        found.push(`“${text}” is cut off`);
    for (const [index, one] of boxes.entries()) {
      for (const two of boxes.slice(index + 1)) {
        if (one.of === two.of || one.of.contains(two.of) || two.of.contains(one.of)) continue;
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const high = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (wide > 3 && high > one.box.height * 0.45) found.push(`“${one.text}” lies on “${two.text}”`);
      }
    }
    return found;
  });

describe.each(screens)('on a screen of %i × %i', (width, height) => {
  const onSlide = <T>(deck: string, slide: string, run: (page: Page) => Promise<T>) =>
    chromium.visit(`/teach/present/${deck}/#${slide}`, { viewport: { width, height } }, async (page) => {
      await ready(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return run(page);
    });

  it.each(pictured)('the figure $slide of $deck is whole, and with Z too', ({ deck, slide }) =>
    onSlide(deck, slide, async (page) => {
      expect(await problems(page)).toEqual([]);
      await press(page, 'z');
      expect(await problems(page)).toEqual([]);
    }),
  );

  // The narrowest screen has the least room for what changes.
  it.runIf(width === 1024).each(played)('… and stays so, whatever is chosen in $slide of $deck', ({ deck, slide }) =>
    onSlide(deck, slide, async (page) => {
      const figure = page.locator('.deck-slide.now figure');
      await figure.locator('input, select').first().focus();
      await page.locator('.deck-slide.now [data-island][data-ready]').waitFor();
      const seen: Record<string, string[]> = {};
      const note = async (state: string) => {
        const found = await problems(page);
        if (found.length > 0) seen[state] = found;
      };
      for (const control of await figure.locator('input, select').all()) {
        const [name, kind, value] = await control.evaluate((element) => [
          element.getAttribute('name') ?? '',
          element.tagName === 'SELECT' ? 'select' : element.getAttribute('type'),
          (element as HTMLInputElement).value,
        ]);
        if (kind === 'select') {
          for (const option of await control.locator('option').all()) {
            await control.selectOption((await option.getAttribute('value')) ?? '');
            await page.waitForFunction(() => !document.querySelector('.deck-slide.now [aria-busy=true]'));
            await note(`${name} ${await option.innerText()}`);
          }
        } else if (kind === 'range') {
          for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End']) {
            await control.press(key);
            await note(`${name} ${key} ${await control.inputValue()}`);
          }
        } else if (kind === 'radio' || kind === 'checkbox') {
          await control.evaluate((element) => (element as HTMLElement).click());
          await note(`${name} ${value}`);
        }
      }
      expect(seen).toEqual({});
      expect(await place(page)).toBe(slide);
    }),
  );
});

it.each(played)('$slide of $deck is played by keys, which then turn the pages again', ({ deck, slide }) =>
  chromium.visit(`/teach/present/${deck}/#${slide}`, {}, async (page) => {
    await ready(page);
    const figure = page.locator('.deck-slide.now figure');
    const chosen = () =>
      figure
        .locator('input, select')
        .evaluateAll((all) =>
          all.map((each) => `${(each as HTMLInputElement).checked} ${(each as HTMLInputElement).value}`),
        );
    await press(page, 'Tab');
    const kind = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement;
      return focused.closest('.deck-slide.now figure') ? focused.type : '';
    });
    const key = { radio: 'ArrowRight', checkbox: 'Space', range: 'ArrowLeft', 'select-one': 'ArrowDown' }[kind];
    expect([kind, key]).toEqual([kind, expect.any(String)]);
    const before = await chosen();
    await press(page, key ?? '');
    await expect.poll(chosen).not.toEqual(before);
    expect(await place(page)).toBe(slide);
    // A clicker turns the page although a control has the focus.
    await press(page, 'PageDown');
    expect(await place(page)).not.toBe(slide);
  }),
);

it('the bill tells the reason of the last choice alone', () =>
  chromium.visit('/teach/present/price-or-agreement/#idea-6', {}, async (page) => {
    await ready(page);
    const lines = page.locator('.deck-slide.now .one');
    const reasons = page.locator('.deck-slide.now .why').filter({ visible: true });
    await lines.nth(0).locator('label').first().click();
    await expect.poll(() => reasons.count()).toBe(1);
    const first = await reasons.innerText();
    await lines.nth(4).locator('label').last().click();
    await expect.poll(() => reasons.count()).toBe(1);
    expect(await reasons.innerText()).not.toBe(first);
  }));
