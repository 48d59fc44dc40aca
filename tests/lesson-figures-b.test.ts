import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reload, useBrowser } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = useBrowser();

/** The figures of the later lessons that one plays with, one act that changes what each says, and a key that does. */
const figures: {
  lesson: string;
  figure: string;
  act: (figure: Locator) => Promise<void>;
  says: RegExp;
  key: { on: string; press: string };
}[] = [
  {
    lesson: 'why-people-come-back',
    figure: '.journey',
    act: (figure) => figure.getByLabel('Nurturing').check(),
    says: /Nurturing: .* No other firm is near\. They buy again.*“client”/,
    key: { on: '[name=mistake]:checked', press: 'ArrowRight' },
  },
  {
    lesson: 'why-people-come-back',
    figure: '.five',
    act: (figure) => figure.getByLabel('50', { exact: true }).check(),
    says: /If 50 of 100 leave each year, one buyer stays 2 years .* 11 per cent more/,
    key: { on: '[name=leaving]:checked', press: 'ArrowRight' },
  },
  {
    lesson: 'serve-sell-speak',
    figure: '.plan',
    act: (figure) => figure.getByLabel('Personal treatment, for the counter').check(),
    says: /^9 of 10 tokens left\. Counter 1, orders 0\./,
    key: { on: '[name=orders] >> nth=0', press: 'Space' },
  },
  {
    lesson: 'which-is-my-business',
    figure: '.walk',
    act: (figure) => figure.getByLabel('Questions answered').fill('3'),
    says: /^3 of 15\. .*Too early to say/s,
    key: { on: '[name=count]', press: 'ArrowLeft' },
  },
  {
    lesson: 'where-sources-disagree',
    figure: '.court',
    act: async (figure) => {
      await figure.getByLabel('Choose a case').selectOption('A mechanic');
      await figure.getByLabel('Work', { exact: true }).check();
    },
    says: /^A mechanic, by the work frame: 1 says client\.$/,
    key: { on: '[name=frame]:checked', press: 'ArrowRight' },
  },
  {
    lesson: 'where-the-words-came-from',
    figure: '.lives',
    act: (figure) => figure.getByLabel('Choose a year').fill('1400'),
    says: /By 1400.*Customer: One who buys by habit.*French: nothing yet in our sources/s,
    key: { on: '[name=year]', press: 'ArrowLeft' },
  },
  {
    lesson: 'in-other-languages',
    figure: '.chairs',
    act: async (figure) => {
      await figure.getByLabel('One language').selectOption('Russian');
    },
    says: /^Russian: 4 words on 3 chairs\. German: 3 words on 3 chairs\.$/,
    key: { on: '[name=language-0]', press: 'ArrowDown' },
  },
];

const said = (figure: Locator) => figure.getByRole('status').innerText();

/** The figure once its script has taken over. */
async function live(page: Page, selector: string): Promise<Locator> {
  const figure = page.locator(selector);
  await figure.hover();
  await page.locator(`${selector}[data-ready]`).waitFor();
  return figure;
}

/** Touch a figure of a lesson, with script, at a laptop's width. */
const play = <T>(lesson: string, selector: string, run: (figure: Locator, page: Page) => Promise<T>) =>
  chromium.visit(`/lessons/${lesson}/`, {}, async (page) => run(await live(page, selector), page));

describe.each(figures)('the figure $figure of $lesson', ({ lesson, figure: selector, act, says, key }) => {
  const path = `/lessons/${lesson}/`;

  it('says what a touch changed in one status, keeps it over a reload, and starts again', () =>
    chromium.visit(path, { width: 360, hasTouch: true }, async (page) => {
      const figure = await live(page, selector);
      expect(await figure.getByRole('status').count()).toBe(1);
      const atFirst = await said(figure);
      expect(atFirst).not.toMatch(says);
      await act(figure);
      await expect.poll(() => said(figure)).toMatch(says);
      await reload(page);
      await expect.poll(() => said(page.locator(selector))).toMatch(says);

      await figure.getByRole('button', { name: 'Start again' }).tap();
      await expect.poll(() => said(figure)).toBe(atFirst);
      await reload(page);
      await page.locator('.foot').waitFor();
      expect(await said(page.locator(selector))).toBe(atFirst);
    }));

  it.each(['light', 'dark'] as const)('has no accessibility violation after a change, in %s', (colorScheme) =>
    chromium.visit(path, { colorScheme }, async (page) => {
      await act(await live(page, selector));
      await page.evaluate(axe);
      const found = await page.evaluate(async (inside) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(inside);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
      }, selector);
      expect(found).toEqual([]);
    }),
  );

  it('is played by keyboard alone, and Enter sends nothing', () =>
    chromium.visit(path, {}, async (page) => {
      const figure = page.locator(selector);
      await figure.locator(key.on).focus();
      await page.locator(`${selector}[data-ready]`).waitFor();
      const before = await said(figure);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.keyboard.press(key.press);
      await expect.poll(() => said(figure)).not.toBe(before);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('has targets of 44 px for a finger, on the narrowest screen', () =>
    chromium.visit(path, { width: 320, hasTouch: true }, async (page) => {
      const small = await page
        .locator(`${selector} :is(label, summary, select, [type=reset])`)
        .filter({ visible: true })
        .evaluateAll((targets) =>
          targets.flatMap((target) => {
            const { height, width } = target.getBoundingClientRect();
            return height < 43.5 || width < 43.5 ? [`${target.textContent}: ${width} × ${height}`] : [];
          }),
        );
      expect(small).toEqual([]);
    }));

  it('is a still in print and without script, and no control is left that does nothing', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator(selector);
      const controls = figure.locator('input, select, button').filter({ visible: true });
      expect(await controls.count()).toBe(0);
      expect((await figure.innerText()).length).toBeGreaterThan(200);
      await page.emulateMedia({ media: 'print' });
      expect(await controls.count()).toBe(0);
      expect((await figure.innerText()).length).toBeGreaterThan(200);
    }));
});

