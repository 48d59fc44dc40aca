import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { printSheet } from '../src/cli/build-pdf.ts';
import { composePlans } from '../src/domain/class-plan/compose-plan.ts';
import { plansSchema } from '../src/domain/class-plan/schema.ts';
import { pdfFormats, plannedPdfs, printedSheets } from '../src/domain/class-plan/sheets.ts';
import { keyLetter } from '../src/domain/quiz/choice-letters.ts';
import type { ChoiceItem } from '../src/domain/quiz/schema.ts';
import { plainText } from '../src/domain/text/inline.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const content = (path: string) => readFileSync(new URL(`../content/${path}`, import.meta.url), 'utf8');
const print = (sheet: string) => `/teach/print/${sheet}/`;

const items = readdirSync(new URL('../content/quiz/', import.meta.url))
  .filter((file) => file !== 'forms.yaml')
  .flatMap((file) => (parse(content(`quiz/${file}`)) as { items: ChoiceItem[] }).items)
  .filter(({ choices }) => choices !== undefined);
const itemOf = new Map(items.map((item) => [item.id, item]));
const benchCards = (
  parse(content('sorting.yaml')) as { hands: { cards: { id: string; name: string; on?: string }[] }[] }
).hands.flatMap((hand) => hand.cards);
/** What the documents name, as readers see it: further cards are made of it. */
const exampleNames = (parse(content('examples.yaml')) as { name: string }[]).map(({ name }) => name);
const picked = ['boat-for-a-day', 'restaurant-says-clients', 'shoes-and-roof-plan'];

/** Pages of a PDF. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const printed = async (page: Page, format: 'A4' | 'Letter') => pagesOf(await page.pdf({ format }));

/** Elements that leave the sheet or the column they stand in, or hold more than they show. */
const cutOff = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((sheet) => {
      const { left, right } = sheet.getBoundingClientRect();
      return [sheet, ...sheet.querySelectorAll('*')]
        .filter((each) => {
          const boxes = [...each.getClientRects()];
          if (boxes.length === 0 || each.closest('svg svg, .away')) return false;
          const isWide = boxes.some((box) => box.left < left - 1 || box.right > right + 1);
          const hides = getComputedStyle(each).overflow !== 'visible' && !each.closest('svg');
          return (
            isWide || (hides && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
          );
        })
        .map((each) => `${each.tagName}.${each.getAttribute('class')}: ${each.textContent?.slice(0, 30)}`);
    }),
  );
/** Lay a page out as on paper: 186 millimetres between the margins. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 945 });
}

/** Ids of what is on a sheet, in order. */
const onSheet = (page: Page) =>
  page.locator('[data-pick]:not([hidden])').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.pick));
const visibleText = (page: Page) => page.locator('.sheet').innerText();

