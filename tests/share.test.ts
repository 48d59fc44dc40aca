import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { scoreText } from '../src/cli/score.ts';
import { formatAnswers } from '../src/domain/questionnaire/answers.ts';
import type { Answer, Questionnaire, Sheet } from '../src/domain/questionnaire/schema.ts';
import { questionnaireExamples } from '../src/testing/questionnaire-examples.ts';
import { readOn, useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const start = '/which-is-my-business/';
const file = new URL('../content/questionnaire/which-business.yaml', import.meta.url);
const questionnaire = parse(readFileSync(file, 'utf8')) as Questionnaire;
const { questions } = questionnaire;
const mechanic = questionnaire.examples.find(({ id }) => id === 'mechanic')?.answers as Sheet;
const other: Sheet = { ...mechanic, decide: -2, pay: 'unsure' };
const fragmentOf = (sheet: Sheet) => formatAnswers(questionnaire, sheet);
const resultOf = (sheet: Sheet) => `${start}result/#${fragmentOf(sheet)}`;

const title = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });
const status = (page: Page) => page.locator('.share [role="status"]');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('coc:answers'));
const remember = (page: Page) => page.getByLabel('Remember my answers on this device');
const rememberSays = (page: Page) => page.locator('.remember [role="status"]');
const offer = (page: Page) => page.locator('.remembered a');
const heading = (page: Page) => page.locator('fieldset.question h2').filter({ visible: true });
const answer = async (page: Page, value: string | number) => {
  await page.locator('fieldset.question').filter({ visible: true }).locator(`input[value="${value}"]`).check();
  await page.getByRole('button', { name: 'Continue' }).click();
};

/** Leave the question before the first scored one without an answer. */
const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => heading(page).innerText()).toBe(questions[0]?.text);
};

describe('a result link', () => {
  it('is copied, holds answers and a version but no score, and gives the identical result in a fresh browser', () =>
    chromium.visit(resultOf(mechanic), { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect.poll(() => status(page).innerText()).toBe('The link is copied.');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(page.url());
      const keys = [...new URLSearchParams(new URL(link).hash.slice(1)).keys()];
      expect(keys).toEqual(['v', ...questions.map(({ id }) => id)]);
      const seen = await page.locator('.shown').innerText();
      const path = link.slice(inject('siteUrl').length - 1);
      await chromium.visit(path, {}, async (fresh) => {
        await title(fresh).waitFor();
        expect(await fresh.locator('.shown').innerText()).toBe(seen);
      });
    }));

  it('stands in a field to copy by hand where the browser refuses', () =>
    chromium.visit(
      resultOf(mechanic),
      { before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }) },
      async (page) => {
        await page.getByRole('button', { name: 'Copy the link' }).click();
        await expect.poll(() => status(page).innerText()).toContain('did not let us copy');
        expect(await page.getByLabel('Link to this result').inputValue()).toBe(page.url());
      },
    ));

  it('is sent with the share sheet of a device that has one, and offers none elsewhere', async () => {
    const before = () =>
      Object.defineProperty(navigator, 'share', {
        value: async (what: ShareData) => document.documentElement.setAttribute('data-sent', what.url ?? ''),
      });
    await chromium.visit(resultOf(mechanic), { before }, async (page) => {
      await page.getByRole('button', { name: 'Send the link' }).click();
      await expect.poll(() => page.locator('html').getAttribute('data-sent')).toBe(page.url());
    });
    const without = () => Object.defineProperty(navigator, 'share', { value: undefined });
    await chromium.visit(resultOf(mechanic), { before: without }, async (page) => {
      await title(page).waitFor();
      expect(await page.getByRole('button', { name: 'Send the link' }).isVisible()).toBe(false);
    });
  });

  it('of another version says so plainly', () =>
    chromium.visit(`${start}result/#v=2&choose=1&decide=2`, {}, async (page) => {
      await title(page).waitFor();
      expect(await page.locator('.dropped').innerText()).toContain('newer version of the questions');
    }));
});

