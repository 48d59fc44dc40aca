import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers } from '../src/domain/questionnaire/answers.ts';
import { assess } from '../src/domain/questionnaire/assess.ts';
import type { Level, Questionnaire, Sheet } from '../src/domain/questionnaire/schema.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const start = '/which-is-my-business/';
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const { questions, unscored } = questionnaire;

/** A sheet with the same answer everywhere, but for those given. */
const sheetOf = (value: Level, others: Sheet = {}): Sheet => ({
  ...Object.fromEntries(questions.map(({ id }) => [id, value])),
  ...others,
});
const mechanic = questionnaire.examples.find(({ id }) => id === 'mechanic')?.answers as Sheet;
const resultOf = (sheet: Sheet) => `${start}result/#${formatAnswers(questionnaire, sheet)}`;

/** The open question, or the sum of what a step shows. */
const open = (page: Page) => page.locator('fieldset.question').filter({ visible: true });
const heading = (page: Page) => open(page).locator('h2');
const choose = (page: Page, value: string | number) => open(page).locator(`input[value="${value}"]`).check();
const forward = /^(Continue|See the result)$/;
const next = (page: Page) => page.getByRole('button', { name: forward }).click();
const answersIn = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const title = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });

/** Leave the question before the first scored one without an answer. */
async function begin(page: Page): Promise<void> {
  await expect.poll(() => heading(page).innerText()).toBe(unscored.lines.text);
  await next(page);
  await expect.poll(() => heading(page).innerText()).toBe(questions[0]?.text);
}

/** From behind the last scored question to the result: two answers on one thing may ask for a second look. */
async function finish(page: Page): Promise<void> {
  if (await page.locator('.look-again').isVisible()) await next(page);
  await expect.poll(() => heading(page).innerText()).toBe(unscored.word.text);
  await next(page);
  await page.waitForURL(/\/result\/#/);
}

async function answerAll(page: Page, sheet: Sheet, from = 0): Promise<void> {
  if (from === 0) await begin(page);
  for (const { id, text } of questions.slice(from)) {
    await expect.poll(() => heading(page).innerText()).toBe(text);
    await choose(page, String(sheet[id]));
    await next(page);
  }
}

describe.each(['phone', 'laptop'] as const)('an owner at a %s', (device) => {
  it('answers fifteen questions, one a screen, and gets a result that can be shared', () =>
    chromium.visit(start, { width: widths[device] }, async (page) => {
      await answerAll(page, mechanic);
      await finish(page);
      await expect.poll(() => title(page).innerText()).toContain('pull both ways');
      expect(`#${formatAnswers(questionnaire, mechanic)}`).toBe(new URL(page.url()).hash);
      expect(await page.locator('main').innerText()).toContain('not a grade');
      expect(await page.locator('.profile li').count()).toBe(11);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));
});

describe('an owner on the way', () => {
  it('goes back and forward with the browser, and keeps every answer', () =>
    chromium.visit(start, {}, async (page) => {
      await begin(page);
      await choose(page, 2);
      await next(page);
      await choose(page, 1);
      await next(page);
      await expect.poll(() => heading(page).innerText()).toBe(questions[2]?.text);
      await page.goBack();
      await expect.poll(() => heading(page).innerText()).toBe(questions[1]?.text);
      expect(await open(page).locator('input[value="1"]').isChecked()).toBe(true);
      await page.goBack();
      await expect.poll(() => heading(page).innerText()).toBe(questions[0]?.text);
      expect(await open(page).locator('input[value="2"]').isChecked()).toBe(true);
      await page.goForward();
      await page.goForward();
      await expect.poll(() => heading(page).innerText()).toBe(questions[2]?.text);
      expect(answersIn(page).get('choose')).toBe('2');
      expect(answersIn(page).get('decide')).toBe('1');
    }));

  it('loses nothing by a refresh at question nine', () =>
    chromium.visit(start, {}, async (page) => {
      await begin(page);
      for (const { text } of questions.slice(0, 8)) {
        await expect.poll(() => heading(page).innerText()).toBe(text);
        await choose(page, 1);
        await next(page);
      }
      await expect.poll(() => heading(page).innerText()).toBe(questions[8]?.text);
      await page.reload();
      await expect.poll(() => heading(page).innerText()).toBe(questions[8]?.text);
      await answerAll(page, sheetOf(1), 8);
      await finish(page);
      expect(new URL(page.url()).hash).toBe(`#${formatAnswers(questionnaire, sheetOf(1))}`);
    }));

  it('is told in words when nothing is chosen, and can skip', () =>
    chromium.visit(start, {}, async (page) => {
      await begin(page);
      await next(page);
      expect(await page.getByRole('alert').innerText()).toContain('Choose one answer to continue');
      await page.getByRole('button', { name: 'Skip this question' }).click();
      await expect.poll(() => heading(page).innerText()).toBe(questions[1]?.text);
      expect(await page.getByRole('alert').isVisible()).toBe(false);
      expect(answersIn(page).has('choose')).toBe(false);
    }));

  it('changes one answer from the result and comes straight back, with all others unchanged', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.locator('a[href*="change=learn"]').last().click();
      await expect.poll(() => heading(page).innerText()).toBe(questions[2]?.text);
      expect(await open(page).locator('input[value="-1"]').isChecked()).toBe(true);
      await choose(page, 2);
      await next(page);
      await page.waitForURL(/\/result\/#/);
      const changed = { ...mechanic, learn: 2 as const };
      expect(new URL(page.url()).hash).toBe(`#${formatAnswers(questionnaire, changed)}`);
      await page.goBack();
      await expect.poll(() => heading(page).innerText()).toBe(questions[2]?.text);
    }));

  it('stays at the first question with what was chosen before the script arrived', () =>
    chromium.visit(start, {}, async (page) => {
      let arrive = () => {};
      const late = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await late;
        await route.continue();
      });
      await page.reload({ waitUntil: 'commit' });
      await choose(page, 'no');
      expect(await page.locator('[data-island="questionnaire"][data-ready]').count()).toBe(0);
      arrive();
      await page.locator('[data-island="questionnaire"][data-ready]').waitFor();
      expect(await heading(page).innerText()).toBe(unscored.lines.text);
      expect(await open(page).locator('input[value="no"]').isChecked()).toBe(true);
      expect(answersIn(page).get('lines')).toBe('no');
      await next(page);
      await expect.poll(() => heading(page).innerText()).toBe(questions[0]?.text);
    }));

  it('uses the keyboard only', () =>
    chromium.visit(start, {}, async (page) => {
      for (const { text } of [unscored.lines, ...questions]) {
        await expect.poll(() => heading(page).innerText()).toBe(text);
        await open(page).locator('input').first().focus();
        await page.keyboard.press('Space');
        for (let tabs = 0; tabs < 4; tabs++) {
          await page.keyboard.press('Tab');
          if (forward.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) break;
        }
        await page.keyboard.press('Enter');
      }
      if (await page.locator('.look-again').isVisible())
        await page.getByRole('button', { name: forward }).press('Enter');
      await expect.poll(() => heading(page).innerText()).toBe(unscored.word.text);
      await page.getByRole('button', { name: forward }).press('Enter');
      await page.waitForURL(/\/result\/#/);
      // Ticking every first option is no way to a side: the options take turns.
      await expect.poll(() => title(page).innerText()).toMatch(/pull both ways|between the two/);
    }));
});

