import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reload, useBrowser } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = useBrowser();

/** The figures of the first lessons that one plays with, and one act that changes what each says. */
const figures: { lesson: string; figure: string; act: (figure: Locator) => Promise<void>; says: RegExp }[] = [
  {
    lesson: 'two-counters',
    figure: '.counters',
    act: (figure) => figure.getByLabel('Full advice').check(),
    says: /writes the will.*in every meaning/s,
  },
  {
    lesson: 'moment-or-thread',
    figure: '.joins',
    act: (figure) => figure.getByLabel('Same person').check(),
    says: /joined by one person/,
  },
  {
    lesson: 'moment-or-thread',
    figure: '.thousand',
    act: (figure) => figure.getByLabel('Notes are kept').check(),
    says: /A card tells the firm/,
  },
  {
    lesson: 'ready-made-or-made-for-you',
    figure: '.dial',
    act: async (figure) => {
      await figure.getByLabel('Gym').check();
      await figure.getByLabel('4', { exact: true }).check();
    },
    says: /A trainer tests your knee/,
  },
  {
    lesson: 'who-can-judge',
    figure: '.paid',
    act: (figure) => figure.getByLabel('The bank does').check(),
    says: /gains from the sale/,
  },
  {
    lesson: 'price-or-agreement',
    figure: '.bill',
    act: (figure) => figure.getByRole('group', { name: 'Delivery' }).getByLabel('a price').check(),
    says: /1 of 9\. The same as ours: 1/,
  },
  {
    lesson: 'what-they-want-to-hear',
    figure: '.messages',
    act: async (figure) => {
      await figure.getByLabel('Message 4').check();
      await figure.getByLabel('help', { exact: true }).check();
      await figure.getByLabel('a product now').and(figure.locator(':visible')).check();
    },
    says: /1 of 10\. The same as ours: 0/,
  },
];

const said = (figure: Locator) => figure.getByRole('status').innerText();

/** What is checked in a figure, in order. */
const chosen = (figure: Locator) =>
  figure
    .locator('input:checked')
    .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ name, value }) => `${name}=${value}`));

/** The figure once its script, if it has any, has taken over. */
async function live(page: Page, selector: string): Promise<Locator> {
  const figure = page.locator(selector);
  await figure.hover();
  await page.locator(`${selector}[data-ready]`).waitFor();
  return figure;
}

describe.each(figures)('the figure $figure of $lesson', ({ lesson, figure: selector, act, says }) => {
  const path = `/lessons/${lesson}/`;

  it('has one status, which says what a touch changed, and keeps it over an anchor and a reload', () =>
    chromium.visit(path, { width: 360, hasTouch: true }, async (page) => {
      const figure = await live(page, selector);
      const atFirst = await said(figure);
      expect(atFirst).not.toMatch(says);
      await act(figure);
      await expect.poll(() => said(figure)).toMatch(says);
      const choice = await chosen(figure);
      await page.evaluate(() => {
        location.hash = 'idea';
      });
      await reload(page);
      await expect.poll(() => said(page.locator(selector))).toMatch(says);
      expect(await chosen(page.locator(selector))).toEqual(choice);

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
      const before = await chosen(figure);
      await figure
        .locator(before.length === 0 ? 'input' : 'input:checked')
        .first()
        .focus();
      await page.keyboard.press('Enter');
      const isRadio = await page.evaluate(() => document.activeElement?.matches('[type=radio]:checked'));
      await page.keyboard.press(isRadio ? 'ArrowRight' : 'Space');
      await expect.poll(() => chosen(figure)).not.toEqual(before);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('has targets of 44 px for a finger, on the narrowest screen', () =>
    chromium.visit(path, { width: 320, hasTouch: true }, async (page) => {
      const small = await page
        .locator(`${selector} :is(label, summary, [type=reset])`)
        .filter({ visible: true })
        .evaluateAll((targets) =>
          targets.flatMap((target) => {
            const { height, width } = target.getBoundingClientRect();
            return height < 43.5 || width < 43.5 ? [`${target.textContent}: ${width} × ${height}`] : [];
          }),
        );
      expect(small).toEqual([]);
    }));

  it('prints as a still, without controls', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const figure = page.locator(selector);
      expect(await figure.locator('input, button').filter({ visible: true }).count()).toBe(0);
      expect((await figure.innerText()).length).toBeGreaterThan(200);
    }));
});

describe('two counters', () => {
  it('says at every step what its table says, without script', () =>
    chromium.visit('/lessons/two-counters/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.counters');
      await figure.locator('summary').click();
      const columns = await figure.locator('thead th').allInnerTexts();
      for (const [index, step] of columns.entries()) {
        if (index === 0) continue;
        await figure.getByLabel(step, { exact: true }).check();
        const drawn = await figure.locator('.fit b').filter({ visible: true }).allInnerTexts();
        const table = await figure.locator(`tbody td:nth-child(${index + 1})`).allInnerTexts();
        expect(drawn).toEqual(table);
      }
      await figure.getByRole('button', { name: 'Start again' }).click();
      expect(await chosen(figure)).toEqual(['counter=ready-form']);
    }));
});