describe('the worksheet', () => {
  it('holds no answer: no reason, no belief, and nothing that tells the right choice from the others', async () => {
    const answer = await fetch(new URL('teach/print/worksheet/', inject('siteUrl')));
    const html = await answer.text();
    for (const { choices } of items) {
      for (const { why } of choices) expect(html).not.toContain(plainText(why).slice(0, 60));
    }
    for (const { say } of parse(content('misconceptions.yaml')) as { say: string }[])
      expect(html).not.toContain(plainText(say));
    // Every list of choices is built alike: letters, texts, and the same marks around each.
    const shapes = [...html.matchAll(/<ol class="abc"[^>]*>(.*?)<\/ol>/gs)].map(([, list = '']) =>
      [...list.matchAll(/<li\b[^>]*>.*?<\/li>/gs)].map(([choice]) =>
        [...choice.matchAll(/<(?!\/?(?:i|b)\b)[^>]*>/g)].join(''),
      ),
    );
    expect(shapes.length).toBe(items.length);
    for (const [first, ...others] of shapes) {
      expect(others).toHaveLength(2);
      for (const other of others) expect(other).toBe(first);
    }
  });

  it('has eight to twelve questions on two pages of either paper', () =>
    chromium.visit(print('worksheet'), {}, async (page) => {
      const ids = await onSheet(page);
      expect(ids.length).toBeGreaterThanOrEqual(8);
      expect(ids.length).toBeLessThanOrEqual(12);
      expect([await printed(page, 'A4'), await printed(page, 'Letter')]).toEqual([2, 2]);
    }));

  it.each(['', `#items=${picked.join(',')}`])('has a key with the same questions in the same order: %s', (choice) =>
    chromium.visit(`${print('worksheet')}${choice}`, {}, async (page) => {
      if (choice) await expect.poll(() => onSheet(page)).toHaveLength(picked.length);
      const ids = await onSheet(page);
      const code = await page.locator('[data-sheet-code]').innerText();
      await page.getByRole('link', { name: 'the key to this worksheet' }).click();
      await page.getByRole('heading', { name: 'Key to the worksheet', level: 1 }).waitFor();
      await expect.poll(() => onSheet(page)).toEqual(ids);
      expect(await page.locator('[data-sheet-code]').innerText()).toBe(code);
      const entries = await page.locator('.key-item:not([hidden])').evaluateAll((all) =>
        all.map((entry) => ({
          id: entry.querySelector('.sheet-id')?.textContent?.trim() ?? '',
          letter: entry.querySelector('.letter')?.textContent ?? '',
          text: (entry as HTMLElement).innerText,
        })),
      );
      expect(entries.map(({ id }) => id)).toEqual(ids);
      for (const { id, letter, text } of entries) {
        const item = itemOf.get(id) as ChoiceItem;
        expect(letter, id).toBe(keyLetter(item));
        expect(text).toContain(plainText(item.choices.find(({ key }) => key)?.text ?? ''));
        expect(text).toContain('Why:');
        expect(text).toContain('Likely mistake:');
      }
    }),
  );

  it('has a letter in the key that names the right choice on the worksheet', () =>
    chromium.visit(print('worksheet'), {}, async (page) => {
      const lists = await page.locator('[data-pick]').evaluateAll((all) =>
        all.map((entry) => ({
          id: (entry as HTMLElement).dataset.pick ?? '',
          choices: [...entry.querySelectorAll('.abc li')].map((choice) =>
            [...choice.querySelectorAll(':scope > span')].map((part) => part.textContent ?? ''),
          ),
        })),
      );
      expect(lists).toHaveLength(items.length);
      for (const { id, choices } of lists) {
        const item = itemOf.get(id) as ChoiceItem;
        const right = plainText(item.choices.find(({ key }) => key)?.text ?? '');
        expect(choices.find(([letter]) => letter === keyLetter(item))?.[1], id).toBe(right);
      }
    }));

  it('keeps a choice in the address, takes whole lessons, and goes back to the usual set', () =>
    chromium.visit(print('worksheet'), {}, async (page) => {
      const usual = await onSheet(page);
      await page.getByText('Choose the questions').click();
      const group = page.getByRole('group', { name: '1. Two people, two counters' });
      await group.getByRole('button', { name: 'All of lesson 1' }).click();
      const ofFirst = items.filter(({ lesson }) => lesson === 'two-counters').map(({ id }) => id);
      await expect
        .poll(async () => (await onSheet(page)).filter((id) => ofFirst.includes(id ?? '')))
        .toHaveLength(ofFirst.length);
      await group.getByRole('checkbox').first().uncheck();
      const wanted = await onSheet(page);
      expect(await page.getByRole('status').innerText()).toBe(`${wanted.length} chosen.`);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#items=${wanted.join(',')}`);
      await page.reload();
      await expect.poll(() => onSheet(page)).toEqual(wanted);
      await page.getByText('Choose the questions').click();
      await page.getByRole('button', { name: 'Back to the usual set' }).click();
      await expect.poll(() => onSheet(page)).toEqual(usual);
      await expect.poll(() => new URL(page.url()).hash).toBe('');
    }));

  it('keeps what is ticked and pressed before its script has arrived, and Enter on a box changes nothing', () =>
    chromium.visit(print('worksheet'), {}, async (page) => {
      const usual = await onSheet(page);
      const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
      await page.route(/_astro\/.*\.js/, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.getByText('Choose the questions').click();
      const group = page.getByRole('group', { name: '1. Two people, two counters' });
      await page.getByRole('checkbox', { checked: true }).last().uncheck();
      await group.getByRole('button', { name: 'All of lesson 1' }).click();
      expect(await onSheet(page)).toEqual(usual);
      arrive();
      const ofFirst = items.filter(({ lesson }) => lesson === 'two-counters').map(({ id }) => id);
      const others = usual.filter((id) => !ofFirst.includes(id ?? '')).slice(0, -1);
      await expect.poll(async () => (await onSheet(page)).toSorted()).toEqual([...ofFirst, ...others].toSorted());
      const chosen = await onSheet(page);
      await group.getByRole('checkbox').first().press('Enter');
      expect(await onSheet(page)).toEqual(chosen);
    }));

  it('takes what it knows from a hostile address, names the rest as text, and runs none of it', () =>
    chromium.visit(
      `${print('worksheet')}#items=boat-for-a-day,<img%20src=x%20onerror=alert(1)>,__proto__,constructor`,
      {},
      async (page) => {
        await expect.poll(() => onSheet(page)).toEqual(['boat-for-a-day']);
        const said = page.getByRole('status');
        await expect.poll(() => said.innerText()).toContain('“<img src=x onerror=alert(1)>”');
        expect(await page.locator('main img').count()).toBe(0);
      },
    ));

  it('prints the usual set with script off', () =>
    chromium.visit(print('worksheet'), { javaScriptEnabled: false }, async (page) => {
      expect(await printed(page, 'A4')).toBe(2);
      expect(await page.locator('.paper-item:not([hidden])').count()).toBeGreaterThanOrEqual(8);
    }));
});

/** Every card there is, by the buttons of the page. */
async function chooseAllCards(page: Page): Promise<void> {
  await page.getByText('Choose the cards').click();
  for (const button of await page.getByRole('button', { name: 'All of these' }).all()) await button.click();
}

describe('the sorting cards', () => {
  it.each([
    ['the usual twelve', '', 12, 1],
    ['all of the bench', `#cards=${benchCards.map(({ id }) => id).join(',')}`, benchCards.length, 2],
    ['all', '#all', 'all', 3],
  ] as const)(
    'are as many as the cases on either paper, of 60 by 40 mm, and none is split: %s',
    (_, choice, wanted, pages) =>
      chromium.visit(`${print('sorting-cards')}${choice === '#all' ? '' : choice}`, {}, async (page) => {
        const count = wanted === 'all' ? await page.locator('.cut-card[data-pick]').count() : wanted;
        if (wanted === 'all') await chooseAllCards(page);
        expect(count).toBeGreaterThan(wanted === 'all' ? benchCards.length : 11);
        await expect.poll(() => onSheet(page)).toHaveLength(count);
        expect(await page.locator('.heading-card h2').allInnerTexts()).toEqual(['Customers', 'It depends', 'Clients']);
        for (const format of pdfFormats) expect(await printed(page, format), format).toBe(pages);
        await page.emulateMedia({ media: 'print' });
        const boxes = await page.locator('.cut-card:not([hidden])').evaluateAll((all) =>
          all.map((card) => {
            const { width, height } = card.getBoundingClientRect();
            const isWhole = card.scrollWidth <= card.clientWidth && card.scrollHeight <= card.clientHeight;
            return {
              width: (width / 96) * 25.4,
              height: (height / 96) * 25.4,
              isWhole,
              keeps: getComputedStyle(card).breakInside,
            };
          }),
        );
        expect(boxes).toHaveLength(count + 3);
        for (const { width, height, isWhole, keeps } of boxes) {
          expect(width).toBeCloseTo(60, 1);
          expect(height).toBeCloseTo(40, 1);
          expect(isWhole).toBe(true);
          expect(keeps).toBe('avoid');
        }
        const texts = await page
          .locator('.cut-card[data-pick]:not([hidden])')
          .evaluateAll((all) => all.map((card) => [...card.querySelectorAll('p')].map((line) => line.textContent)));
        for (const [name, id] of texts) {
          if (exampleNames.includes(name ?? '')) expect(`${name} ${id}`).not.toMatch(/client|customer/i);
          else expect(benchCards).toContainEqual(expect.objectContaining({ id, name }));
        }
      }),
  );

  it('have a key that follows the choice', () =>
    chromium.visit(`${print('sorting-cards')}#cards=bank,broker`, {}, async (page) => {
      await expect.poll(() => onSheet(page)).toEqual(['bank', 'broker']);
      await page.getByRole('link', { name: 'the key to the cards' }).click();
      await page.getByRole('heading', { name: 'Key to the cards', level: 1 }).waitFor();
      await expect.poll(() => onSheet(page)).toEqual(['bank', 'broker']);
      expect(await visibleText(page)).toContain('It depends on:');
    }));

  it('say in the key who names each, and on what every card depends that has no one word', () =>
    chromium.visit(print('sorting-cards'), {}, async (page) => {
      await chooseAllCards(page);
      const ids = await onSheet(page);
      expect(ids.length).toBeGreaterThan(benchCards.length);
      await page.getByRole('link', { name: 'the key to the cards' }).click();
      await page.getByRole('heading', { name: 'Key to the cards', level: 1 }).waitFor();
      await expect.poll(() => onSheet(page)).toEqual(ids);
      const rows = await page
        .locator('tbody tr:not([hidden])')
        .evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '')),
        );
      for (const [name, word, said] of rows) {
        expect(['customers', 'clients', 'it depends'], name).toContain(word);
        expect(said?.length, name).toBeGreaterThan(20);
        expect(said?.includes('It depends on: '), name).toBe(word === 'it depends');
      }
      const depends = rows.filter(([, word]) => word === 'it depends').map(([name]) => name);
      for (const { name } of benchCards.filter(({ on }) => on)) expect(depends).toContain(name);
      expect(depends).toContain('Doctors');
      for (const format of pdfFormats) expect(await printed(page, format), format).toBe(3);
    }));
});