describe('the picture and its table say the same', () => {
  it('in the journey, for every mistake', () =>
    play('why-people-come-back', '.journey', async (figure) => {
      await figure.locator('summary').click();
      for (const near of [true, false]) {
        await figure.getByLabel('Another firm is near').setChecked(near);
        for (const mistake of ['Nowhere', 'Awareness', 'Engagement', 'Nurturing', 'Retention', 'Advocacy']) {
          await figure.getByLabel(mistake).check();
          const told = `${mistake}: .*${near ? 'Another' : 'No other'} firm`;
          await expect.poll(() => said(figure)).toMatch(mistake === 'Nowhere' ? /^No mistake/ : new RegExp(`^${told}`));
          const stages = await figure.locator('li').allInnerTexts();
          const step = await figure.locator('svg .f-name').allTextContents();
          const table = await figure
            .locator('tbody tr')
            .evaluateAll((rows) =>
              (rows as HTMLTableRowElement[]).map(({ cells }) => [...cells].map((cell) => cell.innerText)),
            );
          const [ladder, end, ...happens] = table.reverse();
          expect(happens.reverse().map((cells) => cells.join('\n'))).toEqual(stages.slice(0, -1));
          expect(end?.[1]).toBe(stages.at(-1));
          expect(ladder?.[1]).toBe(step[0] ?? 'no step');
        }
      }
    }));

  it('in five per cent, for every rate', () =>
    play('why-people-come-back', '.five', async (figure) => {
      await figure.locator('summary').click();
      const rows = await figure
        .locator('tbody tr')
        .evaluateAll((all) =>
          (all as HTMLTableRowElement[]).map(({ cells }) => [...cells].map((cell) => cell.innerText)),
        );
      expect(rows.length).toBeGreaterThan(3);
      for (const [leaving = '', before, after, more] of rows) {
        await figure.getByLabel(leaving, { exact: true }).check();
        expect(await figure.locator('.live li b').allTextContents()).toEqual([`${before} years`, `${after} years`]);
        const ends = await figure
          .locator('.live .f-line')
          .evaluateAll((lines) => lines.map((line) => Number.parseFloat(line.getAttribute('x2') ?? '')));
        expect((ends[0] ?? 0) / (ends[1] ?? 1)).toBeCloseTo(Number(before) / Number(after), 1);
        expect(await said(figure)).toContain(`${more} more`);
      }
    }));

  it('in two lives, for the year of every meaning', () =>
    play('where-the-words-came-from', '.lives', async (figure) => {
      await figure.locator('summary').click();
      const rows = await figure
        .locator('tbody tr')
        .evaluateAll((all) =>
          (all as HTMLTableRowElement[]).map(({ cells }) => [...cells].map((cell) => cell.innerText)),
        );
      const labels = await figure.locator('svg text').allTextContents();
      expect(labels.map((label) => label.slice(0, 4)).sort()).toEqual(rows.map(([year]) => year).sort());
      // The last meaning of each word is what the still says.
      const newest = new Map(rows.map(([year, word, text]) => [word, `${word}: ${text} (${year})`]));
      for (const line of newest.values()) expect(await said(figure)).toContain(line);
    }));
});

