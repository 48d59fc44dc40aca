import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../src/domain/questionnaire/assess.ts';
import { bandInWords, handBands } from '../src/domain/questionnaire/hand-bands.ts';
import type { Answer, Questionnaire, Result, Sheet } from '../src/domain/questionnaire/schema.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const root = fileURLToPath(new URL('../', import.meta.url));
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const { questions } = questionnaire;

/** Full sheets that lean every way, so that every band is met: even chances seldom leave the middle. */
function fullSheets(count: number): Sheet[] {
  const leaning = fc
    .constantFrom<Answer>(-2, -1, 0, 1, 2)
    .chain((lean) =>
      fc.tuple(
        ...questions.map(() =>
          fc.oneof(
            { weight: 2, arbitrary: fc.constant(lean) },
            { weight: 3, arbitrary: fc.constantFrom<Answer>(-2, -1, 0, 1, 2, 'varies') },
          ),
        ),
      ),
    );
  const sheets = fc.sample(leaning, { seed: 20261122, numRuns: count });
  return sheets.map((answers) => Object.fromEntries(questions.map(({ id }, at) => [id, answers[at]])) as Sheet);
}

const points = (answer: Answer | undefined) => (typeof answer === 'number' ? answer : 0);
const sumOf = (sheet: Sheet) => questions.reduce((sum, { id }) => sum + points(sheet[id]), 0);

/** What a result says of its side, in the words of the sheet and of the score without script. */
function reading(result: Result): string {
  return result.status === 'ok' ? bandInWords({ side: result.side, strong: result.strong }) : result.status;
}

/**
 * What the page without script says for many sheets at once: the form is copied once for each sheet, with only its
 * chosen answers left in it, and the browser's own style rules count them.
 */
async function scoredByStyle(page: Page, sheets: readonly Sheet[]): Promise<string[]> {
  await page.evaluate((chosen) => {
    const article = document.querySelector('.questionnaire') as HTMLElement;
    const forms = chosen.map((values) => {
      const form = document.createElement('form');
      for (const [id, value] of Object.entries(values)) {
        const question = document.createElement('fieldset');
        question.className = 'question';
        const input = Object.assign(document.createElement('input'), { type: 'radio', name: id });
        input.value = String(value);
        input.checked = true;
        question.append(input);
        question.style.visibility = 'hidden';
        form.append(question);
      }
      const score = document.createElement('section');
      score.className = 'score';
      for (const name of ['sum', 'side']) score.append(Object.assign(document.createElement('p'), { className: name }));
      form.append(score);
      return form;
    });
    article.replaceChildren(...forms);
  }, sheets);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const said = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value ?? ''));
  await session.detach();
  return said
    .join('')
    .split(/(?=Sum: )/)
    .filter((text) => text.startsWith('Sum: '));
}

describe('the paper sheet, the score without script, the module and the command', () => {
  it('agree on 1,200 random full sheets', { timeout: 120_000 }, () =>
    chromium.visit('/which-is-my-business/', { javaScriptEnabled: false }, async (page) => {
      const sheets = fullSheets(1200);
      const scored = sheets.map((sheet) => assess(questionnaire, sheet));

      const byStyle: string[] = [];
      for (let at = 0; at < sheets.length; at += 300)
        byStyle.push(...(await scoredByStyle(page, sheets.slice(at, at + 300))));
      const inWords = sheets.map((sheet, at) => {
        const sum = String(sumOf(sheet)).replace('-', '−');
        const words = reading(scored[at] as Result);
        return `Sum: ${sum} · 15 of 15 answers have points.Your answers ${words.startsWith('mixed') ? 'are' : 'lean'} ${words}.`;
      });
      expect(byStyle.map((text) => text.replace(/\s+/g, ' ').replace('. Your', '.Your'))).toEqual(inWords);
      expect(new Set(scored.map(reading)).size).toBe(5);

      const byHand = sheets.map((sheet) => {
        const sum = sumOf(sheet);
        const band = handBands(questions.length).find(({ from, to }) => from <= sum && sum <= to);
        return band && bandInWords(band);
      });
      expect(byHand).toEqual(scored.map(reading));
    }),
  );

  it('agree on 5,000 random full sheets, module and command', { timeout: 120_000 }, () => {
    const sheets = fullSheets(5000);
    const output = execFileSync(process.execPath, ['src/cli/score.ts', '-'], {
      cwd: root,
      input: JSON.stringify(sheets),
      maxBuffer: 2 ** 28,
    });
    const results = JSON.parse(output.toString()) as Result[];
    expect(
      results.map((result) => (result.status === 'ok' ? [result.side, result.strong, result.S * 30] : null)),
    ).toEqual(
      sheets.map((sheet) => {
        const result = assess(questionnaire, sheet);
        return result.status === 'ok' ? [result.side, result.strong, result.S * 30] : null;
      }),
    );
    for (const [at, sheet] of sheets.entries()) {
      const result = results[at];
      expect(Math.round(result?.status === 'ok' ? result.S * 30 : Number.NaN)).toBe(sumOf(sheet) || 0);
    }
  });
});

describe('the printed page without script', () => {
  it('holds all questions, their points and the table to add them up', () =>
    chromium.visit('/which-is-my-business/', { javaScriptEnabled: false }, async (page) => {
      await page.getByText('Add it up by hand').click();
      await page.emulateMedia({ media: 'print' });
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const { text: asked, options } of questions)
        for (const part of [asked, ...options.map((option) => option.text)]) expect(text).toContain(part);
      expect(await page.locator('.points tbody tr').count()).toBe(15);
      for (const { from, to } of handBands(15)) expect(text.replaceAll('−', '-')).toContain(`${from} to ${to}`);
    }));
});