describe('the exit ticket', () => {
  it('asks what the class plans ask last, on four equal tickets', () =>
    chromium.visit(print('exit-ticket'), {}, async (page) => {
      const [plan] = composePlans(plansSchema.parse(parse(content('teach/plans.yaml'))));
      const last = plan?.steps.at(-1)?.shows.flatMap((show) => (show.kind === 'item' ? show.item : [])) ?? [];
      expect(last).toHaveLength(3);
      const tickets = await page
        .locator('.ticket')
        .evaluateAll((all) =>
          all.map((ticket) => [...ticket.querySelectorAll('.sheet-id')].map((id) => id.textContent?.trim())),
        );
      expect(tickets).toHaveLength(4);
      for (const ticket of tickets) expect(ticket.toSorted()).toEqual(last.toSorted());
    }));

  it('has a key to its questions, with the same code', () =>
    chromium.visit(print('exit-ticket'), {}, async (page) => {
      const ids = await page.locator('.ticket').first().locator('.sheet-id').allInnerTexts();
      const code = await page.locator('.ticket [data-sheet-code]').first().innerText();
      await page.getByRole('link', { name: 'the key to these questions' }).click();
      await page.getByRole('heading', { name: 'Key to the worksheet', level: 1 }).waitFor();
      await expect.poll(() => onSheet(page)).toEqual(ids);
      expect(await page.locator('[data-sheet-code]').innerText()).toBe(code);
    }));

  it('cuts off nothing of the longest three questions, prints no fourth, and says so', () => {
    const length = ({ stem, choices }: ChoiceItem) =>
      stem.length + choices.reduce((sum, { text }) => sum + text.length, 0);
    const longest = items
      .toSorted((a, b) => length(b) - length(a))
      .slice(0, 3)
      .map(({ id }) => id);
    return chromium.visit(`${print('exit-ticket')}#items=${longest.join(',')}`, {}, async (page) => {
      const ticket = page.locator('.ticket').first();
      const ids = async () => (await ticket.locator('.sheet-id').allInnerTexts()).toSorted();
      await expect.poll(ids).toEqual(longest.toSorted());
      for (const format of pdfFormats) expect(await printed(page, format)).toBe(2);
      await page.emulateMedia({ media: 'print' });
      expect(await ticket.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'screen' });
      await page.getByText('Choose the questions').click();
      await page.locator('input[name="pick"]:not(:checked)').first().check();
      await expect.poll(() => page.getByRole('status').innerText()).toContain('There is space for 3');
      expect(await ids()).toHaveLength(3);
    });
  });
});

