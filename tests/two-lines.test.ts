import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatAnswers, parseAnswers } from '../src/domain/questionnaire/answers.ts';
import type { Questionnaire, Sheet } from '../src/domain/questionnaire/schema.ts';
import { lineExamples, questionnaireExamples } from '../src/testing/questionnaire-examples.ts';
import { violations } from './axe.ts';
import { readOn, useBrowser } from './visit.ts';

const chromium = useBrowser();
const start = '/which-is-my-business/';
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const { questions, unscored } = questionnaire;

const { sheet: shop, rest } = lineExamples.twoKinds;
const contract = rest.second;
const fragmentOf = ({ sheet, rest }: (typeof lineExamples)[keyof typeof lineExamples]) =>
  `#${formatAnswers(questionnaire, sheet, rest)}`;
const resultOf = (example: (typeof lineExamples)[keyof typeof lineExamples]) => `${start}result/${fragmentOf(example)}`;

const open = (page: Page) => page.locator('fieldset.question').filter({ visible: true });
const heading = (page: Page) => open(page).locator('h2');
const counter = (page: Page) => open(page).locator('.small');
const title = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });
const next = (page: Page) => page.getByRole('button', { name: /^(Continue|See the result)$/ }).click();
const read = (page: Page) => parseAnswers(questionnaire, new URL(page.url()).hash);
/** Text without the marks that keep a name's direction to itself. */
const plain = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const isAt = (page: Page, text: string) => expect.poll(() => heading(page).innerText()).toBe(text);

/** Press Tab until the focus is where it should be. */
async function tabTo(page: Page, isThere: string): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, isThere)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${isThere}`);
}

/** Choose an option with the keys alone: Tab to the group, arrows to the option, Enter for the button. */
async function chooseByKeys(page: Page, value: string): Promise<void> {
  await tabTo(page, 'fieldset[data-here] input[type="radio"]');
  await page.keyboard.press('Space');
  const isChosen = () => open(page).locator(`input[value="${value}"]`).isChecked();
  for (let steps = 0; steps < 7 && !(await isChosen()); steps++) await page.keyboard.press('ArrowDown');
  expect(await isChosen()).toBe(true);
  await tabTo(page, 'button[type="submit"]');
  await page.keyboard.press('Enter');
}

async function answerLine(page: Page, sheet: Sheet, name: string): Promise<void> {
  for (const [index, { id, text }] of questions.entries()) {
    await isAt(page, text);
    expect(plain(await counter(page).innerText())).toBe(`Question ${index + 1} of 15 · ${name}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await open(page).locator('input:checked').count()).toBe(0);
    await chooseByKeys(page, String(sheet[id]));
  }
}

