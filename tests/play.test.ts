import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reload, useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const definition = '/play/definition/';
const tenYears = '/play/ten-years/';

const verdict = (page: Page) => page.locator('figure [role=status]').innerText();
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const hash = (page: Page) => new URL(page.url()).hash;
const names = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}

/** Set a native slider as a reader does, by keys from its start. */
async function slide(page: Page, name: string, steps: number): Promise<void> {
  await slider(page, name).press('Home');
  for (let step = 0; step < steps; step += 1) await slider(page, name).press('ArrowRight');
}

/** What one chart of income shows, read back to money by the ticks that are named in it. */
const drawnIncome = (page: Page, nth: number) =>
  page
    .locator('.income')
    .nth(nth)
    .evaluate((chart) => {
      const attribute = (element: Element | null, name: string) => Number.parseFloat(element?.getAttribute(name) ?? '');
      const amount = (element: Element) => Number((element.textContent ?? '').replaceAll(',', '').replace('−', '-'));
      const ticks = [...chart.querySelectorAll('text.tick')].map((tick) => ({
        value: amount(tick),
        share: attribute(tick, 'y') / 100,
      }));
      const [first, last] = [ticks[0], ticks.at(-1)];
      if (!first || !last) throw new Error('a chart without ticks');
      const each = (last.value - first.value) / (last.share - first.share);
      const money = (share: number) => first.value + (share - first.share) * each;
      const stretched = chart.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      const points = (name: string) =>
        [...(chart.querySelector(`.${name}`)?.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+) (-?[\d.]+)/g)].map(
          ([, x, y]) => ({
            year: Math.round((Number(x) / (stretched[2] ?? 0)) * 10 + 0.5),
            money: money(Number(y) / (stretched[3] ?? 0)),
          }),
        );
      return {
        /** Money of a tenth of the drawing's units, to which its paths are rounded. */
        step: Math.abs(each) / (stretched[3] ?? 1) / 10,
        mean: points('mean'),
        run: points('run'),
        band: points('band'),
        end: money(attribute(chart.querySelector('.end'), 'cy') / 100),
        label: amount(chart.querySelector('.f-name') as Element),
        guess: [...chart.querySelectorAll('.guess-mark')].map((mark) => ({
          year: Math.round(attribute(mark, 'cx') / 10 + 0.5),
          money: money(attribute(mark, 'cy') / 100),
        })),
      };
    });

/** Both charts show what the table says: mean, run and range of every year, and the years that were guessed. */
async function expectPictureIsTable(page: Page): Promise<void> {
  const amount = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));
  const table = await page.locator('.live-table tbody tr').allInnerTexts();
  const rows = table.map((row) => row.split('\t').map((cell) => cell.trim()));
  expect(rows).toHaveLength(10);
  for (const nth of [0, 1]) {
    const chart = await drawnIncome(page, nth);
    const near = (drawn: number | undefined, told: number) =>
      expect(Math.abs((drawn ?? Number.NaN) - told)).toBeLessThanOrEqual(chart.step + 0.5);
    const ranged = rows[0]?.[2 + 3 * nth] !== 'no range' || rows.some((cells) => cells[2 + 3 * nth] !== 'no range');
    expect(chart.band).toHaveLength(ranged ? 20 : 0);
    for (const [index, cells] of rows.entries()) {
      const [mean = '', range = '', run = ''] = cells.slice(1 + 3 * nth);
      expect([chart.mean[index]?.year, chart.run[index]?.year]).toEqual([index + 1, index + 1]);
      near(chart.mean[index]?.money, amount(mean));
      near(chart.run[index]?.money, amount(run));
      const [low = mean, high = mean] = range === 'no range' ? [] : range.split(' to ');
      if (ranged) {
        near(chart.band[index]?.money, amount(high));
        near(chart.band[19 - index]?.money, amount(low));
      }
    }
    near(chart.end, amount(rows[9]?.[1 + 3 * nth] ?? ''));
    const rounding = Math.abs(chart.label) < 1000 ? 5 : 50;
    expect(Math.abs(chart.label - amount(rows[9]?.[1 + 3 * nth] ?? ''))).toBeLessThanOrEqual(rounding + 1);
    const guessed = nth === 0 ? [] : rows.filter((cells) => /\d/.test(cells[7] ?? ''));
    expect(chart.guess.length).toBeLessThanOrEqual(guessed.length);
    for (const { year, money } of chart.guess) near(money, amount(rows[year - 1]?.[7] ?? ''));
  }
}

