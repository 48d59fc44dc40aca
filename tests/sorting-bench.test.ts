import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { reload, useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const path = '/examples/';

const figure = (page: Page) => page.locator('[data-island=sorting]');
const status = (page: Page) => figure(page).getByRole('status');
const card = (page: Page, name: string) => figure(page).locator('button.card', { hasText: name });
const bin = (page: Page, name: 'customer' | 'depends' | 'client') => figure(page).locator(`.sorting .b-${name}`);
const put = (page: Page, name: 'customer' | 'depends' | 'client') => bin(page, name).locator('.put');
const radio = (page: Page, id: string, value: string) => figure(page).locator(`input[name="${id}"][value="${value}"]`);
const namesIn = (place: Locator) => place.locator('.card').allInnerTexts();

async function touched(page: Page): Promise<void> {
  await card(page, 'Law firm').focus();
  await page.locator('[data-island=sorting][data-ready]').waitFor();
}

/** Everything the status says from now on. */
async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction('heard', (text: string) => said.push(text));
  await status(page).evaluate((element) =>
    new MutationObserver(() =>
      (globalThis as unknown as { heard(text: string): void }).heard(element.textContent ?? ''),
    ).observe(element, { childList: true, characterData: true, subtree: true }),
  );
  return said;
}

const middle = async (place: Locator) => {
  const box = await place.boundingBox();
  if (!box) throw new Error('not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Sort a whole hand in the list, as `id=bin` pairs say; all others go to customers. */
async function sortAll(page: Page, pairs: Record<string, string>): Promise<void> {
  const rows = figure(page).locator('tbody:not([hidden]) tr');
  for (const row of await rows.all()) {
    const id = (await row.getAttribute('data-card')) ?? '';
    await radio(page, id, pairs[id] ?? 'customer').check();
  }
}

describe('the sorting bench', () => {
  it('shows without script where the sources put each business, and why it depends', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await figure(page).locator('.live').isVisible()).toBe(false);
      const still = figure(page).locator('.still .bin');
      const rows = await figure(page)
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => ({
            name: row.querySelector('th')?.textContent ?? '',
            bins: [
              ...new Set([...row.querySelectorAll('[data-bin]')].map((place) => (place as HTMLElement).dataset.bin)),
            ],
            on: row.querySelector('.on')?.textContent,
          })),
        );
      expect(rows.length).toBe(24);
      // The picture and the list hold the same.
      for (const [nth, name] of (['customer', 'depends', 'client'] as const).entries()) {
        const expected = rows
          .filter(({ bins }) => (bins.length > 1 ? 'depends' : bins[0]) === name)
          .map((row) => row.name);
        expect((await still.nth(nth).locator('.card').allInnerTexts()).toSorted()).toEqual(expected.toSorted());
      }
      for (const { bins, on } of rows) expect(on !== undefined).toBe(bins.length > 1 || bins[0] === 'depends');
      // The answer is there to read, and the radios work.
      expect(await figure(page).locator('.says ul').first().isVisible()).toBe(true);
      await radio(page, 'law-firm', 'client').check();
      expect(await radio(page, 'law-firm', 'client').isChecked()).toBe(true);
    }));

  it('hides the sources of a business until it is sorted, where there is script', () =>
    chromium.visit(path, {}, async (page) => {
      const says = figure(page).locator('tr[data-card=law-firm] .says ul');
      expect(await says.isVisible()).toBe(false);
      await radio(page, 'law-firm', 'depends').check();
      expect(await says.isVisible()).toBe(true);
    }));

  it('sorts by keyboard with card and bin, announces each move once, and undoes it', () =>
    chromium.visit(path, {}, async (page) => {
      await touched(page);
      const said = await listen(page);
      await card(page, 'Hair salon').focus();
      await page.keyboard.press('Enter');
      expect(await card(page, 'Hair salon').getAttribute('aria-pressed')).toBe('true');
      await put(page, 'client').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => said.length).toBe(1);
      expect(said[0]).toMatch(/^Hair salon moved to clients, 1 of 12\. With you: Longman \(by name\)/);
      expect(said[0]).toContain('On what does it depend?');
      expect(await namesIn(bin(page, 'client'))).toEqual(['Hair salon']);
      // Focus stays where the reader was.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Put here');
      await figure(page).getByText('Hair salon: on what does it depend?').click();
      expect(await figure(page).locator('details.on p').innerText()).toContain('What joins the visits');

      await figure(page).getByRole('button', { name: 'Undo' }).press('Enter');
      await expect.poll(() => said.length).toBe(2);
      expect(said[1]).toBe('Undone. Hair salon is back with the cards, 0 of 12 sorted.');
      expect(await namesIn(figure(page).locator('.tray'))).toHaveLength(12);
    }));

  it('asks for a card first when a bin is pressed without one', () =>
    chromium.visit(path, {}, async (page) => {
      await touched(page);
      await put(page, 'depends').click();
      await expect.poll(() => status(page).innerText()).toBe('Choose a card first, then where it goes.');
    }));

  it('sorts with two taps on a small phone', () =>
    chromium.visit(path, { width: 320, hasTouch: true }, async (page) => {
      await card(page, 'Bank').tap();
      await page.locator('[data-island=sorting][data-ready]').waitFor();
      if ((await card(page, 'Bank').getAttribute('aria-pressed')) !== 'true') await card(page, 'Bank').tap();
      await bin(page, 'depends').locator('h3').tap();
      await expect.poll(() => namesIn(bin(page, 'depends'))).toEqual(['Bank']);
      expect(await status(page).innerText()).toMatch(/^Bank moved to it depends, 1 of 12\./);
      for (const target of await figure(page).locator('.sorting button').filter({ visible: true }).all()) {
        expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
      }
    }));

  it('sorts by dragging with a finger, and a swipe over a card still scrolls', () =>
    chromium.visit(path, { width: widths.phone, hasTouch: true }, async (page) => {
      await touched(page);
      await figure(page)
        .locator('.tray')
        .evaluate((tray) => tray.scrollIntoView({ block: 'start' }));
      const finger = await page.context().newCDPSession(page);
      const from = await middle(card(page, 'Law firm'));
      const to = await middle(bin(page, 'client'));
      await drag(finger, from, to, 300);
      await expect.poll(() => namesIn(bin(page, 'client'))).toEqual(['Law firm']);
      // A quick move is no drag.
      await drag(finger, await middle(card(page, 'Café')), to, 0);
      await page.waitForTimeout(100);
      expect(await namesIn(bin(page, 'client'))).toEqual(['Law firm']);
    }));

  it('sorts by dragging with a mouse, and puts a card back by dragging it to the others', () =>
    chromium.visit(path, {}, async (page) => {
      await touched(page);
      await figure(page)
        .locator('.tray')
        .evaluate((tray) => tray.scrollIntoView({ block: 'start' }));
      const pull = async (name: string, place: Locator) => {
        const from = await middle(card(page, name));
        const to = await middle(place);
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x + 20, from.y + 10);
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
      };
      await pull('Supermarket', bin(page, 'customer').locator('h3'));
      await expect.poll(() => namesIn(bin(page, 'customer'))).toEqual(['Supermarket']);
      expect(await card(page, 'Supermarket').getAttribute('aria-pressed')).toBe('false');
      await pull('Supermarket', figure(page).locator('.tray'));
      await expect.poll(() => status(page).innerText()).toContain('Supermarket is back with the cards');
      // Escape gives a drag up.
      const from = await middle(card(page, 'Bank'));
      await card(page, 'Bank').focus();
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 40, from.y + 40);
      await page.keyboard.press('Escape');
      const to = await middle(bin(page, 'client'));
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
      expect(await namesIn(bin(page, 'client'))).toEqual([]);
    }));

  it('compares a finished sort with each source, in words that the table bears out', () =>
    chromium.visit(path, {}, async (page) => {
      await touched(page);
      await sortAll(page, { 'law-firm': 'client', 'hair-salon': 'depends', accountant: 'client', architect: 'client' });
      const compared = figure(page).locator('.compared');
      await compared.waitFor();
      const rows = await compared
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
      expect(rows).toHaveLength(12);
      const vendor = rows.filter((row) => row[2]?.includes('A CRM vendor’s article: '));
      const agreed = vendor.filter((row) => row[2]?.includes(`A CRM vendor’s article: ${row[1]}`));
      expect(await compared.innerText()).toContain(
        `A CRM vendor’s article. You agree on ${agreed.length} of the ${vendor.length} that it names.`,
      );
      expect(await compared.innerText()).not.toMatch(/wrong|correct|score|%/i);
      const strips = compared.locator('svg.strip');
      expect(await strips.first().locator('circle, rect').count()).toBe(12);
      expect(await strips.nth(1).locator('.differs').count()).toBe(vendor.length - agreed.length);
    }));

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation with a card chosen, and all sorted, in %s',
    (colorScheme) =>
      chromium.visit(path, { colorScheme }, async (page) => {
        await touched(page);
        await card(page, 'Bank').click();
        expect(await violationsIn(page, '[data-island=sorting]')).toEqual([]);
        await sortAll(page, { 'hair-salon': 'depends', bank: 'client' });
        await figure(page).locator('.compared').waitFor();
        await figure(page).getByText('Show your line as a table').click();
        expect(await violationsIn(page, '[data-island=sorting]')).toEqual([]);
      }),
  );

  it('keeps a sort over a reload, and hands over to the other cards and back', () =>
    chromium.visit(path, {}, async (page) => {
      await touched(page);
      await radio(page, 'bank', 'depends').check();
      await radio(page, 'law-firm', 'client').check();
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#sort=one&law-firm=client&bank=depends');
      await reload(page);
      await expect.poll(() => namesIn(bin(page, 'depends'))).toEqual(['Bank']);
      expect(await status(page).innerText()).toContain('2 of 12 cards are sorted.');
      expect(await radio(page, 'law-firm', 'client').isChecked()).toBe(true);
      await figure(page).getByRole('button', { name: 'Deal other cards' }).click();
      await expect.poll(() => card(page, 'Broker').count()).toBe(1);
      expect(await radio(page, 'broker', 'client').isVisible()).toBe(true);
      expect(await radio(page, 'bank', 'client').isVisible()).toBe(false);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#sort=two');
    }));

  it('starts again, and undo brings the sort back', () =>
    chromium.visit(`${path}#sort=one&bank=depends&cafe=customer`, {}, async (page) => {
      await expect.poll(() => namesIn(bin(page, 'customer'))).toEqual(['Café']);
      await figure(page).getByRole('button', { name: 'Start again' }).click();
      await expect.poll(() => namesIn(figure(page).locator('.tray'))).toHaveLength(12);
      expect(await figure(page).locator('input:checked').count()).toBe(0);
      await figure(page).getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => namesIn(bin(page, 'customer'))).toEqual(['Café']);
    }));

  it('takes what was ticked in the list before its script was there', () =>
    chromium.visit(path, {}, async (page) => {
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[name=cafe][value=customer]');
        if (input) input.checked = true;
      });
      await touched(page);
      await expect.poll(() => namesIn(bin(page, 'customer'))).toEqual(['Café']);
    }));

  it.each([
    ['#sort=three&bank=client', '“sort=three”', 0],
    ['#sort=one&bank=judge&cafe=customer', '“bank=judge”', 1],
    ['#sort=one&<img src=x onerror=alert(1)>=client', '“<img src=x onerror=alert(1)>=c', 0],
    ['#sort=one&__proto__=client&constructor=depends', '“__proto__=client”', 0],
    [`#sort=one&${'x=1&'.repeat(2000)}`, 'and 1997 more', 0],
  ])('names what it left out of the address %s', (hash, named, count) =>
    chromium.visit(`${path}${hash}`, {}, async (page) => {
      await expect.poll(() => status(page).innerText()).toContain(named);
      expect(await figure(page).locator('.sorting .bin .card').count()).toBe(count);
      expect(await figure(page).locator('img').count()).toBe(0);
    }),
  );

  it('prints as a still with its list', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await figure(page).locator('.still').isVisible()).toBe(true);
      expect(await figure(page).locator('.live').isVisible()).toBe(false);
      expect(await figure(page).locator('.says ul').first().isVisible()).toBe(true);
    }));

  it('loads no script of its own before it is touched', () =>
    chromium.visit('/', {}, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      await page.goto(new URL(path.slice(1), inject('siteUrl')).href, { waitUntil: 'networkidle' });
      expect(scripts.filter((url) => url.includes('sorting'))).toEqual([]);
    }));
});

/** Put a finger down, hold it still for some milliseconds, move it and lift it. */
async function drag(finger: CDPSession, from: { x: number; y: number }, to: { x: number; y: number }, hold: number) {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', from.x, from.y);
  await new Promise((resolve) => setTimeout(resolve, hold));
  for (const part of [0.1, 0.4, 0.7, 1])
    await touch('touchMove', from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  await touch('touchEnd');
}