describe('a firm with a shop and contracts', () => {
  it('answers for both lines by keyboard and gets two results', () =>
    chromium.visit(start, {}, async (page) => {
      await isAt(page, unscored.lines.text);
      await chooseByKeys(page, 'two');
      await isAt(page, unscored.names.text);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Café');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Office catering');
      await page.keyboard.press('Enter');
      await isAt(page, unscored.share.text);
      await chooseByKeys(page, 'most');

      expect(plain(await page.locator('.turn').innerText())).toBe('Now think only about Café.');
      await answerLine(page, shop, 'Café');
      expect(plain(await page.locator('.turn').innerText())).toBe('Now think only about Office catering.');
      await answerLine(page, contract, 'Office catering');
      await isAt(page, unscored.word.text);
      await chooseByKeys(page, 'customers');

      await page.waitForURL(/\/result\/#/);
      await expect.poll(() => title(page).innerText()).toBe('You run two kinds of business.');
      expect(new URL(page.url()).hash).toBe(fragmentOf(lineExamples.twoKinds));
      expect(await page.locator('section.line > h2').allInnerTexts()).toEqual(['Café', 'Office catering']);
      const parts = await page.locator('section.line').allInnerTexts();
      expect(parts[0]).toContain('built around customers');
      expect(parts[1]).toContain('built around clients');
      for (const part of parts)
        for (const about of ['The profile', 'Why', 'What would change it', 'Who works like this', 'Your answers'])
          expect(part).toContain(about);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('changes one answer of the second line and is straight back at the result', () =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await page.locator('#line-2 .answers a[href*="change=2.learn"]').click();
      await isAt(page, questions[2]?.text ?? '');
      expect(plain(await counter(page).innerText())).toBe('Question 3 of 15 · Office catering');
      expect(await open(page).locator('input:checked').getAttribute('value')).toBe(String(contract.learn));
      await open(page).locator('input[value="varies"]').check();
      await next(page);
      await page.waitForURL(/\/result\/#/);
      expect(read(page)).toMatchObject({ sheet: shop, rest: { ...rest, second: { ...contract, learn: 'varies' } } });
      await page.goBack();
      await isAt(page, questions[2]?.text ?? '');
    }));

  it.each([
    { key: 'word', text: unscored.word.text, value: 'clients' },
    { key: 'share', text: unscored.share.text, value: 'unsure' },
  ])('changes $key from the result and is straight back', ({ key, text, value }) =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await page.locator(`.answers a[href$="change=${key}"]`).click();
      await isAt(page, text);
      await open(page).locator(`input[value="${value}"]`).check();
      await next(page);
      await page.waitForURL(/\/result\/#/);
      expect(read(page)).toMatchObject({ sheet: shop, rest: { ...rest, [key]: value } });
    }),
  );

  it('changes a name from the result and is straight back', () =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await page.locator('.answers a[href$="change=names"]').click();
      await open(page).getByLabel('The second').fill('Weddings');
      await next(page);
      await page.waitForURL(/\/result\/#/);
      await page.locator('section.line > h2').first().waitFor();
      expect(await page.locator('section.line > h2').allInnerTexts()).toEqual(['Café', 'Weddings']);
    }));

  it('loses nothing by a refresh, on the way and at the result', () =>
    chromium.visit(start, {}, async (page) => {
      await open(page).locator('input[value="two"]').check();
      await page.reload();
      expect(await open(page).locator('input[value="two"]').isChecked()).toBe(true);
      await next(page);
      await open(page).getByLabel('The first').fill('Café');
      await page.reload();
      await isAt(page, unscored.names.text);
      expect(await open(page).getByLabel('The first').inputValue()).toBe('Café');
      await page.goto(
        new URL(`${start}${fragmentOf(lineExamples.halfSecond)}`.slice(1), new URL('/', page.url())).href,
      );
      const third = Object.keys(lineExamples.halfSecond.rest.second).length;
      await isAt(page, questions[third]?.text ?? '');
      await open(page).locator('input[value="1"]').check();
      await next(page);
      await isAt(page, questions[third + 1]?.text ?? '');
      const before = read(page);
      await page.reload();
      await isAt(page, questions[third + 1]?.text ?? '');
      expect(plain(await counter(page).innerText())).toContain('Second line');
      expect(read(page)).toEqual(before);
      await page.goBack();
      await isAt(page, questions[third]?.text ?? '');
      expect(await open(page).locator('input[value="1"]').isChecked()).toBe(true);
      await page.goForward();
      await isAt(page, questions[third + 1]?.text ?? '');
    }));

  it('shows the same to whoever opens the link', async () => {
    const textOf = () =>
      chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
        await title(page).waitFor();
        const before = await page.locator('main').innerText();
        await page.reload();
        await readOn(page);
        expect(await page.locator('main').innerText()).toBe(before);
        return before;
      });
    expect(await textOf()).toBe(await textOf());
  });

  it('begins a second line from a result that varies, and keeps its answers as the first', () =>
    chromium.visit(
      `${start}result/#${formatAnswers(questionnaire, questionnaireExamples.manyVary)}`,
      {},
      async (page) => {
        await page.getByRole('link', { name: 'Answer for each of them apart' }).click();
        await isAt(page, unscored.names.text);
        await next(page);
        await next(page);
        await isAt(page, questions[0]?.text ?? '');
        expect(plain(await counter(page).innerText())).toBe('Question 1 of 15 · Second line');
        expect(await open(page).locator('input:checked').count()).toBe(0);
        expect(read(page).sheet).toEqual(questionnaireExamples.manyVary);
      },
    ));

  it('looks again at one line without losing its way to the other', () => {
    const first: Sheet = { ...shop, decide: 2 };
    const { effort: _, ...open15 } = first;
    const fragment = formatAnswers(questionnaire, open15, { lines: 'two', share: 'half', second: {} });
    return chromium.visit(`${start}#${fragment}`, {}, async (page) => {
      await isAt(page, questions[14]?.text ?? '');
      await open(page).locator('input[value="-1"]').check();
      await next(page);
      const again = page.locator('.look-again');
      expect(await again.innerText()).toContain('point different ways');
      await again.getByRole('link').first().click();
      await isAt(page, questions[1]?.text ?? '');
      await open(page).locator('input[value="-2"]').check();
      await next(page);
      await isAt(page, questions[0]?.text ?? '');
      expect(plain(await counter(page).innerText())).toBe('Question 1 of 15 · Second line');
    });
  });

  it('takes back the second line, and brings it back with its answers', () =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await page.locator('.answers a[href$="change=lines"]').click();
      await open(page).locator('input[value="no"]').check();
      await next(page);
      await page.waitForURL(/\/result\/#/);
      await expect.poll(() => title(page).innerText()).toContain('built around customers');
      expect(await page.locator('.dropped').innerText()).toContain('answers about a second line');
      await page.locator('.answers a[href$="change=lines"]').click();
      await open(page).locator('input[value="two"]').check();
      await next(page);
      await page.waitForURL(/\/result\/#/);
      await expect.poll(() => title(page).innerText()).toBe('You run two kinds of business.');
    }));
});

