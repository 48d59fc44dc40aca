import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const lesson = '/lessons/moment-or-thread/';

const guessForm = (page: Page) => page.locator('#guess form');
const checkForm = (page: Page, nth: number) => page.locator('#check > div > form.item').nth(nth);

/** Ids of an item's choices and of its key, as the page holds them before an answer. */
async function choicesOf(page: Page, nth: number) {
  return checkForm(page, nth).evaluate((form) => {
    const ids = [...form.querySelectorAll<HTMLInputElement>('.choice input')].map(({ value }) => value);
    const key = [...form.querySelectorAll('.reasons li')].findIndex((reason) => reason.classList.contains('key'));
    return { ids, key: ids[key] as string, wrong: ids[(key + 1) % ids.length] as string };
  });
}

describe('a student on a phone', () => {
  it('guesses, plays, answers five items, sees every reason, and meets the guess again', () =>
    chromium.visit(lesson, { width: widths.phone, hasTouch: true }, async (page) => {
      const { ids, key, wrong } = await choicesOf(page, 0);
      await guessForm(page).locator(`input[value="${wrong}"]`).check();
      await guessForm(page).getByRole('button', { name: 'Keep my guess' }).tap();
      await expect.poll(() => guessForm(page).getByRole('status').innerText()).toContain('Your guess is kept');

      const play = page.locator('.joins .play');
      await play.getByLabel('Same person').check();
      await expect.poll(() => play.getByRole('status').innerText()).toContain('joined by one person');
      await play.getByLabel('February').check();
      await expect.poll(() => play.getByRole('status').innerText()).toContain('7 visits');

      // Answer the guess again, wrongly: all three reasons appear, and the guess is named.
      await checkForm(page, 0).locator(`input[value="${wrong}"]`).check();
      await checkForm(page, 0).getByRole('button', { name: 'Check' }).tap();
      await expect.poll(() => checkForm(page, 0).locator('.answer .why').count()).toBe(ids.length);
      expect(await checkForm(page, 0).locator('.not-this-one').innerText()).toMatch(
        /Not this one.*your answer.*your guess at the start/s,
      );
      expect(await checkForm(page, 0).locator('.correct').innerText()).toContain('Correct');
      expect(await checkForm(page, 0).getByRole('status').innerText()).toMatch(/^Not this one\. Correct: /);

      // The first answer counts: there is nothing left to choose.
      expect(await checkForm(page, 0).locator('input').count()).toBe(0);

      for (const nth of [1, 2, 3, 4]) {
        const item = await choicesOf(page, nth);
        await checkForm(page, nth).locator(`input[value="${item.key}"]`).check();
        await checkForm(page, nth).getByRole('button', { name: 'Check' }).tap();
        await expect.poll(() => checkForm(page, nth).getByRole('status').innerText()).toBe('Correct.');
      }

      // That the whole check was answered is kept a moment later, as an event of its own.
      const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('coc:progress') ?? '').events);
      const events = stored.filter(({ kind }: { kind: string }) => kind === 'answered');
      expect(events.map((event: { context: string }) => event.context)).toEqual(['guess', ...Array(5).fill('check')]);
      expect(events[0].choice).toBe(wrong);
      expect(key).not.toBe(wrong);
    }));

  it('tries a twin, which has another wording, and hears why there is none without a network', () =>
    chromium.visit(lesson, { width: widths.phone, hasTouch: true }, async (page) => {
      const stem = await checkForm(page, 1).locator('legend').innerText();
      await checkForm(page, 1).locator('input').first().check();
      await checkForm(page, 1).getByRole('button', { name: 'Check' }).tap();
      await checkForm(page, 1).getByRole('button', { name: 'Try a similar' }).tap();
      const twin = page.locator('#check .twin form');
      await twin.waitFor();
      expect(await twin.locator('legend').innerText()).not.toBe(stem);
      expect(
        await twin
          .locator('input')
          .first()
          .evaluate((input) => input === document.activeElement),
      ).toBe(true);
      await twin.locator('input').first().check();
      await twin.getByRole('button', { name: 'Check' }).tap();
      await expect.poll(() => twin.locator('.answer').count()).toBe(3);
    }));

  it('gets a reason for the because-step, and types nothing', () =>
    chromium.visit(lesson, { width: widths.phone }, async (page) => {
      const form = page.locator('#because form');
      expect(await form.locator('input:not([type=radio]), textarea').count()).toBe(0);
      await form.locator('input').last().check();
      await form.getByRole('button', { name: 'Keep my reason' }).click();
      await expect.poll(() => form.locator('.answer .why').count()).toBe(3);
    }));

  it('is asked to choose first when nothing is chosen', () =>
    chromium.visit(lesson, {}, async (page) => {
      await checkForm(page, 0).getByRole('button', { name: 'Check' }).click();
      await expect.poll(() => checkForm(page, 0).getByRole('status').innerText()).toBe('Choose one answer first.');
      expect(await checkForm(page, 0).locator('.answer').count()).toBe(0);
    }));

  it('meets the guess of an earlier visit at the end', () =>
    chromium.visit(lesson, {}, async (page) => {
      const { key, wrong } = await choicesOf(page, 0);
      await guessForm(page).locator(`input[value="${wrong}"]`).check();
      await guessForm(page).getByRole('button', { name: 'Keep my guess' }).click();
      await guessForm(page).getByText('Your guess is kept').waitFor();
      await page.reload();
      await checkForm(page, 0).locator(`input[value="${key}"]`).check();
      await checkForm(page, 0).getByRole('button', { name: 'Check' }).click();
      await expect.poll(() => checkForm(page, 0).innerText()).toContain('your guess at the start');
    }));
});