describe('the made-for-you dial', () => {
  const path = '/lessons/ready-made-or-made-for-you/';

  it('draws and says at every step what its table says, without script', () =>
    chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.dial');
      await figure.locator('summary').click();
      const leans: Record<string, string> = { customer: 'customer', middle: 'in the middle', client: 'client' };
      for (const [t, trade] of ['Café', 'Tax service', 'Gym'].entries()) {
        await figure.getByLabel(trade).check();
        for (let s = 0; s < 5; s++) {
          await figure.locator('[name=step]').nth(s).check();
          const drawn = await figure
            .locator('.tested div')
            .filter({ visible: true })
            .evaluateAll((cells) => cells.map((cell) => [cell.className, cell.textContent ?? '']));
          const row = figure
            .locator('tbody')
            .nth(t)
            .locator('tr')
            .nth(s + 1);
          const name = (await row.locator('th').innerText()).replace(/^\d\. /, '');
          expect(await said(figure)).toContain(name);
          const cells = await row.locator('td').allInnerTexts();
          expect(drawn).toHaveLength(2);
          for (const [index, [end = '', says = '']] of drawn.entries()) {
            expect(cells[index]).toContain(leans[end]);
            expect(cells[index]?.endsWith(`: ${says}`)).toBe(true);
          }
        }
      }
    }));

  it('prints all five steps of the business that is chosen', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const names = await page.locator('.dial .print-only').filter({ visible: true }).allInnerTexts();
      expect(names).toHaveLength(5);
      expect(names[0]).toBe('Coffee from the menu');
      expect(await page.locator('.dial .tested').filter({ visible: true }).count()).toBe(5);
    }));

  it('does not move a mark when a name is put on the offer', () =>
    chromium.visit(path, { width: 360 }, async (page) => {
      const figure = await live(page, '.dial');
      const drawing = () => figure.locator('.tested').filter({ visible: true }).innerHTML();
      const before = await drawing();
      await figure.getByLabel('Put my name on it').check();
      expect(await said(figure)).toContain('the marks stay');
      expect(await drawing()).toBe(before);
    }));
});

describe('follow the money', () => {
  it('draws every payer, and gives the words of its table, without script', () =>
    chromium.visit('/lessons/who-can-judge/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.paid');
      await figure.locator('summary').click();
      const drawn: string[] = [];
      for (const [index, choice] of (await figure.locator('tbody th').allInnerTexts()).entries()) {
        await figure.getByLabel(choice, { exact: true }).check();
        const words = await figure.locator('.views b.at').filter({ visible: true }).allInnerTexts();
        expect(words).toEqual(await figure.locator('tbody tr').nth(index).locator('td').allInnerTexts());
        const money = figure.locator('.money').filter({ visible: true });
        drawn.push(`${await money.locator('.f-knot').count()} ${await money.locator('.f-point').count()}`);
      }
      expect(drawn).toEqual(['1 0', '0 1', '1 1', '1 1']);
    }));
});