describe('every sheet', () => {
  const pages: Record<string, number> = { worksheet: 2 };

  it.each(printedSheets.map(({ id }) => id))(
    '%s keeps within 186 by 250 mm, on as many pages of A4 as of Letter',
    (id) =>
      chromium.visit(print(id), {}, async (page) => {
        for (const format of pdfFormats) expect(await printed(page, format), format).toBe(pages[id] ?? 1);
        await page.emulateMedia({ media: 'print' });
        const { width, height, over } = await page.locator('.sheet').evaluate((sheet) => {
          const box = sheet.getBoundingClientRect();
          return { width: box.width, height: box.height, over: sheet.scrollWidth - sheet.clientWidth };
        });
        expect((width / 96) * 25.4).toBeLessThanOrEqual(186.5);
        expect(over).toBeLessThanOrEqual(0);
        if (!pages[id]) expect((height / 96) * 25.4).toBeLessThanOrEqual(250);
        await onPaper(page);
        expect(await cutOff(page, '.sheet')).toEqual([]);
      }),
  );

  it('is black and white on paper: no hue in any text or mark', () =>
    chromium.visit(print('summary'), { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const colours = await page
        .locator('.sheet, .sheet *')
        .evaluateAll((all) => [
          ...new Set(all.flatMap((each) => [getComputedStyle(each).color, getComputedStyle(each).fill])),
        ]);
      for (const colour of colours.filter((each) => each.startsWith('rgb'))) {
        const [red, green, blue] = colour.match(/\d+/g) ?? [];
        expect([green, blue], colour).toEqual([red, red]);
      }
    }));

  it('has lines to write on', async () => {
    for (const [id, lines] of [
      ['certificate', 3],
      // Two for each of ten reasons.
      ['worksheet', 22],
    ] as const) {
      await chromium.visit(print(id), {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const widths = await page
          .locator(':is(.write, .fill-in, .because) > span')
          .filter({ visible: true })
          .evaluateAll((all) =>
            all.map((each) => {
              const { borderTopWidth, borderBottomWidth } = getComputedStyle(each);
              return Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth);
            }),
          );
        expect(widths, id).toHaveLength(lines);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      });
    }
  });

  it('has room to write: a reason gets two lines, each as wide as the sheet and as high as a hand needs', () =>
    chromium.visit(print('worksheet'), {}, async (page) => {
      await onPaper(page);
      const lines = await page
        .locator('.because > span')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.map((line) => line.getBoundingClientRect()).map(({ width, height }) => [width, height]),
        );
      expect(lines).toHaveLength(20);
      for (const [width = 0, height = 0] of lines) {
        expect((width / 96) * 25.4).toBeGreaterThan(170);
        expect((height / 96) * 25.4).toBeGreaterThanOrEqual(7.5);
      }
    }));

  it('takes the paper that a trainer chooses', () =>
    chromium.visit(print('certificate'), {}, async (page) => {
      const size = async () => {
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        return /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/
          .exec(pdf)
          ?.slice(1, 3)
          .map((side) => Math.round(Number(side)));
      };
      await page.getByLabel('A4').check();
      expect(await size()).toEqual([595, 842]);
      await page.getByLabel('Letter').check();
      expect(await size()).toEqual([612, 792]);
    }));

  it('has no link to a PDF in a build without PDFs', () =>
    chromium.visit(print('worksheet'), {}, async (page) => {
      expect(await page.locator('a[href$=".pdf"]').count()).toBe(0);
    }));
});