describe('a QR code of the link', () => {
  /** The squares of the code that the page shows, as rows of dark and light. */
  const squares = (page: Page) =>
    page.evaluate(() => {
      const code = document.querySelector('svg.code');
      const size = Number(code?.getAttribute('viewBox')?.split(' ')[2]);
      const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
      for (const [, x, y, width] of (code?.querySelector('path')?.getAttribute('d') ?? '').matchAll(
        /M(\d+) (\d+)h(\d+)/g,
      ))
        for (let at = 0; at < Number(width); at += 1) (rows[Number(y)] as boolean[])[Number(x) + at] = true;
      return rows;
    });

  it('is drawn on the device with a quiet zone, and the link stands below it as text', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Show a QR code').click();
      await page.locator('svg.code').waitFor();
      expect(await page.locator('[data-panel="code"] .link').innerText()).toBe(page.url());
      const rows = await squares(page);
      const quiet = [0, 1, 2, 3].flatMap((at) => [rows[at], rows.at(-1 - at), rows.map((row) => row[at])]);
      expect(quiet.flat().some(Boolean)).toBe(false);
      // The three corner marks of every QR code: seven dark squares, then a light one.
      for (const corner of [rows[4]?.slice(4, 12), rows[4]?.slice(-12, -4).reverse(), rows.at(-5)?.slice(4, 12)])
        expect(corner).toEqual([true, true, true, true, true, true, true, false]);
    }));

  it('is the code that a second writer of QR codes gives for the same link', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Show a QR code').click();
      await page.locator('svg.code').waitFor();
      const { default: qrcode } = await import('qrcode-generator');
      const code = qrcode(0, 'L');
      code.addData(page.url());
      code.make();
      const side = code.getModuleCount();
      const expected = Array.from({ length: side }, (_, row) =>
        Array.from({ length: side }, (_, column) => code.isDark(row, column)),
      );
      expect((await squares(page)).slice(4, -4).map((row) => row.slice(4, -4))).toEqual(expected);
    }));

  it('holds the longest link: two lines of business with the longest names', () => {
    const name = encodeURIComponent('😀'.repeat(40));
    const second = questions.map(({ id }) => `2.${id}=varies`).join('&');
    const first = questions.map(({ id }) => `${id}=varies`).join('&');
    const longest = `v=1&${first}&lines=two&share=unsure&name=${name}&2.name=${name}&${second}&word=other`;
    return chromium.visit(`${start}result/#${longest}`, {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Show a QR code').click();
      await page.locator('svg.code').waitFor();
      expect(await page.locator('[data-panel="code"] .link').innerText()).toBe(page.url());
      expect(await page.locator('[data-panel="code"]').innerText()).toContain('the code is fine');
    });
  });
});