describe('the definition builder', () => {
  it('re-sorts the examples at every step of a slider, and names the one against its sources', () =>
    chromium.visit(definition, {}, async (page) => {
      expect(await verdict(page)).toContain('The mechanic embarrasses this definition most');
      const before = await names(page, '.definition-line li');
      for (const test of ['bought', 'made', 'judged', 'agreed', 'success'])
        await page.locator(`[name=${test}]`).press('Home');
      await expect.poll(() => verdict(page)).toContain('The beautician embarrasses this definition most');
      await expect.poll(() => hash(page)).toBe('#bought=0&made=0&runs=2&judged=0&agreed=0&success=0');
      const after = await names(page, '.definition-line li');
      expect(after).not.toEqual(before);
      expect(after.toSorted()).toEqual(before.toSorted());
      await expect.poll(() => names(page, '.live-table tbody tr')).toEqual(after);
      expect(await slider(page, 'What is bought?').getAttribute('aria-valuetext')).toBe('does not count');
      await page.locator('[name=runs]').press('Home');
      await expect.poll(() => verdict(page)).toContain('Nothing counts, so this is no definition');
    }));

  it('shows the same places in the picture and in the table', () =>
    chromium.visit(definition, {}, async (page) => {
      await slide(page, 'How is it made?', 4);
      await slide(page, 'What is agreed?', 0);
      await expect.poll(() => hash(page)).toBe('#bought=2&made=4&runs=2&judged=2&agreed=0&success=2');
      const drawn = await page
        .locator('.definition-line .at')
        .evaluateAll((marks) => marks.map((mark) => (Number.parseFloat(mark.getAttribute('x') ?? '') - 50) / 46));
      await page.getByText('Show as a table').click();
      const told = await page.locator('.live-table tbody tr td:nth-child(2)').allInnerTexts();
      expect(told.length).toBeGreaterThanOrEqual(23);
      for (const [index, text] of told.entries())
        expect(Math.abs(Number(text.replace('−', '-')) - (drawn[index] ?? 9))).toBeLessThan(0.006);
    }));

  it.each([
    { reducedMotion: 'no-preference', durations: [240] },
    { reducedMotion: 'reduce', durations: [] },
  ] as const)('lets the examples glide to their places in a moment, with motion $reducedMotion', (given) => {
    const before = () => {
      const { animate } = Element.prototype;
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      Element.prototype.animate = function (keyframes, options) {
        asked.push((options as KeyframeAnimationOptions).duration);
        return animate.call(this, keyframes, options);
      };
    };
    return chromium.visit(definition, { reducedMotion: given.reducedMotion, before }, async (page) => {
      await page.getByRole('button', { name: 'The time frame' }).click();
      await expect.poll(() => hash(page)).toContain('runs=4');
      const asked = await page.evaluate(() => (window as unknown as { asked: number[] }).asked);
      expect([...new Set(asked)]).toEqual(given.durations);
    });
  });

  it('keeps the definition over a reload, gives it back by a link, and starts again with a bare address', () =>
    chromium.visit(definition, {}, async (page) => {
      await page.getByRole('button', { name: 'The time frame' }).click();
      await expect.poll(() => hash(page)).toBe('#bought=0&made=0&runs=4&judged=0&agreed=0&success=0');
      await reload(page);
      await expect.poll(() => verdict(page)).toContain('The beautician');
      expect(await slider(page, 'How does it run?').inputValue()).toBe('4');
      expect(await page.getByRole('button', { name: 'The time frame' }).getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'All six alike' }).click();
      await expect.poll(() => hash(page)).toBe('');
      expect(await verdict(page)).toContain('The mechanic');
    }));

  it.each([
    { link: '#bought=9&x=<b>hi</b>', names: 'bought=9, x=<b>hi</b>' },
    { link: '#made=1e9&made=-1&%ff=%', names: 'made=1e9, made=-1, %ff=%' },
    { link: '#__proto__=1&runs=%0a4', names: '__proto__=1, runs=' },
  ])('drops and names what it does not know in $link', ({ link, names: named }) =>
    chromium.visit(`${definition}${link}`, {}, async (page) => {
      await expect.poll(() => verdict(page)).toContain(`we left it out: ${named}`);
      expect(await verdict(page)).toContain('The mechanic');
      expect(await page.locator('figure [role=status] b').count()).toBe(1);
      await expect.poll(() => hash(page)).toBe('');
    }),
  );

  it('goes to the text by the skip link and keeps the definition in the address', () =>
    chromium.visit(`${definition}#bought=4&made=0&runs=0&judged=0&agreed=0&success=0`, {}, async (page) => {
      await expect.poll(() => slider(page, 'What is bought?').inputValue()).toBe('4');
      await page.evaluate(() => {
        location.hash = 'main';
      });
      await expect.poll(() => hash(page)).toContain('bought=4');
      expect(await slider(page, 'What is bought?').inputValue()).toBe('4');
    }));

  it('is built by touch on a phone, with the verdict in sight of every slider', () =>
    chromium.visit(definition, { width: widths.phone, hasTouch: true }, async (page) => {
      for (const name of ['What is bought?', 'What is success?']) {
        const control = slider(page, name);
        await control.scrollIntoViewIfNeeded();
        const box = await control.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
        await expect.poll(() => control.inputValue()).toBe('4');
        expect(
          await page.locator('.verdict').evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight + 1;
          }),
        ).toBe(true);
      }
      await page.getByRole('button', { name: 'The work frame' }).tap();
      await expect.poll(() => verdict(page)).toContain('The bank');
    }));

  it('is built by keyboard alone: six sliders and four starts, and no other stop in the figure', () =>
    chromium.visit(definition, {}, async (page) => {
      await page.locator('#build button').first().focus();
      const stops: string[] = [];
      for (let tabs = 0; tabs < 12; tabs += 1) {
        stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
        await page.keyboard.press('Tab');
      }
      expect(stops).toEqual(
        [...Array(4).fill('BUTTON'), ...Array(6).fill('INPUT'), 'SUMMARY', 'A'].slice(0, 11).concat(stops.slice(11)),
      );
      await page.getByRole('button', { name: 'The duty frame' }).press('Enter');
      await expect.poll(() => slider(page, 'Who can judge it?').inputValue()).toBe('4');
      // Enter on a slider starts nothing anew.
      await slider(page, 'Who can judge it?').press('Enter');
      expect(await slider(page, 'Who can judge it?').inputValue()).toBe('4');
    }));

  it.each(['light', 'dark'] as const)('has no accessibility violation after play, in %s', (colorScheme) =>
    chromium.visit(
      `${definition}#bought=4&made=4&runs=0&judged=0&agreed=0&success=0`,
      { colorScheme },
      async (page) => {
        await expect.poll(() => verdict(page)).toContain('The bank');
        await page.getByText('Show as a table').click();
        await page.getByText('Is there such a definition?').click();
        expect(await violations(page)).toEqual([]);
      },
    ),
  );

  it('without script shows the still, its table, what the frames do and the answer', () =>
    chromium.visit(definition, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.definition-line li').filter({ visible: true }).count()).toBeGreaterThanOrEqual(23);
      expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(0);
      await page.getByText('Show as a table').click();
      expect(await page.locator('.live-table tbody tr').filter({ visible: true }).count()).toBeGreaterThanOrEqual(23);
      await page.getByText('Is there such a definition?').click();
      expect(await page.locator('#try details').innerText()).toMatch(/No\..*15,624 definitions/s);
    }));

  it('prints the state it is in, without controls', () =>
    chromium.visit(`${definition}#bought=0&made=4&runs=0&judged=0&agreed=0&success=0`, {}, async (page) => {
      await expect.poll(() => verdict(page)).toContain('The bank');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.verdict').isVisible()).toBe(true);
      expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.definition-line li').filter({ visible: true }).count()).toBeGreaterThanOrEqual(23);
    }));

  it.each(['/', '/lessons/', '/lessons/where-sources-disagree/', '/lessons/which-is-my-business/'])(
    'is linked from %s',
    (path) =>
      chromium.visit(path, {}, async (page) => {
        expect(await page.locator(`main a[href$="${definition}"]`).count()).toBe(1);
      }),
  );
});

