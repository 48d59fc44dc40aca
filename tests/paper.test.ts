import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../src/domain/questionnaire/assess.ts';
import { displayedOptions } from '../src/domain/questionnaire/displayed-options.ts';
import type { Answer, Questionnaire } from '../src/domain/questionnaire/schema.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const path = '/which-is-my-business/paper/';
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const { questions, escapes } = questionnaire;

/** A number as it is printed, with a real minus sign. */
const number = (text: string) => Number(text.trim().replace('−', '-'));

/** What somebody with a pencil reads on the sheet: the points beside each text, and the lines of the result. */
async function readSheet(page: Page) {
  const asked = await page.locator('.asked > li').evaluateAll((rows) =>
    rows.map((row) => ({
      text: row.querySelector('h2')?.textContent?.replace(/^\d+\s+/, '') ?? '',
      lines: [...row.querySelectorAll('ul > li')].map((line) =>
        [...line.querySelectorAll('span:not(.box)')].map((part) => part.textContent ?? ''),
      ),
      unsure: row.querySelector('.unsure')?.textContent?.trim(),
    })),
  );
  const bands = await page
    .locator('.bands tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
  return {
    asked: asked.map(({ lines, ...rest }) => ({
      ...rest,
      lines: lines.map(([text = '', points = '']) => ({ text, points: number(points) })),
    })),
    bands: bands.map(([sum = '', lean = '']) => ({ ends: sum.split(' to ').map(number), lean })),
  };
}

/** The words for a result on the sheet. */
function leanOf(answers: readonly Answer[]): string {
  const result = assess(questionnaire, Object.fromEntries(questions.map(({ id }, index) => [id, answers[index] ?? 0])));
  if (result.status !== 'ok') return result.status;
  if (result.side === 'mixed') return 'Mixed';
  return `${result.strong ? 'Strongly towards' : 'Towards'} ${result.side}s`;
}

/** How many pages a printed file has. */
async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('the paper sheet', () => {
  it('shows every question and option in the order of the screen, and no points for “not sure”', () =>
    chromium.visit(path, {}, async (page) => {
      const { asked } = await readSheet(page);
      expect(asked).toEqual(
        questions.map((question) => ({
          text: question.text,
          lines: [
            ...displayedOptions(question).map(({ text, value }) => ({ text, points: value })),
            { text: escapes.varies, points: 0 },
          ],
          unsure: escapes.unsure,
        })),
      );
    }));

  it('gives the module’s side and strength for two thousand full sheets added up by hand', () =>
    chromium.visit(path, {}, async (page) => {
      const { asked, bands } = await readSheet(page);
      const answer = (lean: Answer) =>
        fc.oneof(fc.constant(lean), fc.constantFrom<Answer>(-2, -1, 0, 1, 2, 'varies')) as fc.Arbitrary<Answer>;
      const sheets = fc.sample(
        fc.constantFrom<Answer>(-2, -1, 0, 1, 2).chain((lean) => fc.tuple(...questions.map(() => answer(lean)))),
        { seed: 20261121, numRuns: 2000 },
      );
      const read = sheets.map((answers) => {
        const points = answers.map((one, index) => {
          const ticked = one === 'varies' ? escapes.varies : questions[index]?.options[(one as number) + 2]?.text;
          return asked[index]?.lines.find(({ text }) => text === ticked)?.points ?? Number.NaN;
        });
        const sum = points.reduce((total, one) => total + one, 0);
        return bands.filter(({ ends: [from = 0, to = 0] }) => from <= sum && sum <= to).map(({ lean }) => lean);
      });
      expect(read).toEqual(sheets.map((answers) => [leanOf(answers)]));
      expect(new Set(read.flat()).size).toBe(5);
    }));

  it('adds up its filled example as the module does', () =>
    chromium.visit(path, {}, async (page) => {
      const cells = await page
        .locator('.example tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
        );
      const mechanic = questionnaire.examples.find(({ id }) => id === 'mechanic')?.answers ?? {};
      expect(cells.map(([, minus, plus]) => number(minus || plus || 'none'))).toEqual(
        questions.map(({ id }) => mechanic[id]),
      );
      const total = (column: 1 | 2) => cells.reduce((sum, row) => sum + number(row[column] ?? ''), 0);
      const totals = await page.locator('.example tfoot td').allInnerTexts();
      expect(totals.map(number)).toEqual([total(1), total(2), total(1) + total(2)]);
      const lean = leanOf(questions.map(({ id }) => mechanic[id] ?? 0));
      expect(await page.locator('.example .leans').innerText()).toMatch(new RegExp(`^${lean}`, 'i'));
    }));

  it.each(['A4', 'Letter'] as const)(
    'prints on three pages of %s, on four with the example, with no question split',
    (format) =>
      chromium.visit(path, {}, async (page) => {
        expect(await printedPages(page, format)).toBe(3);
        await page.getByLabel('Print the filled example too').check();
        expect(await printedPages(page, format)).toBe(4);
        await page.emulateMedia({ media: 'print' });
        const breaks = await page
          .locator('.asked > li')
          .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
        expect(new Set(breaks)).toEqual(new Set(['avoid']));
      }),
  );

  it('prints without menus, buttons and how to print', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav, button, input, .foot, .top, .example').filter({ visible: true }).count()).toBe(0);
      const text = await page.locator('body').innerText();
      expect(text).not.toContain('Ctrl');
      for (const part of ['Date', 'Points', 'Add up your points', 'Read your result', 'It is not a grade']) {
        expect(text).toContain(part);
      }
    }));

  it('opens the print window from its button', () =>
    chromium.visit(
      path,
      {
        before: () => Object.assign(window, { print: () => document.documentElement.setAttribute('data-printed', '') }),
      },
      async (page) => {
        await page.getByRole('button', { name: 'Print' }).click();
        await page.locator('html[data-printed]').waitFor();
        expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
      },
    ));

  it('reads in full with script off, and says how to print without the button', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      for (const { text: asked, options } of questions) {
        for (const part of [asked, ...options.map((option) => option.text)]) expect(text).toContain(part);
      }
      expect(text).toContain('Ctrl + P');
      expect(text).toContain('A filled example');
      expect(await page.getByRole('button', { name: 'Print' }).filter({ visible: true }).count()).toBe(0);
      expect(await page.getByLabel('Print the filled example too').isVisible()).toBe(true);
    }));

  it.each(['/which-is-my-business/', '/which-is-my-business/method/', '/teach/', '/which-is-my-business/result/'])(
    'is linked from %s',
    (from) =>
      chromium.visit(from, { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator(`main a[href$="${path}"]`).filter({ visible: true }).count()).toBeGreaterThan(0);
      }),
  );
});