describe('answers on this device', () => {
  it('are stored only when the box is ticked, follow every change, and are gone when it is unticked', () =>
    chromium.visit(start, {}, async (page) => {
      await begin(page);
      await answer(page, 2);
      await expect.poll(() => heading(page).innerText()).toBe(questions[1]?.text);
      expect(await stored(page)).toBeNull();
      await remember(page).check();
      await expect.poll(() => stored(page)).toBe('v=1&choose=2');
      await expect.poll(() => rememberSays(page).innerText()).toBe('Remembered on this device.');
      await answer(page, -1);
      await expect.poll(() => stored(page)).toBe('v=1&choose=2&decide=-1');
      await page.reload();
      await expect.poll(() => remember(page).isChecked()).toBe(true);
      await remember(page).uncheck();
      await expect.poll(() => stored(page)).toBeNull();
      await answer(page, 1);
      await expect.poll(() => heading(page).innerText()).toBe(questions[3]?.text);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('are offered on a later visit, and never put over the answers of a link', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await remember(page).check();
      await expect.poll(() => stored(page)).toBe(fragmentOf(mechanic));
      await page.goto(new URL(start.slice(1), inject('siteUrl')).href);
      await expect.poll(() => offer(page).innerText()).toBe('Go on with your remembered answers');
      expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
      await offer(page).click();
      await page.waitForURL(/\/result\/#/);
      await title(page).waitFor();
      expect(new URL(page.url()).hash).toBe(`#${fragmentOf(mechanic)}`);
      // Somebody else's link, in the same browser.
      await page.goto('about:blank');
      await page.goto(new URL(resultOf(other).slice(1), inject('siteUrl')).href);
      await readOn(page);
      await title(page).waitFor();
      await expect.poll(() => offer(page).innerText()).toBe('Open the answers that this device remembers');
      expect(await remember(page).isChecked()).toBe(false);
      expect(new URL(page.url()).hash).toBe(`#${fragmentOf(other)}`);
      expect(await stored(page)).toBe(fragmentOf(mechanic));
    }));

  it('go on at the first open question when they are not complete', () =>
    chromium.visit(
      start,
      { before: () => localStorage.setItem('coc:answers', 'v=1&choose=2&decide=1') },
      async (page) => {
        await offer(page).click();
        await expect.poll(() => heading(page).innerText()).toBe(questions[2]?.text);
        await expect.poll(() => remember(page).isChecked()).toBe(true);
        expect(await offer(page).isVisible()).toBe(false);
      },
    ));

  it('are not overwritten by a second tab without a word', () =>
    chromium.visit(start, {}, async (first) => {
      await begin(first);
      await answer(first, 2);
      await remember(first).check();
      await expect.poll(() => stored(first)).toBe('v=1&choose=2');
      const second = await first.context().newPage();
      await second.goto(first.url());
      await expect.poll(() => remember(second).isChecked()).toBe(true);
      await answer(second, -2);
      await expect.poll(() => stored(second)).toBe('v=1&choose=2&decide=-2');
      await expect.poll(() => rememberSays(first).innerText()).toContain('Another tab has changed');
      expect(await remember(first).isChecked()).toBe(false);
      await answer(first, 1);
      await expect.poll(() => heading(first).innerText()).toBe(questions[2]?.text);
      expect(await stored(first)).toBe('v=1&choose=2&decide=-2');
      await remember(first).check();
      await expect.poll(() => stored(first)).toBe('v=1&choose=2&decide=1');
      expect(await rememberSays(first).innerText()).toContain('replace');
      await expect.poll(() => rememberSays(second).innerText()).toContain('Another tab has changed');
    }));

  it.each([
    [
      'blocked',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ] as const)('say one plain line when storage is %s, and nothing else breaks', (_, before) =>
    chromium.visit(start, { before: before as () => void }, async (page) => {
      await begin(page);
      await answer(page, 2);
      await remember(page).click();
      await expect.poll(() => rememberSays(page).innerText()).toContain('its storage is blocked or full');
      expect(await remember(page).isChecked()).toBe(false);
      await answer(page, 1);
      await expect.poll(() => heading(page).innerText()).toBe(questions[2]?.text);
    }),
  );

  it.each(['{"version":1}', 'v=1&a=<script>alert(1)</script>', '', 'x'.repeat(5000)])(
    'that were damaged (%s) are named, not read, and left until the box is ticked',
    (text) =>
      chromium.visit(start, {}, async (page) => {
        await page.evaluate((damaged) => localStorage.setItem('coc:answers', damaged), text);
        await page.reload();
        await expect.poll(() => rememberSays(page).innerText()).toContain('cannot be read');
        expect(await offer(page).count()).toBe(0);
        expect(await stored(page)).toBe(text);
        await remember(page).check();
        await expect.poll(() => stored(page)).toBe('v=1');
      }),
  );
});

describe('two results side by side', () => {
  const open = async (page: Page) => {
    await title(page).waitFor();
    await page.getByText('Compare with another result').click();
    await page.getByLabel('Link of the other result').waitFor();
  };
  const compare = async (page: Page, link: string, whose = '') => {
    await page.getByLabel('Link of the other result').fill(link);
    await page.getByLabel('Whose is it?').fill(whose);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
  };
  const shown = (page: Page) => page.locator('.pair');

  it.each([
    ['a whole address', (url: string) => `${url}${resultOf(other).slice(1)}`],
    ['a fragment', () => `#${fragmentOf(other)}`],
    ['a bare fragment', () => fragmentOf(other)],
  ])('come from %s, with both positions and the answers that differ', (_, link) =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await open(page);
      await compare(page, link(inject('siteUrl')), 'Anna');
      await shown(page).waitFor();
      await expect.poll(() => status(page).innerText()).toBe('2 answers differ. Both results are shown below.');
      expect(await shown(page).innerText()).toContain('Anna');
      expect(await page.locator('.differing .asked').allInnerTexts()).toEqual(
        questions.filter(({ id }) => id === 'decide' || id === 'pay').map(({ text }) => text),
      );
      expect(await page.locator('.differing dd').allInnerTexts()).toEqual([
        'They bring us the problem and rely on us to work it out',
        'They know what they want and we supply it',
        'A price, hourly rate or percentage worked out for each job',
        'Not sure, or does not fit',
      ]);
      const all = page.locator('.beside-figure .all');
      expect([await all.locator('.two-mine').count(), await all.locator('.two-theirs').count()]).toEqual([1, 1]);
      expect(await page.locator('.beside-figure .rows li').count()).toBe(12);
    }),
  );

  it('stay over a reload, leave the link that is copied alone, and end when the reader says so', () =>
    chromium.visit(resultOf(mechanic), { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await open(page);
      await compare(page, fragmentOf(other), 'last year');
      await shown(page).waitFor();
      await page.reload();
      await shown(page).waitFor();
      expect(await shown(page).innerText()).toContain('last year');
      expect(await page.locator('.dropped').count()).toBe(0);
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect.poll(() => status(page).innerText()).toBe('The link is copied.');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).hash).toBe(`#${fragmentOf(mechanic)}`);
      await page.getByRole('button', { name: 'Stop comparing' }).click();
      await expect.poll(() => shown(page).count()).toBe(0);
      expect(new URL(page.url()).hash).toBe(`#${fragmentOf(mechanic)}`);
    }));

  it.each(['hello', 'https://example.org/', '#v=1&choose=9', 'javascript:alert(1)'])(
    'lose nothing by a bad link (%s), which gets a clear line',
    (bad) =>
      chromium.visit(resultOf(mechanic), {}, async (page) => {
        await open(page);
        await compare(page, fragmentOf(other), 'Anna');
        await shown(page).waitFor();
        const before = page.url();
        await compare(page, bad);
        await expect.poll(() => status(page).innerText()).toContain('That is no link to a result');
        expect(page.url()).toBe(before);
        expect(await shown(page).innerText()).toContain('Anna');
        expect(await page.getByLabel('Link of the other result').inputValue()).toBe(bad);
      }),
  );

  it('say when the other link is of a newer version or has too few answers', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await open(page);
      await compare(page, 'v=7&choose=1&brand=new', 'Anna');
      await shown(page).waitFor();
      const text = await page.locator('[data-panel="compare"]').innerText();
      expect(text).toContain('There are too few answers for a result yet.');
      expect(await page.locator('.beside-figure .all .two-theirs').count()).toBe(0);
    }));

  it('fit a phone, and keep a hostile name inert', () =>
    chromium.visit(resultOf(mechanic), { width: widths.phone }, async (page) => {
      await open(page);
      const name = '<img src=x onerror=alert(1)>"\'&😀'.padEnd(60, 'W');
      await page.getByLabel('Link of the other result').fill(fragmentOf(other));
      await page.getByLabel('Whose is it?').evaluate((field, text) => ((field as HTMLInputElement).value = text), name);
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await shown(page).waitFor();
      expect(await shown(page).innerText()).toContain([...name].slice(0, 40).join(''));
      expect(await shown(page).innerText()).not.toContain([...name].slice(0, 41).join(''));
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }));
});