describe('questionnaire walk', () => {
  it('says at each step the question and the answer of its table', () =>
    play('which-is-my-business', '.walk', async (figure) => {
      await figure.locator('summary').click();
      const rows = await figure
        .locator('tbody tr')
        .evaluateAll((all) =>
          (all as HTMLTableRowElement[]).map(({ cells }) => [...cells].map((cell) => cell.innerText)),
        );
      for (const [index, [question, answer]] of rows.entries()) {
        await figure.getByLabel('Questions answered').fill(String(index + 1));
        expect(await said(figure)).toContain(`${index + 1} of ${rows.length}. ${question} “${answer}”`);
      }
    }));

  it('leans in its picture as far as the answers of its table do', () =>
    play('which-is-my-business', '.walk', async (figure) => {
      await figure.locator('summary').click();
      const answers = await figure.locator('tbody tr').evaluateAll((rows) =>
        (rows as HTMLTableRowElement[]).map(({ cells, dataset }) => ({
          way: cells[2]?.innerText ?? '',
          value: Number(dataset.value),
        })),
      );
      for (const count of [0, 1, 9, answers.length]) {
        await figure.getByLabel('Questions answered').fill(String(count));
        await expect.poll(() => said(figure)).toMatch(new RegExp(`^${count} of`));
        const drawn = await figure.locator('.profile li').evaluateAll((rows) =>
          rows.map((row) => {
            const mark = row.querySelector('circle, rect');
            const at = Number.parseFloat(mark?.getAttribute('cx') ?? mark?.getAttribute('x') ?? '');
            return {
              way: row.querySelector('span')?.firstChild?.textContent ?? '',
              end: row.className,
              at: Number.isNaN(at) ? null : at,
            };
          }),
        );
        const given = answers.slice(0, count);
        for (const { way, end, at } of drawn) {
          const values = given.filter((answer) => answer.way === way).map(({ value }) => value);
          const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
          expect([way, end]).toEqual([
            way,
            values.length === 0 ? 'none' : mean < 0 ? 'customer' : mean > 0 ? 'client' : 'middle',
          ]);
          if (values.length > 0) expect([way, Math.sign((at ?? 0) - 50)]).toEqual([way, Math.sign(mean)]);
        }
        expect(drawn.map(({ way }) => way).sort()).toEqual([...new Set(answers.map(({ way }) => way))].sort());
      }
    }));
});

describe('figures without controls', () => {
  it.each([
    { lesson: 'who-can-judge', ends: ['You know before', 'You may never know'] },
    { lesson: 'which-is-my-business', ends: ['customer end', 'between', 'client end'] },
  ])('the strip of $lesson names its marks in the order of its table', ({ lesson, ends }) =>
    chromium.visit(`/lessons/${lesson}/`, { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('figure:has(.by-row)');
      await figure.locator('summary').click();
      const told = await figure.locator('tbody th').allInnerTexts();
      const marks = await figure.locator('.by-row > svg > svg').evaluateAll((things) =>
        things.map((thing) => ({
          name: thing.querySelector('text')?.textContent,
          at: Number.parseFloat(thing.getAttribute('x') ?? ''),
          shape: thing.querySelector(':not(line)')?.getAttribute('class'),
        })),
      );
      expect(marks.map(({ name }) => name)).toEqual(told);
      expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(await figure.locator('.by-row p span').allInnerTexts()).toEqual(ends);
      if (lesson === 'who-can-judge') return;
      const sides = {
        'f-point': 'to the customer side',
        'f-middle': 'between the two',
        'f-knot': 'to the client side',
      };
      const leans = await figure.locator('tbody td:nth-child(2)').allInnerTexts();
      expect(marks.map(({ shape }) => sides[shape as keyof typeof sides])).toEqual(leans);
    }),
  );

  it('the wider word says in its circles what its table says', () =>
    chromium.visit('/lessons/two-counters/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.wider');
      await figure.locator('summary').click();
      const drawn = await figure.locator('.nest p').allInnerTexts();
      expect(drawn.toSorted()).toEqual((await figure.locator('tbody td').allInnerTexts()).toSorted());
    }));
});

describe('plan builder', () => {
  it('counts one token for each tick, and says when there are too many', () =>
    play('serve-sell-speak', '.plan', async (figure) => {
      const boxes = figure.locator('input');
      for (let index = 0; index < 11; index++) await boxes.nth(index).check();
      await expect
        .poll(() => said(figure))
        .toMatch(/^That is 1 more than 10 tokens: take one back\. Counter 6, orders 5\./);
      expect(await figure.locator('.live .f-point').count()).toBe(6);
      expect(await figure.locator('.live .f-knot').count()).toBe(5);
      await boxes.nth(0).uncheck();
      await expect.poll(() => said(figure)).toMatch(/^All 10 tokens are given\./);
    }));

  it('names every document of the row when an action is chosen', () =>
    play('serve-sell-speak', '.plan', async (figure) => {
      for (const row of await figure.locator('tbody tr').all()) {
        await row.locator('input').last().check();
        const told = await said(figure);
        for (const voice of await row.locator('.voice').allInnerTexts()) {
          const [who = '', names = ''] = voice.split(': ');
          expect(told.toLowerCase()).toContain(who.toLowerCase());
          expect(told).toContain(names);
        }
      }
    }));

  it('shows every action and who names it without script', () =>
    chromium.visit('/lessons/serve-sell-speak/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.plan tbody tr').filter({ visible: true }).count()).toBe(12);
    }));
});