describe('read the bill', () => {
  it('gives the reason of its table at once, whatever is chosen, without script', () =>
    chromium.visit('/lessons/price-or-agreement/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.bill');
      await figure.locator('summary').click();
      for (const row of await figure.locator('tbody tr').all()) {
        const [name = '', reading = '', why = ''] = await row.locator('th, td').allInnerTexts();
        const line = figure.locator('.one', { has: page.getByRole('group', { name, exact: true }) });
        expect(await line.locator('.why').isVisible()).toBe(false);
        for (const choice of ['a price', 'either', 'an agreement']) {
          await line.getByLabel(choice).check();
          const lead =
            choice === reading
              ? 'We say so too.'
              : reading === 'either'
                ? 'It can be, but it depends.'
                : `We read it as ${reading}.`;
          expect(await line.locator('.why').innerText()).toBe(`${lead} ${why}`);
        }
      }
      await figure.getByRole('button', { name: 'Start again' }).click();
      expect(await figure.locator('.why').filter({ visible: true }).count()).toBe(0);
    }));

  it('counts, and says every change once', () =>
    chromium.visit('/lessons/price-or-agreement/', {}, async (page) => {
      const figure = await live(page, '.bill');
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const status = document.querySelector('.bill [role=status]') as HTMLElement;
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true });
      });
      for (const line of await figure.locator('.one').all()) await line.getByLabel('either').check();
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard).toHaveLength(9);
      expect(heard[2]).toBe(
        'We say so too. It is added to a price, but to a fee as well. Sorted: 3 of 9. The same as ours: 1.',
      );
      expect(heard.at(-1)).toMatch(/Sorted: 9 of 9\. The same as ours: 5\.$/);
    }));
});

describe('ten messages', () => {
  const path = '/lessons/what-they-want-to-hear/';

  it('shows one message at a time, and with its reason the word of its table, without script', () =>
    chromium.visit(path, { javaScriptEnabled: false, width: 360 }, async (page) => {
      const figure = page.locator('.messages');
      await figure.locator('summary').click();
      for (const [index, row] of (await figure.locator('tbody tr').all()).entries()) {
        const [message = '', tells = '', reading = '', why = ''] = await row.locator('th, td').allInnerTexts();
        await figure.locator('[name=message]').nth(index).check();
        const panel = figure.locator('.panel').filter({ visible: true });
        expect(await panel.count()).toBe(1);
        const words = (await panel.locator('.words label').allInnerTexts()).join(' ');
        expect(`${index + 1}. ${words}`).toBe(message);
        expect(await panel.locator('.why').isVisible()).toBe(false);
        await panel.getByLabel(reading, { exact: true }).check();
        expect(await panel.locator('.why').innerText()).toBe(`We say so too. ${why}`);
        const underlined = await panel.locator('.tells').allInnerTexts();
        expect(underlined.join(' ').replaceAll(/[“”.?]/g, '')).toBe(tells);
      }
    }));

  it('prints all ten with their reasons', () =>
    chromium.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.messages .why').filter({ visible: true }).count()).toBe(10);
    }));
});

describe('a thousand visits', () => {
  it('draws and says at each choice what its table says, without script', () =>
    chromium.visit('/lessons/moment-or-thread/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.thousand');
      await figure.locator('summary').click();
      const as: Record<string, string> = { '0px, 11.2px': 'points', '9px, 5px': 'dashes', none: 'lines' };
      for (const [index, choice] of (await figure.locator('.switch label').all()).entries()) {
        await choice.click();
        const row = figure.locator('tbody tr').nth(index);
        expect(await said(figure)).toMatch(new RegExp(`^${await row.locator('th').innerText()}\\.`));
        const dashes = await figure.locator('.weeks path').evaluate((path) => getComputedStyle(path).strokeDasharray);
        expect(as[dashes]).toBe(await row.locator('td').last().innerText());
      }
      await figure.getByRole('button', { name: 'Start again' }).click();
      expect(await said(figure)).toMatch(/^1,040 moments\./);
    }));
});

