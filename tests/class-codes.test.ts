import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parseCode } from '../src/domain/codes/code.ts';
import { fromValues, valueCounts } from '../src/domain/codes/numbered-quiz.ts';
import { violations } from './axe.ts';
import { numberOf, quizzes } from './class-content.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();

/** What the code on the screen says. */
async function shownCode(page: Page) {
  const text = await page.locator('.code-text').innerText();
  const parsed = parseCode(text, valueCounts(quizzes));
  if (!('code' in parsed)) throw new Error(`${text}: ${parsed.problem}`);
  const quiz = quizzes.find(({ number }) => number === parsed.code.quiz);
  return { text, quiz, answers: quiz ? fromValues(quiz, parsed.code.values) : {} };
}

/** Answer the open check: each item's nth choice as it is shown; gives the choices' ids by item. */
async function answerCheck(page: Page, nth: number): Promise<Record<string, string>> {
  const chosen: Record<string, string> = {};
  for (const form of await page.locator('#check form.item').all()) {
    const choice = form.locator('.choice input').nth(nth);
    chosen[(await form.getAttribute('data-item')) ?? ''] = (await choice.getAttribute('value')) ?? '';
    await choice.check();
    await form.getByRole('button', { name: 'Check' }).click();
  }
  return chosen;
}

const offer = (page: Page) => page.getByRole('button', { name: 'Show a code for the class' });

describe('a lesson', () => {
  it('gives a code of its check, once all is answered, that holds the first answers and is the same after a reload', () =>
    chromium.visit('/lessons/moment-or-thread/', { width: widths.phone }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      expect(await offer(page).count()).toBe(0);
      const chosen = await answerCheck(page, 1);
      await offer(page).waitFor();
      expect(asked.filter((url) => /class-code|qrcode|codes\.json/.test(url))).toEqual([]);
      await offer(page).focus();
      await page.keyboard.press('Enter');
      const { text, quiz, answers } = await shownCode(page);
      expect(quiz).toMatchObject({ kind: 'lesson', of: 'moment-or-thread' });
      expect(answers).toEqual(chosen);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('A code for the class');
      expect(await offer(page).count()).toBe(0);
      expect(await page.locator('.class-code').innerText()).toContain('no name');
      expect(await violations(page)).toEqual([]);

      // Another try later does not change what counts.
      await page.reload();
      await answerCheck(page, 2);
      await offer(page).click();
      expect((await shownCode(page)).text).toBe(text);
    }));

  it('gives a picture of the code that a camera can read, black on white in the dark too', () =>
    chromium.visit('/lessons/two-counters/', { colorScheme: 'dark' }, async (page) => {
      await answerCheck(page, 0);
      await offer(page).click();
      const picture = page.getByRole('img', { name: 'QR code' });
      await picture.waitFor();
      expect(await picture.locator('rect').getAttribute('fill')).toBe('#fff');
      // Version 1, 21 squares, with its quiet zone of 4: as coarse as a QR code can be.
      expect(await picture.getAttribute('viewBox')).toBe('0 0 29 29');
    }));

  it('says so when the code cannot be made', () =>
    chromium.visit('/lessons/two-counters/', {}, async (page) => {
      await page.route('**/quiz/codes.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
      await answerCheck(page, 0);
      await offer(page).click();
      await expect.poll(() => page.locator('.code-offer').innerText()).toContain('could not be made');
      await page.unroute('**/quiz/codes.json');
      await offer(page).click();
      await page.locator('.code-text').waitFor();
    }));
});

describe('the test before and after', () => {
  async function take(page: Page): Promise<void> {
    for (let n = 1; n <= 12; n++) {
      await expect.poll(() => page.locator('.session h2').innerText()).toBe(`Question ${n} of 12`);
      const form = page.locator('.session > form.item');
      await form.locator('.choice input').first().check();
      await form.getByRole('button', { name: 'Next' }).click();
    }
    await page.locator('.results').first().waitFor();
  }

  it('gives a code of the first test, then one of both', () =>
    chromium.visit('/quiz/before-after/', {}, async (page) => {
      await page.getByRole('button', { name: 'Start the first test' }).click();
      await take(page);
      await offer(page).click();
      const first = await shownCode(page);
      expect(first.quiz?.kind).toBe('before');
      expect(Object.keys(first.answers)).toHaveLength(12);
      await page.getByRole('button', { name: 'Start the second test' }).click();
      await take(page);
      expect(await page.locator('.code-text').count()).toBe(0);
      await offer(page).click();
      const both = await shownCode(page);
      const other = first.quiz?.of === 'a' ? 'b' : 'a';
      expect(both.quiz).toEqual(numberOf('before-after', `${first.quiz?.of}-${other}`));
      expect(both.answers).toMatchObject(first.answers);
      expect(Object.keys(both.answers)).toHaveLength(24);
      expect(await page.locator('.class-code').innerText()).toContain('both tests');
    }));
});

describe('the result of the questionnaire', () => {
  const answers = (value: number) =>
    [
      'choose',
      'decide',
      'learn',
      'agree',
      'buy',
      'tailor',
      'length',
      'private',
      'judge',
      'contact',
      'pay',
      'win',
      'next',
      'leave',
      'effort',
    ]
      .map((id) => `${id}=${value}`)
      .join('&');
  const result = (rest: string) => `/which-is-my-business/result/#v=1&${rest}`;
  const open = (page: Page) => page.getByText('Show a code for a class').click();

  it('gives its side, only when the owner asks, and the same code after a reload', () =>
    chromium.visit(result(answers(-2)), {}, async (page) => {
      await page.locator('h1').filter({ visible: true }).waitFor();
      expect(await page.locator('.code-text').count()).toBe(0);
      await open(page);
      const { text, quiz, answers: held } = await shownCode(page);
      expect(quiz?.kind).toBe('side');
      expect(held).toEqual({ side: 'customer' });
      expect(await page.locator('.class-code').innerText()).toContain('the side of this result, and no answer');
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await open(page);
      expect((await shownCode(page)).text).toBe(text);
    }));

  it('gives a code for each line of a business, and none without a side', () =>
    chromium.visit(result(`${answers(2)}&2.choose=1&lines=two&name=<b>One</b>`), {}, async (page) => {
      await open(page);
      expect((await shownCode(page)).answers).toEqual({ side: 'client' });
      const panel = page.locator('[data-panel="class"]');
      expect(await panel.innerText()).toContain('<b>One</b>');
      expect(await panel.innerText()).toContain('There is no side to hand over yet');
    }));
});

it('numbers without words are all that learners load', async () => {
  const numbers = await (await fetch(`${inject('siteUrl')}quiz/codes.json`)).text();
  expect(numbers).not.toContain('seal');
  expect(numbers.length).toBeLessThan(20_000);
});