describe('source court', () => {
  it('shows as many voices as it says, for every case and frame', () =>
    play('where-sources-disagree', '.court', async (figure) => {
      for (const option of await figure.locator('option').allTextContents()) {
        await figure.getByLabel('Choose a case').selectOption(option);
        for (const frame of ['All', 'Work', 'Time', 'Duty', 'Name', 'Wide use']) {
          await figure.getByLabel(frame, { exact: true }).check();
          const by = { All: 'all frames', 'Wide use': 'the wide use' }[frame] ?? `the ${frame.toLowerCase()} frame`;
          await expect.poll(() => said(figure)).toContain(`${option}, by ${by}: `);
          const told = await said(figure);
          const count = [...told.matchAll(/(\d+) says?/g)].reduce((sum, [, number]) => sum + Number(number), 0);
          expect(await figure.locator('tbody tr').count()).toBe(count);
          if (count === 0) expect(told).toContain('none of our sources speaks');
        }
      }
    }));

  it('keeps a house rule over a reload, and sends it nowhere', () =>
    play('where-sources-disagree', '.court', async (figure, page) => {
      const sent: string[] = [];
      // What the page fetches for itself, such as its part for use offline, holds no word of the rule.
      page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
      const rule = 'We say clients on the door, because our trade does.';
      await figure.getByLabel('Your own house rule').fill(rule);
      await page.keyboard.press('Enter');
      await reload(page);
      await expect.poll(() => page.getByLabel('Your own house rule').inputValue()).toBe(rule);
      expect(sent.filter((request) => !request.startsWith('GET ') || /rule|door/.test(request))).toEqual([]);
      expect(page.url()).not.toContain('rule');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('keeps a house rule that the reader leaves in the middle of typing', () =>
    play('where-sources-disagree', '.court', async (figure, page) => {
      await figure.getByLabel('Your own house rule').pressSequentially('We say guests');
      await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('We say guests');
      await reload(page);
      await expect.poll(() => page.getByLabel('Your own house rule').inputValue()).toBe('We say guests');
    }));
});

describe('two lives', () => {
  it('answers a guess, and keeps both the guess and the year', () =>
    play('where-the-words-came-from', '.lives', async (figure, page) => {
      await figure.getByLabel('Client', { exact: true }).check();
      await expect.poll(() => said(figure)).toMatch(/^Not this one: it was customer/);
      await figure.getByLabel('Choose a year').fill('1600');
      await reload(page);
      await expect.poll(() => said(page.locator('.lives'))).toMatch(/^Not this one.*By 1600/s);
    }));
});

describe('six chairs', () => {
  it('names languages in their own script and direction, and says what is not verified', () =>
    play('in-other-languages', '.chairs', async (figure) => {
      await figure.getByLabel('One language').selectOption('Arabic');
      await figure.getByLabel('Another language').selectOption('Dutch');
      const arabic = figure.locator('bdi[lang=ar]');
      await expect.poll(() => said(figure)).toContain('Dutch (not verified): 1 word on 1 chair.');
      expect(await arabic.allInnerTexts()).toEqual(['زبون', 'موكّل']);
      expect(await arabic.first().evaluate((word) => getComputedStyle(word).direction)).toBe('rtl');
      expect(await figure.locator('thead').innerText()).toMatch(/Dutch not verified/);
    }));

  it('takes the same language twice', () =>
    play('in-other-languages', '.chairs', async (figure) => {
      await figure.getByLabel('One language').selectOption('German');
      await expect.poll(() => said(figure)).toBe('German: 3 words on 3 chairs. German: 3 words on 3 chairs.');
    }));

  it('says why there is no other language without a network, and goes on when there is one', () =>
    chromium.visit('/lessons/in-other-languages/', {}, async (page) => {
      await page.route('**/more.json', (route) => route.fulfill({ status: 200, body: 'not JSON' }), { times: 1 });
      const figure = page.locator('.chairs');
      // The page reports the broken download on its console, as it should.
      await page.evaluate(() => {
        console.error = () => {};
      });
      await figure.hover();
      await expect.poll(() => said(figure)).toMatch(/could not be loaded. Try again when you are online/);
      await figure.getByLabel('One language').selectOption('Russian');
      await figure.getByLabel('One language').focus();
      await expect.poll(() => said(figure)).toMatch(/^Russian: 4 words/);
    }));
});
