import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatCode } from '../src/domain/codes/code.ts';
import { seededRandom } from '../src/domain/quiz/seeded-random.ts';
import { halfKnower, handOver } from '../src/testing/class-examples.ts';
import { guesser, master } from '../src/testing/simulated-learners.ts';
import { violations } from './axe.ts';
import { items, numberOf } from './class-content.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const path = '/teach/class/';

/** Codes of a class of so many: half of the answers are known. */
function classOf(kind: Parameters<typeof numberOf>[0], of: string, size: number, seed = 1): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, (_, n) =>
    handOver(numberOf(kind, of), items, n + seed * 100, halfKnower(0.5, random)),
  );
}
const said = (page: Page) => page.locator('.collect [role="status"]');
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.getByRole('button', { name: 'Count the codes' }).click();
}
const view = (page: Page) => page.locator('.view-name').innerText();
const stored = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
/** A saved file's name and text. */
async function saved(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync((await file.path()) as string, 'utf8') };
}
const load = (page: Page, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'class.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const keepStatus = (page: Page) => page.locator('.keep-class [role="status"]');

describe('collecting codes', () => {
  it('counts a chat once, whatever stands round the codes, and asks for nothing more', () =>
    chromium.visit(path, { width: widths.phone }, async (page) => {
      await page.locator('textarea').waitFor();
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const codes = classOf('lesson', 'two-counters', 26);
      const chat = codes.map((code, n) =>
        n % 3 === 0
          ? `10:0${n % 10} From Ana ${n} to Everyone: ${code} :)`
          : n % 3 === 1
            ? code.toLowerCase()
            : code.replaceAll('-', ''),
      );
      await paste(page, [...chat, 'see you 2026-11-22', codes[0], codes[4]?.replaceAll('0', 'O')].join('\n'));
      expect(await said(page).innerText()).toBe('26 codes are new. 2 codes were there already and counted once.');
      expect(await view(page)).toBe('Lesson 1, Two people, two counters: 26 codes');
      expect(await page.locator('.questions > li').count()).toBe(5);
      const bars = await page.locator('.questions > li').first().locator('.bar-count b').allInnerTexts();
      expect(bars.reduce((sum, count) => sum + Number(count), 0)).toBe(26);
      await paste(page, chat.join('\n'));
      expect(await said(page).innerText()).toBe('26 codes were there already and counted once.');
      expect(asked).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await stored(page)).not.toContain('Ana');
    }));

  it('shows what each learner answered, exactly', () =>
    chromium.visit(path, {}, async (page) => {
      const quiz = numberOf('lesson', 'who-can-judge');
      const lost = guesser(() => 0);
      await paste(
        page,
        [1, 2, 3]
          .map((n) => handOver(quiz, items, n, master))
          .concat(handOver(quiz, items, 4, lost))
          .join('\n'),
      );
      const lostItems = quiz.items.filter(
        ({ item, choices }) =>
          lost(items.get(item) as never) === choices[0] && master(items.get(item) as never) !== choices[0],
      ).length;
      expect(await page.locator('.rights-figure .fig-title').innerText()).toBe(
        `${20 - lostItems} of 20 answers were right.`,
      );
      for (const [n, question] of (await page.locator('.questions > li').all()).entries()) {
        const key = question.locator('.bars .right');
        const isLost =
          lost(items.get(quiz.items[n]?.item ?? '') as never) !== master(items.get(quiz.items[n]?.item ?? '') as never);
        expect(await key.locator('.bar-count b').innerText()).toBe(isLost ? '3' : '4');
      }
      // The answers can be hidden from the room.
      expect(await page.locator('.results-of-class').innerText()).toContain('Correct');
      await page.getByRole('checkbox', { name: 'Hide which answer is correct' }).check();
      expect(await page.locator('.questions').innerText()).not.toContain('Correct');
      expect(await page.locator('.questions .right, .questions .sign').count()).toBe(0);
    }));

  it('refuses one wrong sign with its line, and lists other quizzes and versions apart', () =>
    chromium.visit(path, {}, async (page) => {
      const codes = classOf('lesson', 'two-counters', 3);
      const broken = `${codes[1]?.slice(0, -1)}${codes[1]?.endsWith('7') ? '8' : '7'}`;
      const stranger = formatCode({ quiz: 250, nonce: 1, values: [1, 1, 1, 1, 1] });
      await paste(
        page,
        [codes[0], `Ben: ${broken}`, stranger, codes[2], ...classOf('lesson', 'who-can-judge', 1)].join('\n'),
      );
      expect(await said(page).innerText()).toBe('3 codes are new. 2 codes were not counted: see the list.');
      const list = await page.locator('.not-counted li').allInnerTexts();
      expect(list[0]).toBe(`Line 2: ${broken}. A letter or number in it is wrong. Ask for the code again.`);
      expect(list[1]).toMatch(/^Line 3: .*This version of the site does not know its questions\. Load this page again/);
      expect(await view(page)).toContain('Two people, two counters: 2 codes');
      await page.getByRole('radio', { name: 'Lesson 4' }).check();
      expect(await view(page)).toMatch(/^Lesson 4, .*: 1 code$/);
      // The text stays, so that the trainer can mend it.
      expect(await page.locator('textarea').inputValue()).toContain(broken);
    }));

  it('says what to do with an empty field, and with text that holds no code', () =>
    chromium.visit(path, {}, async (page) => {
      await page.getByRole('button', { name: 'Count the codes' }).click();
      expect(await said(page).innerText()).toBe('Paste or type a code first.');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await paste(page, 'hello <b>everyone</b>');
      expect(await said(page).innerText()).toBe('There is no code in this text.');
      expect(await page.locator('.results-of-class').count()).toBe(0);
    }));

  it('shows before and after as counts, and the sides of businesses as a distribution', () =>
    chromium.visit(path, {}, async (page) => {
      const random = seededRandom(9);
      const pairs = Array.from({ length: 12 }, (_, n) =>
        handOver(numberOf('before-after', n % 2 ? 'a-b' : 'b-a'), items, n, halfKnower(0, random), master),
      );
      const side = numberOf('side', 'which-business').number;
      const sides = [1, 1, 1, 2, 3].map((value, nonce) => formatCode({ quiz: side, nonce, values: [value] }));
      await paste(page, [...pairs, ...sides, ...classOf('before', 'a', 4)].join('\n'));
      await page.getByRole('radio', { name: 'Both tests' }).check();
      expect(await page.locator('.class-gain .fig-title').innerText()).toMatch(
        /^Right answers went from \d+ to 120, of 120 each time\.$/,
      );
      expect(await page.locator('.class-gain').innerText()).toMatch(/Of 12 learners, \d+ had more right than before/);
      expect(await page.locator('.class-gain .scroll tbody tr').count()).toBe(10);
      expect(await page.locator('.class-gain .scroll tbody tr td:last-child').allInnerTexts()).toEqual(
        Array(10).fill('12'),
      );
      expect(await violations(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Which is my business?' }).check();
      expect(await page.locator('.sides .bar-count b').allInnerTexts()).toEqual(['3', '1', '1']);
      expect(await page.locator('.results-of-class').innerText()).not.toContain('Correct');
      await page.getByRole('radio', { name: 'The test before' }).check();
      expect(await page.locator('.counted-items h4').innerText()).toBe('Form A: 4 learners');
    }));
});

describe('keeping a class', () => {
  it('outlives a reload, goes into a file and back, joins a second group, and is forgotten', () =>
    chromium.visit(path, {}, async (page) => {
      const codes = classOf('lesson', 'two-counters', 14);
      await paste(page, codes.join('\n'));
      await page.reload();
      expect(await view(page)).toContain('14 codes');
      const file = await saved(page, 'Save the class');
      expect(file.name).toMatch(/^class-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(file.text)).toMatchObject({ version: 1, groups: [{ codes }] });

      await page.getByRole('button', { name: 'Forget this class' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep them');
      await page.getByRole('button', { name: 'Forget all of it' }).click();
      expect(await page.locator('.results-of-class').count()).toBe(0);
      expect(await keepStatus(page).innerText()).toContain('Nothing of the class is left');
      expect(await stored(page)).toBe('[{},{}]');

      await paste(page, classOf('lesson', 'two-counters', 12, 2).join('\n'));
      await load(page, file.text);
      await expect.poll(() => view(page)).toContain('26 codes');
      expect(await page.locator('.results-of-class').innerText()).toContain('2 groups together: 12 and 14 codes.');
      await load(page, file.text);
      expect(await view(page)).toContain('26 codes');
      const both = await saved(page, 'Save the class');
      expect(JSON.parse(both.text).groups).toHaveLength(2);
    }));

  it('refuses a file of a later version and a broken one, and changes nothing', () =>
    chromium.visit(path, {}, async (page) => {
      await paste(page, classOf('lesson', 'two-counters', 2).join('\n'));
      const { text } = await saved(page, 'Save the class');
      const before = await stored(page);
      await load(page, text.replace('"version": 1', '"version": 9'));
      await expect.poll(() => keepStatus(page).innerText()).toContain('later version of the site');
      await load(page, text.slice(0, 60));
      await expect.poll(() => keepStatus(page).innerText()).toContain('not complete');
      expect(await stored(page)).toBe(before);
    }));

  it('saves a table that a spreadsheet opens', () =>
    chromium.visit(path, {}, async (page) => {
      await page.getByRole('button', { name: 'Save a table' }).click();
      expect(await keepStatus(page).innerText()).toBe('There is nothing to save yet.');
      await paste(page, classOf('lesson', 'two-counters', 2).join('\n'));
      const { name, text } = await saved(page, 'Save a table');
      expect(name).toMatch(/\.csv$/);
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const rows = text.slice(1).trim().split('\r\n');
      expect(rows[0]).toBe('group,from,quiz,code,question,round,choice,right,count');
      expect(rows).toHaveLength(11);
      expect(rows.filter((row) => /(^|,)[=+@-]/.test(row))).toEqual([]);
    }));

  it('warns of more codes than people and goes on', () =>
    chromium.visit(path, {}, async (page) => {
      await paste(page, classOf('lesson', 'two-counters', 5).join('\n'));
      await page.getByLabel('How many people').fill('3');
      await page.getByLabel('How many people').blur();
      expect(await page.locator('.warning').innerText()).toContain('5 codes from 3 people');
      expect(await view(page)).toContain('5 codes');
    }));

  it('shows what a presenter counted in the same window, and forgets it with the class', () =>
    chromium.visit(path, {}, async (page) => {
      const item = numberOf('lesson', 'two-counters').items[0];
      const [a = '', b = ''] = item?.choices ?? [];
      const group = {
        id: 'room',
        size: 12,
        codes: [],
        votes: { [item?.item ?? '']: { first: { [a]: 7, [b]: 5 }, second: { [a]: 2, [b]: 10 } } },
      };
      await page.evaluate(
        (groups) => sessionStorage.setItem('coc:class', JSON.stringify({ timer: 5, groups })),
        [group],
      );
      await page.reload();
      await page.getByRole('heading', { name: 'How the room voted' }).waitFor();
      const rows = await page.locator('.questions .bar-row').allInnerTexts();
      expect(rows.map((row) => row.replace(/\s+/g, ' '))).toContain('Second vote 10 of 12 83 %');
      await paste(page, classOf('lesson', 'two-counters', 2).join('\n'));
      expect(await stored(page)).toContain('timer');
      await page.getByRole('button', { name: 'Forget this class' }).click();
      await page.getByRole('button', { name: 'Forget all of it' }).click();
      expect(await stored(page)).toBe('[{},{}]');
      expect(await page.getByRole('heading', { name: 'How the room voted' }).count()).toBe(0);
    }));
});

describe('scanning', () => {
  it('offers to type where there is no camera', () =>
    chromium.visit(path, {}, async (page) => {
      await page.getByRole('button', { name: 'Scan with the camera' }).click();
      await expect
        .poll(() => said(page).innerText())
        .toBe('There is no camera that this page may use. Type the code instead.');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      expect(await page.locator('video').count()).toBe(0);
    }));

  it('reads a code that a learner holds into the camera, and counts it once', () =>
    chromium.visit(
      '/lessons/two-counters/',
      {
        // A camera that films the picture kept in the storage.
        before: () => {
          navigator.mediaDevices.getUserMedia = async () => {
            const canvas = document.createElement('canvas');
            const [size, zoom] = [480, 12];
            canvas.width = canvas.height = size;
            const context = canvas.getContext('2d') as CanvasRenderingContext2D;
            const code = JSON.parse(localStorage.getItem('filmed') ?? '{}') as { path: string; side: number };
            const draw = () => {
              context.resetTransform();
              context.fillStyle = '#ddd';
              context.fillRect(0, 0, size, size);
              context.translate(60, 50);
              context.rotate(0.1);
              context.scale(zoom, zoom);
              context.fillStyle = '#fff';
              context.fillRect(0, 0, code.side, code.side);
              context.fillStyle = '#000';
              context.fill(new Path2D(code.path));
            };
            setInterval(draw, 50);
            draw();
            return canvas.captureStream(20);
          };
        },
      },
      async (page) => {
        for (const form of await page.locator('#check form.item').all()) {
          await form.locator('input').first().check();
          await form.getByRole('button', { name: 'Check' }).click();
        }
        await page.getByRole('button', { name: 'Show a code for the class' }).click();
        const code = await page.locator('.code-text').innerText();
        await page.locator('.class-code svg path').first().waitFor();
        await page.evaluate(() => {
          const image = document.querySelector('.class-code svg');
          const [, , side] = image?.getAttribute('viewBox')?.split(' ') ?? [];
          const filmed = { path: image?.querySelector('path')?.getAttribute('d'), side: Number(side) };
          localStorage.setItem('filmed', JSON.stringify(filmed));
        });
        await page.goto(new URL('../../teach/class/', page.url()).href);
        await page.getByRole('button', { name: 'Scan with the camera' }).click();
        await expect.poll(() => said(page).innerText()).toBe('1 code is new.');
        expect(await view(page)).toContain('1 code');
        expect(await stored(page)).toContain(code);
        await page.getByRole('button', { name: 'Stop the camera' }).click();
        expect(await page.locator('video').count()).toBe(0);
      },
    ));

  it('may use the camera on this page alone', () =>
    chromium.visit(path, {}, async (page) => {
      const headersOf = async (address: string) =>
        (await page.request.get(new URL(address, page.url()).href)).headers();
      expect((await headersOf('.'))['permissions-policy']).toContain('camera=(self)');
      expect((await headersOf('../'))['permissions-policy']).toContain('camera=()');
    }));
});

it('without script says what works instead', () =>
  chromium.visit(path, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('main').innerText()).toContain('This page needs a script');
    expect(await page.locator('textarea').count()).toBe(0);
  }));