describe('a result of two lines', () => {
  it('that work the same way is one, with both profiles in shared rows', () =>
    chromium.visit(resultOf(lineExamples.sameWay), {}, async (page) => {
      await expect.poll(() => title(page).innerText()).toBe('Your two lines work the same way.');
      const text = plain(await page.locator('main').innerText());
      expect(text).toContain('Taken together, your answers');
      expect(text).not.toContain('Both together');
      expect(await page.locator('.compared li').count()).toBe(11);
      expect(await page.locator('.compared li > div').count()).toBe(22);
      await page.getByText('Everything about Second line').click();
      expect(await page.locator('details.line[open]').innerText()).toContain('Who works like this');
    }));

  it('shows one line alone when the other has too few answers, and says so', () =>
    chromium.visit(resultOf(lineExamples.halfSecond), {}, async (page) => {
      await expect.poll(() => title(page).innerText()).toBe('Only First line has enough answers for a result.');
      expect(await page.locator('.compared').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toContain('Taken together');
      await page.getByRole('link', { name: 'Go on with the questions' }).click();
      await expect.poll(async () => plain(await counter(page).innerText())).toContain('Second line');
    }));

  it('has the same rows in the figure and in the table', () =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await page.getByText('Show as a table').first().click();
      const rows = await page.locator('.figure:has(.compared) tbody tr').allInnerTexts();
      expect(rows).toHaveLength(await page.locator('.compared li').count());
      expect(plain(rows[0] ?? '')).toMatch(/strongly like a customer business .*strongly like a client business/);
    }));

  it.each(['A4', 'Letter'] as const)('prints on one page of %s, with the answers about both lines', (format) =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await title(page).waitFor();
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.pair-answers tbody tr').filter({ visible: true }).count()).toBe(15);
    }),
  );
});

const states = {
  'two kinds': resultOf(lineExamples.twoKinds),
  'the same way': resultOf(lineExamples.sameWay),
  'one line only': resultOf(lineExamples.halfSecond),
  'hostile names': resultOf(lineExamples.hostileNames),
  'another word': `${start}result/#${formatAnswers(questionnaire, questionnaireExamples.strongClient, { word: 'other' })}`,
  'the question of names': `${start}#v=1&lines=two`,
  'the question of the word': `${start}#v=1&lines=no&change=word`,
  'a question about the second line': `${start}${fragmentOf(lineExamples.halfSecond)}`,
};