describe('npm run build:pdf', () => {
  it('plans a PDF of every sheet that the site has, and of no other', async () => {
    const sheets = [...new Set(plannedPdfs().map(({ sheet }) => sheet))];
    expect(sheets).toEqual(printedSheets.map(({ id }) => id));
    for (const sheet of sheets) {
      const answer = await fetch(new URL(`teach/print/${sheet}/`, inject('siteUrl')));
      expect(answer.status, sheet).toBe(200);
    }
  });

  it.each(pdfFormats)('prints a tagged PDF with a title, a language and headings, on %s', async (format) => {
    const pdf = (await printSheet(chromium.browser, inject('siteUrl'), 'key', format)).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang\s*\(en\)/);
    expect(pdf).toMatch(/\/Title\s*(\(Key to the worksheet|<FEFF004B00650079)/);
    expect(pdf).toMatch(/\/S\s*\/H2\b/);
    expect(pdf).toMatch(/\/S\s*\/LI\b/);
  });

  it('prints a sheet as a PDF of one page', async () => {
    const pdf = await printSheet(chromium.browser, inject('siteUrl'), 'summary', 'A4');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(1);
  });

  it('names the sheet whose page is missing', async () => {
    const nowhere = new URL('no-such-folder/', inject('siteUrl')).href;
    await expect(printSheet(chromium.browser, nowhere, 'summary', 'A4')).rejects.toThrow(
      /^summary: .* answers 404, so it cannot/,
    );
  });
});