describe('ten years of a business', () => {
  const pictures = (page: Page) =>
    page
      .locator('.plan')
      .evaluateAll((plans) => plans.map((plan) => [...plan.querySelectorAll('svg')].map((svg) => svg.innerHTML)));
  const guesses = (page: Page) =>
    page.locator('.guesses input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

  it('draws two plans that end close together, before anything is touched', () =>
    chromium.visit(tenYears, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.plan .mean').filter({ visible: true }).count()).toBe(2);
      expect(await verdict(page)).toMatch(/plan B earns about 13,\d00.*Plan A earns about 13,\d00/);
      expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.granted').innerText()).toContain('arithmetic, not evidence');
      await page.getByText('Show as a table').click();
      expect(await page.locator('.live-table tbody tr').filter({ visible: true }).count()).toBe(10);
    }));

  it('takes a guess by keyboard, then the lever, and compares them', () =>
    chromium.visit(tenYears, {}, async (page) => {
      await page.getByLabel('Year 10', { exact: true }).fill('20000');
      await page.keyboard.press('Tab');
      await expect.poll(() => verdict(page)).toContain('Your guess ends above the range');
      await slider(page, 'Stay for one more year').press('ArrowLeft');
      await slider(page, 'Stay for one more year').press('ArrowLeft');
      await expect.poll(() => verdict(page)).toMatch(/plan B earns about 9,\d00/);
      expect(await slider(page, 'Stay for one more year').getAttribute('aria-valuetext')).toBe('80 of 100');
      expect(await page.locator('.is-drawn .guess-mark').count()).toBe(1);
      await expect
        .poll(() => hash(page))
        .toBe('#won=4&stay=80&visits=4&price=60&serve=30&win=150&word=clients&seed=1&g10=20000');
      await reload(page);
      await expect.poll(() => verdict(page)).toContain('Your guess ends above the range');
      expect((await guesses(page))[9]).toBe('20000');
      expect(await slider(page, 'Stay for one more year').inputValue()).toBe('80');
      await page.getByRole('button', { name: 'Start again' }).press('Enter');
      await expect.poll(() => hash(page)).toBe('');
      expect((await guesses(page)).join('')).toBe('');
    }));

  it.each([
    { name: 'the start', link: '' },
    { name: 'few who stay, with a guess', link: '#stay=60&word=customers&g1=1000&g5=6000&g10=9000' },
    { name: 'a loss in every year', link: '#price=5&serve=100&win=300&g10=0' },
    { name: 'no range at all', link: '#won=1&stay=0&visits=1' },
    { name: 'the most of everything', link: '#won=60&stay=95&visits=12&price=200&serve=0&win=0' },
  ])('draws the numbers of its table, also after a reload: $name', ({ link }) =>
    chromium.visit(`${tenYears}${link}`, {}, async (page) => {
      await page.locator('figure').hover();
      await page.locator('figure[data-ready]').waitFor();
      await page.getByText('Show as a table').click();
      await expectPictureIsTable(page);
      await slide(page, 'People won', 2);
      await expect.poll(() => hash(page)).toContain('won=3&');
      await expectPictureIsTable(page);
      await reload(page);
      await page.locator('figure[data-ready]').waitFor();
      await page.getByText('Show as a table').click();
      await expect.poll(() => page.locator('.plan-name').last().innerText()).toContain('3 won each year');
      await expectPictureIsTable(page);
    }),
  );

  it('draws the same picture for the same numbers, whatever the word', () =>
    chromium.visit(tenYears, {}, async (page) => {
      const [, before] = await pictures(page);
      await page.getByRole('radio', { name: 'customers' }).check();
      await expect.poll(() => verdict(page)).toContain('Plan B now says “customers”. No number has changed.');
      await expect.poll(() => hash(page)).toContain('word=customers');
      expect((await pictures(page))[1]).toEqual(before);
      await page.getByRole('button', { name: 'Give plan B the numbers of plan A' }).click();
      await expect.poll(() => verdict(page)).toContain('Both plans now have the same numbers');
      await expect.poll(() => hash(page)).toContain('won=40');
      const [a, b] = await pictures(page);
      expect(b).toEqual(a);
      await page.getByRole('radio', { name: 'clients' }).check();
      await expect.poll(() => page.locator('.plan-name b').last().innerText()).toBe('Plan B: clients');
      expect(await pictures(page)).toEqual([a, b]);
    }));

  it('draws a guess by mouse, and shows another run of chance', () =>
    chromium.visit(tenYears, {}, async (page) => {
      const chart = page.locator('.is-drawn .income');
      await chart.scrollIntoViewIfNeeded();
      await chart.hover();
      await page.locator('figure[data-ready]').waitFor();
      const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + box.width * 0.05, box.y + box.height * 0.8);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.4, { steps: 20 });
      await page.mouse.up();
      await expect.poll(async () => (await guesses(page)).every((value) => value !== '')).toBe(true);
      expect(Number((await guesses(page))[9])).toBeGreaterThan(Number((await guesses(page))[0]));
      await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
      const still = await guesses(page);
      const crowd = await page.locator('.crowd').last().innerHTML();
      await page.getByRole('button', { name: 'Another run of chance' }).click();
      await expect.poll(() => page.locator('.crowd').last().innerHTML()).not.toBe(crowd);
      expect(await guesses(page)).toEqual(still);
    }));

  it('takes a guess by a tap on a phone, with targets of 44 px', () =>
    chromium.visit(tenYears, { width: widths.phone, hasTouch: true }, async (page) => {
      const chart = page.locator('.is-drawn .income');
      await chart.scrollIntoViewIfNeeded();
      const tap = async (across: number, down: number) => {
        const box = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        await page.touchscreen.tap(box.x + box.width * across, box.y + box.height * down);
      };
      await tap(0.5, 0.5);
      await page.locator('figure[data-ready]').waitFor();
      await tap(0.95, 0.4);
      await expect.poll(async () => (await guesses(page))[9]).not.toBe('');
      const small = await page
        .locator('figure :is(input:not([type=radio]), button, summary, .switch label)')
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML.slice(0, 80)),
        );
      expect(small).toEqual([]);
    }));

  it.each([
    { link: '#stay=95&won=-1&seed=0', names: 'won=-1, seed=0', stay: '95' },
    { link: '#g1=1e999&g10=NaN&word=<script>&stay=7', names: 'g1=1e999, g10=NaN, word=<script>, stay=7', stay: '90' },
    {
      link: '#__proto__=1&constructor=2&%=%&stay=100&stay=0',
      names: '__proto__=1, constructor=2, %=%, stay=0',
      stay: '100',
    },
  ])('drops and names what it does not know in $link', ({ link, names: named, stay }) =>
    chromium.visit(`${tenYears}${link}`, {}, async (page) => {
      await expect.poll(() => verdict(page)).toContain(`we left it out: ${named}.`);
      expect(await slider(page, 'Stay for one more year').inputValue()).toBe(stay);
    }),
  );

  it.each(['light', 'dark'] as const)('has no accessibility violation after play, in %s', (colorScheme) =>
    chromium.visit(`${tenYears}#stay=50&word=customers&g5=4000&g10=9000`, { colorScheme }, async (page) => {
      await expect.poll(() => verdict(page)).toContain('Your guess ends');
      await page.getByText('Show as a table').click();
      expect(await violations(page)).toEqual([]);
    }),
  );

  it('prints its state as a still', () =>
    chromium.visit(`${tenYears}#g10=9000`, {}, async (page) => {
      await expect.poll(() => verdict(page)).toContain('Your guess ends');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.plan .mean').filter({ visible: true }).count()).toBe(2);
      expect(await page.locator('.is-drawn .guess').isVisible()).toBe(true);
      expect(await page.locator('figure :is(input, button)').filter({ visible: true }).count()).toBe(0);
    }));

  it.each(['/', '/lessons/', '/lessons/why-people-come-back/'])('is linked from %s', (path) =>
    chromium.visit(path, {}, async (page) => {
      expect(await page.locator(`main a[href$="${tenYears}"]`).count()).toBe(1);
    }),
  );
});