describe('a year of visits', () => {
  it('draws each kind of joining as its table says, without script', () =>
    chromium.visit('/lessons/moment-or-thread/', { javaScriptEnabled: false }, async (page) => {
      const figure = page.locator('.joins');
      expect(await figure.locator('input').filter({ visible: true }).count()).toBe(0);
      await figure.getByText('Show as a table').click();
      const marks = ['circle.f-point', 'circle.f-ring', 'rect.f-knot'];
      for (const [index, row] of (await figure.locator('.as-table tbody tr').all()).entries()) {
        const drawing = figure.locator('svg.visits').nth(index);
        expect(String(await drawing.locator(marks[index] ?? '').count())).toBe(
          await row.locator('td').first().innerText(),
        );
      }
    }));

  it('has a table of its own that follows the picture, visit by visit', () =>
    chromium.visit('/lessons/moment-or-thread/', {}, async (page) => {
      const play = page.locator('.joins .play');
      await live(page, '.joins');
      await play.getByText('Show your year as a table').click();
      const rows = async () =>
        (await play.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim()));
      const drawn = (mark: string) =>
        play
          .locator(`svg.visits > ${mark}`)
          .evaluateAll((marks) =>
            marks.map((each) =>
              Math.floor((Number.parseFloat(each.getAttribute('cx') ?? each.getAttribute('x') ?? '') / 100) * 12),
            ),
          );
      const months = await play.locator('.months .away').allInnerTexts();
      const inTable = async () => (await rows()).map(([, month = '']) => months.indexOf(month));
      expect(await inTable()).toEqual(await drawn('circle.f-point'));
      expect((await rows())[1]).toEqual(['2', 'March', 'nothing']);

      await play.getByLabel('February').check();
      await play.getByLabel('Notes kept').check();
      expect(await inTable()).toEqual([0, 1, 2, 4, 5, 7, 10]);
      expect(await inTable()).toEqual(await drawn('circle.f-ring'));
      expect((await rows())[1]).toEqual(['2', 'February', 'notes that anyone can read']);

      await play.getByLabel('Same person').check();
      await play.getByLabel('Shared plan').check();
      expect((await inTable()).slice(0, -1)).toEqual(await drawn('rect:not(.f-next)'));
      expect((await rows()).at(-1)).toEqual(['Next', 'not yet', 'the shared plan']);
      expect(await drawn('rect.f-next')).toHaveLength(1);

      for (const month of ['January', 'February', 'March', 'May', 'June', 'August', 'November'])
        await play.getByLabel(month).uncheck();
      expect(await rows()).toEqual([]);
      expect(await drawn('rect')).toEqual([]);
      await play.getByRole('button', { name: 'Start again' }).click();
      expect(await rows()).toHaveLength(6);
    }));

  it('comes back month by month, and forgets what is no month', () =>
    chromium.visit('/lessons/moment-or-thread/', {}, async (page) => {
      const play = page.locator('.joins .play');
      await (await live(page, '.joins')).getByLabel('February').check();
      await play.getByLabel('Shared plan').check();
      await reload(page);
      await expect.poll(() => play.getByRole('status').innerText()).toMatch(/^7 visits\. A plan needs somebody/);
      expect(await play.getByLabel('February').isChecked()).toBe(true);
      await page.evaluate(() =>
        history.replaceState({ figures: { 'points-and-thread': { visited: [1, 99, 'May', 1], memory: 7 } } }, ''),
      );
      await reload(page);
      await expect.poll(() => play.getByRole('status').innerText()).toMatch(/^One visit/);
    }));
});