describe('a lesson plan', () => {
  it.each([30, 60, 90])(
    'of %i minutes shows steps that make its length, and every objective with a question asked in it',
    (minutes) =>
      chromium.visit(`/teach/plans/class-${minutes}/`, {}, async (page) => {
        const rows = await page
          .locator('.glance tbody tr')
          .evaluateAll((all) =>
            all.map((row) =>
              [row.querySelector('td:first-child')?.textContent, row.querySelector('td:last-child')?.textContent].map(
                Number,
              ),
            ),
          );
        let from = 0;
        for (const [start, takes = 0] of rows) {
          expect(start).toBe(from);
          from += takes;
        }
        expect(from).toBe(minutes);
        const links = await page
          .locator('#objectives td a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) expect(await page.locator(`section.step${link}`).count()).toBe(1);
      }),
  );

  const most = [
    ['/teach/plans/class-30/', 3],
    ['/teach/plans/class-60/', 4],
    ['/teach/plans/class-90/', 5],
    ['/teach/guide/', 2],
  ] as const;

  it.each(most)('%s prints on %i pages at most of either paper, in letters that can be read', (path, pages) =>
    chromium.visit(path, {}, async (page) => {
      for (const format of pdfFormats) {
        const count = await printed(page, format);
        expect(count, format).toBeGreaterThan(1);
        expect(count, format).toBeLessThanOrEqual(pages);
      }
      await onPaper(page);
      expect(await cutOff(page, '.plan')).toEqual([]);
      const small = await page.locator('.plan, .plan *').evaluateAll((all) =>
        all
          .filter((each) =>
            [...each.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
          )
          .filter(
            (each) => each.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(each).fontSize) < 12.6,
          )
          .map((each) => each.textContent?.slice(0, 40)),
      );
      expect(small).toEqual([]);
    }),
  );

  it('loses no word on paper', () =>
    chromium.visit('/teach/plans/class-90/', {}, async (page) => {
      const words = async () =>
        (await page.locator('.plan > .part').allInnerTexts())
          .join(' ')
          .match(/[\p{L}’]{4,}/gu)
          ?.map((word) => word.toLowerCase());
      const onScreen = await words();
      await page.emulateMedia({ media: 'print' });
      const inPrint = (await words())?.join(' ') ?? '';
      // Headings of the columns: on paper the words stand in a line.
      const heads = await page.locator('.said-lines th[scope="col"]').allTextContents();
      const ofHeads = heads.join(' ').toLowerCase();
      expect(onScreen?.filter((word) => !inPrint.includes(word) && !ofHeads.includes(word))).toEqual([]);
    }));
});

describe('slides on paper', () => {
  it.each(['class-90', 'serve-sell-speak'])('%s with its notes takes a page for each slide on either paper', (deck) =>
    chromium.visit(`/teach/present/${deck}/`, {}, async (page) => {
      await page.locator('.deck.live').waitFor();
      const slides = await page.locator('.deck-slide').count();
      await page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.keyboard.press('?');
      await page.locator('.help button', { hasText: 'Print' }).click();
      await page.locator('html[data-printed]').waitFor({ state: 'attached' });
      expect(await page.locator('.print-notes').count()).toBe(slides);
      for (const format of pdfFormats) expect(await printed(page, format), format).toBe(slides);
    }),
  );
});

describe('what nobody has filled in', () => {
  it.each([
    ['/lessons/serve-sell-speak/', '.plan', '[name="counter"]', 12],
    ['/examples/', '.sort-cards', '.list [type="radio"]', benchCards.length],
  ] as const)('%s prints no empty boxes, but what a reader chose stays', (path, figure, box, rows) =>
    chromium.visit(path, {}, async (page) => {
      const boxes = page.locator(`${figure} ${box}`).filter({ visible: true });
      await page.emulateMedia({ media: 'print' });
      expect(await boxes.count()).toBe(0);
      expect(await page.locator(`${figure} tbody tr`).filter({ visible: true }).count()).toBe(rows);
      await page
        .locator(`${figure} ${box}`)
        .first()
        .evaluate((input) => {
          (input as HTMLInputElement).checked = true;
        });
      expect(await boxes.count()).toBeGreaterThan(0);
    }),
  );
});
