import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers } from '../src/domain/questionnaire/answers.ts';
import type { Questionnaire, Sheet } from '../src/domain/questionnaire/schema.ts';
import { violationsIn } from './axe.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const sheetOf = (example: string) => questionnaire.examples.find(({ id }) => id === example)?.answers as Sheet;
const hashOf = (sheet: Sheet) => `#${formatAnswers(questionnaire, sheet)}`;
const resultOf = (sheet: Sheet) => `/which-is-my-business/result/${hashOf(sheet)}`;
const salon = sheetOf('nail-and-hair-salon');

const headline = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });
const hash = (page: Page) => new URL(page.url()).hash;
const says = (page: Page) => page.locator('.changes [role=status]').innerText();
const tryIt = (page: Page) => page.locator('.changes').getByRole('button', { name: 'Try it' }).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
/** Press Tab until the control with this name has the focus; fails when it is not reached. */
async function tabTo(page: Page, name: string | RegExp, most = 40): Promise<void> {
  for (let tabs = 0; tabs < most; tabs++) {
    await page.keyboard.press('Tab');
    if (new RegExp(name).test((await focused(page)) ?? '')) return;
  }
  throw new Error(`“${name}” is not among the next ${most} stops`);
}

describe('an owner with a close call', () => {
  it('tries an answer with the keyboard, undoes it, keeps it, and goes back', () =>
    chromium.visit(resultOf(salon), {}, async (page) => {
      await headline(page).waitFor();
      expect(await page.locator('main').innerText()).toContain('A close call');
      const before = await headline(page).innerText();
      await page.getByRole('heading', { name: 'What would change it' }).evaluate((heading) => {
        (heading as HTMLElement).tabIndex = -1;
        (heading as HTMLElement).focus();
      });

      await tabTo(page, /^Try it$/);
      await page.keyboard.press('Enter');
      await page.locator('.trial').waitFor();
      // The new side stands beside the old, the address is as it was, and the focus has not moved.
      expect(await page.locator('.trial').innerText()).toContain('sit between the two');
      expect(await page.locator('.trial td').allInnerTexts()).toEqual(
        expect.arrayContaining(['lean towards customers', 'sit between the two', '−0.20', '−0.17']),
      );
      expect(await headline(page).innerText()).toBe(before);
      expect(hash(page)).toBe(hashOf(salon));
      expect(await focused(page)).toBe('Try it');
      await expect.poll(() => says(page)).toContain('With this answer, your answers would sit between the two');

      await tabTo(page, /^Undo$/, 3);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.trial').count()).toBe(0);
      expect(await focused(page)).toBe('Try it');
      expect(await says(page)).toBe('Undone. Nothing has changed.');
      expect(hash(page)).toBe(hashOf(salon));

      await page.keyboard.press('Enter');
      await tabTo(page, /^Keep this answer$/, 3);
      await page.keyboard.press('Enter');
      await expect.poll(() => headline(page).innerText()).toContain('sit between the two');
      expect(hash(page)).toBe(hashOf({ ...salon, choose: 1 }));
      await expect.poll(() => focused(page)).toContain('sit between the two');
      expect(await says(page)).toContain('Kept.');
      expect(await page.locator('.answers').innerText()).toContain('Someone they know told them about us');
      expect(await page.locator('.print-only .link').textContent()).toContain('choose=1');

      await page.goBack();
      await expect.poll(() => headline(page).innerText()).toBe(before);
      expect(hash(page)).toBe(hashOf(salon));
      await page.goForward();
      await expect.poll(() => headline(page).innerText()).toContain('sit between the two');
    }));

  it('tries any answer to any question', () =>
    chromium.visit(resultOf(salon), {}, async (page) => {
      await page.getByText('Try another answer to any question').click();
      await page.getByLabel('Question', { exact: true }).selectOption('pay');
      await page.getByLabel('A fee agreed for that one person').check();
      await page.locator('.changes form').getByRole('button', { name: 'Try it' }).click();
      await page.locator('.trial').waitFor();
      expect(await page.locator('.trial').innerText()).toContain('Price and payment');
      expect(hash(page)).toBe(hashOf(salon));
      await page.getByRole('button', { name: 'Keep this answer' }).click();
      await expect.poll(() => hash(page)).toBe(hashOf({ ...salon, pay: 2 }));
      await expect.poll(() => page.locator('.trial').count()).toBe(0);
    }));
});

describe('advice', () => {
  it('opens a card in place: how to do it, its documents and its lesson', () =>
    chromium.visit(resultOf(sheetOf('law-firm')), {}, async (page) => {
      await page.locator('.advice summary').first().focus();
      await page.keyboard.press('Enter');
      const card = page.locator('.advice details').first();
      await expect.poll(() => card.innerText()).toContain('Find out what each person needs');
      const [all, lesson] = await card
        .locator('a')
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
      await page.goto(lesson ?? '');
      expect(await page.locator('#idea').count()).toBe(1);
      await page.goto(all ?? '');
      expect(await page.locator('#advice-fit').innerText()).toContain('Ask before you plan');
    }));

  it('stays by default, and says what a move would take and where it would lead', () =>
    chromium.visit(resultOf(sheetOf('cafe')), {}, async (page) => {
      const summary = page.getByText('what a move would take');
      await summary.focus();
      await page.keyboard.press('Enter');
      const stay = page.getByLabel('Stay', { exact: true });
      await stay.waitFor();
      expect(await stay.isChecked()).toBe(true);
      expect(await page.locator('.advice').innerText()).toContain('A maker of boxes');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.locator('.moves li').first().waitFor();
      expect(await page.locator('.moves li').count()).toBe(3);
      expect(await page.locator('.moves').innerText()).toMatch(/From “.+” to “.+”/);
      await expect
        .poll(() => page.locator('.advice [role=status]').innerText())
        .toMatch(/^With these three changed, your answers would/);
      // A move is a thought, not an answer: the link stays as it was.
      expect(hash(page)).toBe(hashOf(sheetOf('cafe')));
    }));

  it('says so when there is nothing to move', () => {
    const sheet = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, 2 as const]));
    return chromium.visit(resultOf(sheet), {}, async (page) => {
      await page.getByText('what a move would take').click();
      await page.getByLabel('Move towards clients').check();
      expect(await page.locator('.advice').innerText()).toContain('Every answer already stands at the client end.');
    });
  });

  it('prints its titles and no more', () =>
    chromium.visit(resultOf(sheetOf('law-firm')), {}, async (page) => {
      await page.locator('.advice summary').first().click();
      await expect.poll(() => page.locator('.advice').innerText()).toContain('Find out what each person needs');
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('.advice').innerText();
      expect(printed).toContain('Ask before you plan');
      expect(printed).not.toMatch(/Find out what|Stay or move|Make it personal/);
    }));

  it.each([
    { width: widths.phone, colorScheme: 'light' },
    { width: widths.laptop, colorScheme: 'dark' },
    { width: 320, colorScheme: 'dark' },
  ] as const)('opened in full, fits $width px and has no accessibility violation in $colorScheme', (options) =>
    chromium.visit(resultOf(salon), options, async (page) => {
      await headline(page).waitFor();
      for (const summary of await page.locator('.advice summary, .changes summary').all()) await summary.click();
      await page.getByLabel('Move towards clients').check();
      await page.locator('.moves li').first().waitFor();
      await tryIt(page).click();
      await page.locator('.trial').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violationsIn(page, 'main')).toEqual([]);
    }),
  );
});