describe('a result as a file', () => {
  const save = async (page: Page, button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };

  it('of data holds the answers, and the result that “npm run score” prints for them', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Save as a file').click();
      const { name, path } = await save(page, 'Data (JSON)');
      expect(name).toMatch(/^which-is-my-business-\d{4}-\d\d-\d\d\.json$/);
      const saved = JSON.parse(readFileSync(path, 'utf8'));
      const scored = scoreText(JSON.stringify(mechanic), questionnaire);
      expect(saved).toEqual({
        questionnaire: { id: 'which-business', version: questionnaire.version },
        link: page.url(),
        answers: mechanic,
        result: scored.ok && JSON.parse(scored.output),
      });
    }));

  it('of a picture is drawn on the device, and its words can be read', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Save as a file').click();
      const png = await save(page, 'Picture (PNG)');
      expect(png.name).toMatch(/\.png$/);
      const bytes = readFileSync(png.path);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1480]);
      const svg = readFileSync((await save(page, 'Picture (SVG)')).path, 'utf8');
      await page.getByText('The picture in words').click();
      const words = await page.locator('.picture-words').innerText();
      expect(words).toContain('What is bought: like a client business.');
      expect(svg).toContain(words);
    }));

  it('has a safe name, whatever the name in the link', () =>
    chromium.visit(
      `${resultOf(mechanic)}&name=${encodeURIComponent('../<script>alert(1)</script>/Café')}`,
      {},
      async (page) => {
        await title(page).waitFor();
        await page.getByText('Save as a file').click();
        const { name } = await save(page, 'Data (JSON)');
        expect(name).toMatch(/^which-is-my-business-script-alert-1-script-café-\d{4}-\d\d-\d\d\.json$/);
      },
    ));
});