describe('a student with the keyboard only', () => {
  it('answers an item with Tab, arrows, Space and Enter, and focus stays on the button', () =>
    chromium.visit(lesson, {}, async (page) => {
      await checkForm(page, 0).locator('input').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check');
      await page.keyboard.press('Enter');
      await expect.poll(() => checkForm(page, 0).locator('.answer').count()).toBe(3);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try a similar question');
    }));

  it('reaches every control in order and is never trapped', () =>
    chromium.visit(lesson, {}, async (page) => {
      const seen: string[] = [];
      for (let step = 0; step < 120; step++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          const outline = element ? getComputedStyle(element).outlineStyle : 'none';
          return element === document.body
            ? 'end'
            : `${element?.tagName} ${element?.textContent?.slice(0, 20)} ${outline}`;
        });
        if (at === 'end') break;
        seen.push(at);
      }
      expect(seen[0]).toContain('Skip to the text');
      expect(seen.length).toBeGreaterThan(25);
      expect(seen.length).toBeLessThan(120);
      expect(seen.filter((at) => at.endsWith('none'))).toEqual([]);
    }));
});

describe('a student without script', () => {
  it('reads every question with a hidden, openable answer and all reasons', () =>
    chromium.visit(lesson, { javaScriptEnabled: false }, async (page) => {
      for (const nth of [0, 1, 2, 3, 4]) {
        const answer = checkForm(page, nth).locator('details.reasons');
        expect(await answer.getByRole('listitem').filter({ visible: true }).count()).toBe(0);
        await answer.locator('summary').click();
        expect(await answer.getByRole('listitem').filter({ visible: true }).count()).toBe(3);
        expect(await answer.locator('.key').count()).toBe(1);
      }
      expect(await page.getByRole('button', { name: 'Check' }).filter({ visible: true }).count()).toBe(0);
    }));

  it('plays with the figures that need none', () =>
    chromium.visit(lesson, { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.thousand');
      await figure.getByLabel('Notes are kept').check();
      expect(await figure.locator('.state').filter({ visible: true }).innerText()).toContain('card');
    }));
});

describe('a student whose browser stores nothing', () => {
  it('learns so in one sentence, and everything still works', () =>
    chromium.visit(
      lesson,
      {
        before: () => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        },
      },
      async (page) => {
        const { wrong } = await choicesOf(page, 0);
        await guessForm(page).locator(`input[value="${wrong}"]`).check();
        await guessForm(page).getByRole('button', { name: 'Keep my guess' }).click();
        await expect.poll(() => guessForm(page).getByRole('status').innerText()).toContain('for this visit only');
        await checkForm(page, 0).locator(`input[value="${wrong}"]`).check();
        await checkForm(page, 0).getByRole('button', { name: 'Check' }).click();
        await expect.poll(() => checkForm(page, 0).innerText()).toContain('your guess at the start');
      },
    ));

  it('keeps progress of a newer version untouched', () =>
    chromium.visit(
      lesson,
      { before: () => localStorage.setItem('coc:progress', '{"version":9,"events":"?"}') },
      async (page) => {
        await guessForm(page).locator('input').first().check();
        await guessForm(page).getByRole('button', { name: 'Keep my guess' }).click();
        await expect.poll(() => guessForm(page).getByRole('status').innerText()).toContain('A newer version');
        expect(await page.evaluate(() => localStorage.getItem('coc:progress'))).toBe('{"version":9,"events":"?"}');
      },
    ));
});

describe('colours and motion', () => {
  it('the switch turns dark on, and the choice holds on the next page before it paints', () =>
    chromium.visit('/', { colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await paper()).toBe('rgb(250, 247, 241)');
      await page.getByRole('button', { name: 'Dark colours' }).click();
      expect(await paper()).toBe('rgb(20, 23, 27)');
      await page.goto(new URL('lessons/', page.url()).href);
      expect(await paper()).toBe('rgb(20, 23, 27)');
      expect(await page.getByRole('button', { name: 'Dark colours' }).getAttribute('aria-pressed')).toBe('true');
    }));

  it('less motion shows the end state at once', () =>
    chromium.visit('/', { reducedMotion: 'no-preference' }, async (page) => {
      const draw = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--draw').trim());
      expect(await draw()).toMatch(/^(700ms|\.7s)$/);
      await page.getByLabel('Less motion').check();
      expect(await draw()).toBe('0s');
    }));

  it('settings that cannot be read are ignored', () =>
    chromium.visit('/', { before: () => localStorage.setItem('coc:settings', '{"theme":7') }, async (page) => {
      expect(await page.getAttribute('html', 'data-theme')).toBeNull();
    }));
});

describe('the page as paper', () => {
  it('prints questions with letters and one line of answers, without menus, buttons or open answers', () =>
    chromium.visit(lesson, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav, button, .foot').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.reasons').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('#check .print-only').innerText()).toMatch(
        /^Answers: 1 [ABC], 2 [ABC], 3 [ABC], 4 [ABC], 5 [ABC]\./,
      );
    }));
});