describe.each(Object.entries(states))('%s', (_, path) => {
  it.each(['light', 'dark'] as const)('has no accessibility violation, in %s', (colorScheme) =>
    chromium.visit(path, { colorScheme }, async (page) => {
      await page.locator('[data-ready]').first().waitFor();
      for (const summary of await page.locator('.result summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
    }),
  );

  it('fits a narrow phone, with nothing cut off sideways', () =>
    chromium.visit(path, { width: 320 }, async (page) => {
      await page.locator('[data-ready]').first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }));
});

describe('names that somebody typed', () => {
  it('are text wherever they stand, whatever they hold', () =>
    chromium.visit(resultOf(lineExamples.hostileNames), {}, async (page) => {
      await title(page).waitFor();
      const names = [lineExamples.hostileNames.rest.name, lineExamples.hostileNames.rest['2.name']];
      expect(await page.locator('section.line > h2 bdi').allInnerTexts()).toEqual(names);
      expect(await page.locator('[data-island] :is(img, script)').count()).toBe(0);
      await page.locator('.answers a[href$="change=names"]').click();
      await expect.poll(() => open(page).getByLabel('The first').inputValue()).toBe(names[0]);
      await next(page);
      await page.waitForURL(/\/result\/#/);
      await page.locator('#line-2 .answers a').first().click();
      await expect.poll(() => page.title()).toContain(String(names[1]));
      expect(await page.locator('[data-island] :is(img, script)').count()).toBe(0);
    }));

  it.each([
    ['more than forty characters', 'x'.repeat(60), 'x'.repeat(40)],
    ['mark-up', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['signs of a link', 'a&b=c#d%20+é', 'a&b=c#d%20+é'],
    ['another direction', '\u202eמאפייה', 'מאפייה'],
  ])('of %s keep what can be kept', (_, typed, kept) =>
    chromium.visit(`${start}#v=1&lines=two`, {}, async (page) => {
      await isAt(page, unscored.names.text);
      await open(page).getByLabel('The first').pressSequentially(typed);
      await expect.poll(() => read(page).rest.name).toBe(kept);
      await next(page);
      await next(page);
      expect(plain(await counter(page).innerText())).toBe(plain(`Question 1 of 15 · ${kept}`));
      await page.reload();
      expect(read(page).rest.name).toBe(kept);
    }),
  );

  it('of more than forty characters in a link are left out and named', () =>
    chromium.visit(`${resultOf(lineExamples.sameWay)}&name=${'x'.repeat(41)}`, {}, async (page) => {
      expect(await page.locator('.dropped').innerText()).toContain('name=xxx');
      expect(await page.locator('main').innerText()).toContain('First line');
    }));
});

describe('the word for the people who pay', () => {
  const withWord = (sheet: Sheet, word: 'customers' | 'clients' | 'both' | 'other') =>
    `${start}result/#${formatAnswers(questionnaire, sheet, { word })}`;
  const { strongClient, allCustomer, bothWays, edgeOfCustomer } = questionnaireExamples;

  it.each([
    [
      'says that it differs from the answers',
      withWord(strongClient, 'customers'),
      /You say “customers”.*client business on/,
    ],
    ['says so the other way round', withWord(allCustomer, 'clients'), /You say “clients”.*customer business on/],
    ['sets a word of another kind apart', withWord(strongClient, 'other'), /your field has its own word/],
  ])('%s', (_, path, said) =>
    chromium.visit(path, {}, async (page) => {
      const part = page.locator('section', { has: page.getByRole('heading', { name: 'The word you use' }) });
      expect(plain(await part.innerText())).toMatch(said);
    }),
  );

  it.each([
    ['the word fits', withWord(strongClient, 'clients')],
    ['both words are used', withWord(strongClient, 'both')],
    ['the result is mixed', withWord(bothWays, 'clients')],
    ['it is a close call', withWord(edgeOfCustomer, 'clients')],
  ])('is not remarked on when %s', (_, path) =>
    chromium.visit(path, {}, async (page) => {
      await title(page).waitFor();
      expect(await page.getByRole('heading', { name: 'The word you use' }).count()).toBe(0);
    }),
  );

  it('is held against each of two lines apart', () =>
    chromium.visit(resultOf(lineExamples.twoKinds), {}, async (page) => {
      await title(page).waitFor();
      expect(await page.locator('#line-1').innerText()).not.toContain('The word you use');
      expect(await page.locator('#line-2').innerText()).toContain('You say “customers”');
    }));
});

describe('an owner without script', () => {
  it('reads the fifteen questions only, and how to answer for two lines', () =>
    chromium.visit(start, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toContain('Then answer twice, once for each');
      for (const { text: asked } of [unscored.names, unscored.share, unscored.word]) expect(text).not.toContain(asked);
      expect(await open(page).count()).toBe(15);
    }));
});
