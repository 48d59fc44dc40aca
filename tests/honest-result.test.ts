import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers } from '../src/domain/questionnaire/answers.ts';
import { displayedOptions } from '../src/domain/questionnaire/displayed-options.ts';
import type { Fixture, Questionnaire, Sheet } from '../src/domain/questionnaire/schema.ts';
import { questionnaireExamples } from '../src/testing/questionnaire-examples.ts';
import { violations } from './axe.ts';
import { readOn, useBrowser } from './visit.ts';

const chromium = useBrowser();
const start = '/which-is-my-business/';
const read = (name: string) =>
  parse(readFileSync(new URL(`../content/questionnaire/${name}.yaml`, import.meta.url), 'utf8'));
const questionnaire = read('which-business') as Questionnaire;
const { questions, dimensions } = questionnaire;
const example = (id: string) => questionnaire.examples.find((one) => one.id === id)?.answers as Sheet;
const fragmentOf = (sheet: Sheet) => formatAnswers(questionnaire, sheet);
const resultOf = (sheet: Sheet) => `${start}result/#${fragmentOf(sheet)}`;
const title = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });
const text = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

describe('an answer “not sure”', () => {
  it('is never shown as 0, leaves its dimension without a mark, and is listed with what it could change', () =>
    chromium.visit(resultOf({ ...example('mechanic'), pay: 'unsure' }), {}, async (page) => {
      await title(page).waitFor();
      const said = await text(page);
      expect(said).toContain('One question has no answer that counts.');
      const row = page.locator('.profile li').filter({ hasText: 'Price and payment' });
      expect(await row.getAttribute('class')).toBe('none');
      expect(await row.innerText()).not.toContain('0');
      expect(await row.innerText()).toContain('no answer');
    }));

  it('does not move a result that the other answers make', () =>
    chromium.visit(resultOf(example('mechanic')), {}, async (page) => {
      const sheet = questionnaireExamples.allClient;
      for (const id of ['choose', 'pay', 'leave']) {
        await page.goto(new URL(`#${fragmentOf({ ...sheet, [id]: 'unsure' })}`, page.url()).href);
        await expect.poll(() => title(page).innerText()).toBe('Your answers describe a business built around clients.');
      }
    }));
});

describe('ticking without reading', () => {
  it.each([
    ['first', 0],
    ['last', 4],
    ['middle', 2],
  ] as const)('always the %s option gives a mixed result', (_, at) => {
    const sheet = Object.fromEntries(questions.map((one) => [one.id, displayedOptions(one)[at]?.value])) as Sheet;
    return chromium.visit(resultOf(sheet), {}, async (page) => {
      await expect.poll(() => title(page).innerText()).toMatch(/pull both ways|sit between the two/);
    });
  });

  it('finds no word in any question or option from which the result could be guessed', () =>
    chromium.visit(start, { javaScriptEnabled: false }, async (page) => {
      // The one question that asks for the words comes last, when everything that is scored has been answered.
      const asked = (await page.locator('fieldset.question:not([data-id="word"])').allTextContents()).join(' ');
      expect(asked.length).toBeGreaterThan(2000);
      expect(asked).not.toMatch(/client|customer|consumer|loyal|relationship|transaction|partner/i);
    }));
});

describe('the profile', () => {
  it('comes before any number, and each row says which answers made it', () =>
    chromium.visit(resultOf(example('mechanic')), {}, async (page) => {
      await title(page).waitFor();
      expect(await title(page).innerText()).not.toMatch(/\d/);
      const rows = page.locator('.profile li');
      expect(await rows.count()).toBe(dimensions.length);
      for (const { id, name } of dimensions) {
        const row = await rows.filter({ hasText: name }).innerText();
        for (const question of questions.filter(({ dimension }) => dimension === id)) {
          const option = question.options.find(({ value }) => value === example('mechanic')[question.id]);
          expect(row.replace(/\s+/g, ' ')).toContain(option?.short);
        }
      }
    }));

  it('has a table with the same rows in the same words', () =>
    chromium.visit(resultOf(example('mechanic')), {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Show as a table').first().click();
      const table = await page.locator('.as-table tbody tr').first().locator('..').locator('tr').allInnerTexts();
      const figure = await page.locator('.profile li > span').allTextContents();
      expect(table.map((row) => row.split('\t').slice(0, 2).join(': '))).toEqual(
        figure.map((row) => row.trim().replace(/\.$/, '')),
      );
    }));
});