describe('a result', () => {
  it.each([
    { name: 'all client ends', sheet: sheetOf(2), says: 'Your answers describe a business built around clients.' },
    { name: 'all customer ends', sheet: sheetOf(-2), says: 'Your answers describe a business built around customers.' },
    { name: 'all in the middle', sheet: sheetOf(0), says: 'Your answers sit between the two.' },
  ])('of $name says so', ({ sheet, says }) =>
    chromium.visit(resultOf(sheet), {}, async (page) => {
      await expect.poll(async () => (await title(page).innerText()).replace(/\s+/g, ' ')).toBe(says);
    }),
  );

  it('of a close call names an answer that would change it, and that answer does', () => {
    const salon = questionnaire.examples.find(({ id }) => id === 'nail-and-hair-salon')?.answers as Sheet;
    return chromium.visit(resultOf(salon), {}, async (page) => {
      await title(page).waitFor();
      expect(await page.locator('main').innerText()).toContain('A close call');
      const result = assess(questionnaire, salon);
      const tips = result.status === 'ok' ? result.tips : [];
      expect(tips.length).toBeGreaterThan(0);
      for (const { id } of tips) expect(await page.locator(`a[href*="change=${id}"]`).count()).toBeGreaterThan(0);
    });
  });

  it('names its lower half before it is there, and loads it at the first sign of a reader', () =>
    chromium.visit(resultOf(mechanic), { untouched: true }, async (page) => {
      await title(page).waitFor();
      for (const name of ['What would change it', 'Who works like this', 'What now'])
        await page.getByRole('heading', { name }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.waiting').count()).toBe(3);
      await page.keyboard.press('Tab');
      await expect.poll(() => page.locator('.waiting').count()).toBe(0);
    }));

  it('says what could not be loaded without a network, and loads it when there is one', async () => {
    const context = await chromium.browser.newContext();
    const page = await context.newPage();
    let isOffline = true;
    await page.route(/further\.json$/, (route) => (isOffline ? route.abort() : route.continue()));
    await page.goto(new URL(resultOf(mechanic).slice(1), inject('siteUrl')).href);
    await title(page).waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.waiting').first().getByText('could not be loaded').waitFor();
    isOffline = false;
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.waiting').count()).toBe(0);
    await context.close();
  });

  it('says when the words of the questions cannot be had, and shows the result at the next touch', async () => {
    const context = await chromium.browser.newContext();
    const page = await context.newPage();
    let isOffline = true;
    await page.route(new URL(start.slice(1), inject('siteUrl')).href, (route) =>
      isOffline ? route.abort() : route.continue(),
    );
    await page.goto(new URL(resultOf(mechanic).slice(1), inject('siteUrl')).href);
    await page.getByText('The questions could not be loaded').waitFor();
    isOffline = false;
    await page.locator('[data-island="result"]').click();
    await title(page).waitFor();
    expect(await title(page).innerText()).toContain('Your answers');
    await context.close();
  });

  it('of too few answers asks for the next ones and names no side', () =>
    chromium.visit(resultOf({ choose: 1, decide: 2 }), {}, async (page) => {
      await expect.poll(() => title(page).innerText()).toContain('too few answers');
      expect(await page.locator('a[href*="change="]').count()).toBeGreaterThan(0);
    }));

  it('has the same numbers in the figure and in the table', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await page.getByText('Show as a table').first().click();
      expect(await page.locator('.as-table tbody tr').count()).toBe(await page.locator('.profile li').count());
    }));

  it.each([
    '#',
    '#nonsense',
    '#v=1&choose=7&decide=2&unknown=1',
    '#v=99&choose=1',
    '#choose=<img src=x onerror=alert(1)>&decide=%E0%A4%A',
    '#v=1&__proto__=2&constructor=1&choose=1e9',
    `#${'a=1&'.repeat(2000)}`,
  ])('of a damaged link (%s) stays polite', (fragment) =>
    chromium.visit(`${start}result/${fragment}`, {}, async (page) => {
      await title(page).waitFor();
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/NaN|undefined|null|\[object/);
      expect(await page.locator('main img').count()).toBe(0);
    }),
  );

  it('names what it ignored in a link', () =>
    chromium.visit(`${start}result/#v=1&choose=7&decide=2&colour=red`, {}, async (page) => {
      await title(page).waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('choose');
      expect(text).toContain('colour');
    }));

  it('asks no other host and no further page once it is loaded', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      // The copy for use offline begins half a second after the page.
      await page.waitForTimeout(800);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.getByText('Show as a table').first().click();
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(200);
      expect(requests).toEqual([]);
    }));

  it('prints without menus and buttons', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav, button, .foot').filter({ visible: true }).count()).toBe(0);
    }));
});