describe('a printed result', () => {
  /** The longest option of every question. */
  const longest: Sheet = Object.fromEntries(
    questions.map(({ id, options }) => [
      id,
      options.reduce((most, one) => (one.text.length > most.text.length ? one : most)).value as Answer,
    ]),
  );
  const { strongClient, allCustomer, bothWays, inBetween, edgeOfCustomer, nearlyEnough, withExceptions, manyVary } =
    questionnaireExamples;
  const sheets = {
    'strong client': strongClient,
    'strong customer': allCustomer,
    'both ways': bothWays,
    'in between': inBetween,
    'close call': edgeOfCustomer,
    'too few answers': nearlyEnough,
    'the longest answers': longest,
    'a client side with exceptions': withExceptions,
    'many that vary': manyVary,
  };

  it.each(Object.entries(sheets))('of %s fills one page of A4 and one of Letter', (_, sheet) =>
    chromium.visit(resultOf(sheet), {}, async (page) => {
      await title(page).waitFor();
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect([format, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([format, 1]);
      }
    }),
  );

  it('holds the headline, how sure it is, the profile, why, all answers, the link and the date, and no navigation', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.emulateMedia({ media: 'print' });
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      for (const part of [
        'Your answers pull both ways',
        'It would take 2 different answers',
        'It is not a grade',
        'Why',
      ])
        expect(text).toContain(part);
      for (const { name } of questionnaire.dimensions) expect(text).toContain(name);
      for (const { id, text: asked, options } of questions) {
        expect(text).toContain(asked);
        expect(text).toContain(options.find(({ value }) => value === mechanic[id])?.text);
      }
      expect(text).toContain(page.url());
      expect(text).toContain(String(new Date().getFullYear()));
      expect(await page.locator('nav, button, input, .foot, summary').filter({ visible: true }).count()).toBe(0);
    }));

  it('tells the ends apart by shape in black: a square on a line, a round point on dots', () =>
    chromium.visit(resultOf(mechanic), { colorScheme: 'dark' }, async (page) => {
      await title(page).waitFor();
      await page.emulateMedia({ media: 'print' });
      const paint = (selector: string, property: string) =>
        page
          .locator(`.profile ${selector}`)
          .first()
          .evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), property);
      expect(await paint('.f-knot', 'stroke')).toBe('rgb(0, 0, 0)');
      expect(await paint('.f-knot', 'fill')).toBe('rgb(255, 255, 255)');
      expect(await paint('.f-point', 'fill')).toBe('rgb(0, 0, 0)');
      expect(await page.locator('.profile circle.f-point').count()).toBe(5);
      expect(await page.locator('.profile rect.f-knot').count()).toBe(6);
    }));

  it('has room for a QR code beside the headline, still on one page', () =>
    chromium.visit(resultOf(mechanic), {}, async (page) => {
      await title(page).waitFor();
      await page.getByText('Show a QR code').click();
      await page.locator('svg.code').waitFor();
      const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    }));
});

describe('the reasons of a result', () => {
  it('each lead to a place in a lesson that says what the documents say', () =>
    chromium.visit(resultOf(questionnaireExamples.bothWays), {}, async (page) => {
      await title(page).waitFor();
      const reasons = page.locator('.why dd > p');
      const links = page.locator('.why dd > p > a');
      expect(await links.count()).toBe(await reasons.count());
      const words = await page.evaluate(() => JSON.parse(document.getElementById('result-words')?.textContent ?? ''));
      const places = (words.dimensions as { lesson: string }[]).map(({ lesson }) => new URL(lesson, page.url()));
      expect(places).toHaveLength(11);
      for (const place of places) {
        const response = await page.request.get(place.href);
        expect(response.status()).toBe(200);
        expect(await response.text()).toContain(`id="${place.hash.slice(1)}"`);
      }
      for (const link of await links.all()) {
        const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
        expect(places.map(({ href }) => href)).toContain(address);
      }
    }));
});