describe('limits of a result', () => {
  it.each(['strongClient', 'bothWays', 'edgeOfCustomer', 'skippedCouldChange'] as const)(
    'show no percentage of certainty, and the way to the method: %s',
    (name) =>
      chromium.visit(resultOf(questionnaireExamples[name]), {}, async (page) => {
        await title(page).waitFor();
        const said = await text(page);
        expect(said).not.toMatch(/%|per ?cent\b/);
        expect(said).not.toMatch(/\b(accurate|upgrade|just customers|you are an?)\b/i);
        await page.getByRole('link', { name: 'How the result is worked out' }).click();
        await page.waitForURL(/\/method\/$/);
      }),
  );

  it('stand on the method page: what the index is, our cut-offs, who coded, what is untested, the version', () =>
    chromium.visit(`${start}method/`, {}, async (page) => {
      const said = await text(page);
      for (const part of [
        'They are not signs of one hidden thing',
        'Where the bands end is our choice',
        'they were programs that write text',
        'Nobody has tested it with owners',
        `This is version ${questionnaire.version}`,
        'Weights, and why they hardly matter',
        'none goes from one end to the other',
      ])
        expect(said).toContain(part);
      expect(said).not.toMatch(/%[^.]*\b(sure|certain|accurate)|\b(sure|certain|accurate)[^.]*%/i);
      const rows = page.getByRole('region', { name: 'The eleven dimensions' }).locator('tbody tr');
      expect(await rows.count()).toBe(dimensions.length);
    }));

  it('can be checked with at least thirty public answer sheets, which the method page offers', () =>
    chromium.visit(`${start}method/`, {}, async (page) => {
      const link = page.getByRole('link', { name: 'Download the sheets and their results' });
      const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      const { sheets } = (await response.json()) as { sheets: Fixture[] };
      expect(sheets.length).toBeGreaterThanOrEqual(30);
      expect(sheets).toEqual((read('fixtures') as { sheets: Fixture[] }).sheets);
    }));

  it('say that sources disagree about a salon and a mechanic', () =>
    chromium.visit('/examples/', {}, async (page) => {
      for (const id of ['nail-and-hair-salon', 'mechanic'])
        expect(await page.locator(`[id="${id}"]`).first().innerText()).toBeTruthy();
      await page.goto(
        new URL(resultOf(example('nail-and-hair-salon')).slice(1), page.url().replace('examples/', '')).href,
      );
      await readOn(page);
      const said = await text(page);
      expect(said).toMatch(/Nail and hair salon \([^)]*sources disagree/);
      expect(said).toMatch(/Massage parlour/);
    }));
});

describe('a result with everything open', () => {
  it.each(['light', 'dark'] as const)('has no accessibility violation, in %s', (colorScheme) =>
    chromium.visit(
      `${resultOf(example('mechanic'))}&with=${encodeURIComponent(fragmentOf(example('law-firm')))}&whose=Anna`,
      { colorScheme },
      async (page) => {
        await page.locator('.pair').waitFor();
        await page.getByText('Show a QR code').click();
        await page.getByText('Save as a file').click();
        await page.locator('svg.code').waitFor();
        await page.getByText('The picture in words').click();
        for (const table of await page.getByText('Show as a table').all()) await table.click();
        expect(await violations(page)).toEqual([]);
      },
    ),
  );

  it('is reached and opened with the keyboard only', () =>
    chromium.visit(resultOf(example('mechanic')), {}, async (page) => {
      await title(page).waitFor();
      await page
        .getByRole('link', { name: /^Change/ })
        .last()
        .focus();
      const reached: string[] = [];
      for (let tabs = 0; tabs < 12; tabs += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        reached.push(name);
        if (name === 'Compare with another result') break;
      }
      expect(reached).toEqual(expect.arrayContaining(['Copy the link', 'Print', 'Show a QR code']));
      await page.keyboard.press('Enter');
      await page.getByLabel('Link of the other result').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type(fragmentOf(example('law-firm')));
      await page.keyboard.press('Enter');
      await page.locator('.pair').waitFor();
    }));

  it('asks all questions in field sets with a legend', () =>
    chromium.visit(start, { javaScriptEnabled: false }, async (page) => {
      const groups = page.locator('fieldset.question:has(> legend h2)').filter({ visible: true });
      expect(await groups.count()).toBe(15);
      for (const group of await groups.all()) expect(await group.locator('input[type="radio"]').count()).toBe(7);
    }));
});