describe('an owner without script', () => {
  const namesSide = {
    client: /Your answers lean .*towards clients/,
    customer: /Your answers lean .*towards customers/,
    mixed: /Your answers are mixed: between/,
  };

  /** What assistive technology hears, generated text included. */
  async function heard(page: Page): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => node.role?.value === 'StaticText')
      .map((node) => node.name?.value)
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  it.each([
    { name: 'all client ends', sheet: sheetOf(2) },
    { name: 'all customer ends', sheet: sheetOf(-2) },
    { name: 'the mechanic', sheet: mechanic },
    { name: 'just customer', sheet: sheetOf(0, { choose: -2, decide: -2, learn: -2 }) },
    { name: 'just not client', sheet: sheetOf(0, { choose: 2, decide: 2, learn: 1 }) },
    { name: 'some that vary', sheet: sheetOf(1, { choose: 'varies', pay: 'varies' }) },
  ])('sees the sum grow, and a side once all fifteen have a value: $name', ({ sheet }) =>
    chromium.visit(start, { javaScriptEnabled: false }, async (page) => {
      let sum = 0;
      for (const [index, { id }] of questions.entries()) {
        if (index === 14) expect(await heard(page)).toContain('A side is named when all 15 answers have points.');
        await page.locator(`input[name="${id}"][value="${sheet[id]}"]`).check();
        sum += typeof sheet[id] === 'number' ? sheet[id] : 0;
      }
      const result = assess(questionnaire, sheet);
      const side = result.status === 'ok' ? result.side : 'mixed';
      const text = await heard(page);
      expect(text.replaceAll('−', '-')).toContain(`Sum: ${sum} `);
      expect(text).toMatch(namesSide[side]);
    }),
  );

  it('is told on the result page what works without it', () =>
    chromium.visit(resultOf(mechanic), { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('script');
      expect(await page.locator(`main a[href$="${start}"]`).filter({ visible: true }).count()).toBeGreaterThan(0);
    }));
});
