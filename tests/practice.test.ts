import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { measurePageWeight, totalBytes } from '../src/testing/page-weight.ts';
import { violations } from './axe.ts';
import { useBrowser, widths } from './visit.ts';

const chromium = useBrowser();
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const json = <T>(name: string): T => JSON.parse(readFileSync(`${dist}quiz/${name}.json`, 'utf8')) as T;

type Key = string | { cards: Record<string, string> } | { accept: string[] };
const keys = json<Record<string, Key>>('keys');
const idOf = (kind: 'choice' | 'cards' | 'accept', nth = 0) =>
  Object.entries(keys).filter(([, key]) => (typeof key === 'string' ? kind === 'choice' : kind in key))[nth]?.[0] ?? '';
const sessionOf = (...ids: string[]) => `/quiz/#v=1&seed=test&items=${ids.join(',')}`;

/** The same draw on every run. */
const fixedChance = () => {
  crypto.getRandomValues = (numbers) => {
    (numbers as unknown as Uint32Array).fill(20261121);
    return numbers;
  };
};
const form = (page: Page) => page.locator('.session > form.item');
const heading = (page: Page) => page.locator('.session > h2');
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('coc:progress') ?? '{"events":[]}').events as never[]) as Promise<
    { kind: string; item?: string; context?: string; session?: string; sure?: boolean; choice?: string }[]
  >;

/** Answer the question on the screen and go on; `right` or not. */
async function answer(page: Page, right: boolean): Promise<void> {
  const id = (await form(page).getAttribute('data-item')) ?? '';
  const key = keys[id] as Key;
  if (typeof key === 'string') {
    const choice = right ? `[value="${key}"]` : `:not([value="${key}"])`;
    await form(page).locator(`.choice input${choice}`).first().check();
  } else if ('cards' in key) {
    for (const [card, at] of Object.entries(key.cards)) {
      const put = right ? at : at === 'client' ? 'customer' : 'client';
      await form(page).locator(`input[name$="-${card}"][value="${put}"]`).check();
    }
  } else
    await form(page)
      .locator('input[type="text"]')
      .fill(right ? (key.accept[0] ?? '') : 'a guest');
  await form(page).getByRole('button', { name: 'Check' }).click();
  await form(page).locator('.answer').first().waitFor();
}
const goOn = (page: Page) => form(page).locator('button[type="submit"]').click();

/** Answer a session to its end; `isRight` says which questions, counted from 0, are answered right. */
async function play(page: Page, length: number, isRight: (n: number) => boolean): Promise<void> {
  for (let n = 0; n < length; n++) {
    await expect.poll(() => heading(page).innerText()).toBe(`Question ${n + 1} of ${length}`);
    await form(page).waitFor();
    await answer(page, isRight(n));
    await goOn(page);
  }
}

describe('a mixed session', () => {
  it('starts, is kept in the address and through a reload, and ends with counts, a belief and similar questions', () =>
    chromium.visit('/quiz/', { width: widths.phone, hasTouch: true, before: fixedChance }, async (page) => {
      await page.getByLabel('5', { exact: true }).check();
      await page.getByRole('button', { name: 'Start' }).tap();
      await expect.poll(() => heading(page).innerText()).toBe('Question 1 of 5');
      expect(page.url()).toMatch(/#v=1&seed=[a-z0-9]+&items=([a-z0-9-]+,){4}[a-z0-9-]+$/);
      const address = page.url();
      const first = await form(page).getAttribute('data-item');
      await answer(page, false);
      expect(await form(page).locator('.why').count()).toBeGreaterThan(0);
      await goOn(page);
      await expect.poll(() => heading(page).innerText()).toBe('Question 2 of 5');
      expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.reload();
      expect(page.url()).toBe(address);
      await expect.poll(() => heading(page).innerText()).toBe('Question 2 of 5');
      for (let n = 1; n < 5; n++) {
        await expect.poll(() => heading(page).innerText()).toBe(`Question ${n + 1} of 5`);
        await form(page).waitFor();
        await answer(page, n !== 3);
        await goOn(page);
      }
      await expect.poll(() => heading(page).innerText()).toBe('3 of 5 right at the first answer');
      expect(await page.locator('main').innerText()).not.toContain('%');
      expect(await page.locator('.results > li').count()).toBe(5);
      const belief = page.locator('.belief a');
      await belief.waitFor();
      expect(await belief.getAttribute('href')).toMatch(/^\/lessons\/[a-z-]+\/#fact$/);

      const asked = (await stored(page)).filter(({ context }) => context === 'practice');
      expect(asked).toHaveLength(5);
      await page.getByRole('button', { name: 'Try 2 similar questions' }).tap();
      await expect.poll(() => heading(page).innerText()).toBe('Question 1 of 2');
      const again = new URL(page.url()).hash.split('items=')[1]?.split(',') ?? [];
      expect(again).toHaveLength(2);
      expect(again).not.toContain(first);
      for (const id of again) expect(asked.map(({ item }) => item)).not.toContain(id);
    }));

  it('asks only the lessons that are chosen, and says when none is', () =>
    chromium.visit('/quiz/', {}, async (page) => {
      await page.getByText('From all lessons. Choose others').click();
      await page.getByRole('button', { name: 'Choose none' }).click();
      await page.getByRole('button', { name: 'Start' }).click();
      await expect.poll(() => page.locator('.running > [role=status]').innerText()).toBe('Choose at least one lesson.');
      await page.getByLabel('2. A moment or a thread?').check();
      await page.getByRole('button', { name: 'Start' }).click();
      await expect.poll(() => heading(page).innerText()).toMatch(/^Question 1 of/);
      const pool = json<Record<string, Record<string, [string][]>>>('pool');
      const own = Object.values(pool['moment-or-thread'] ?? {}).flatMap((items) => items.map(([id]) => id));
      for (const id of new URL(page.url()).hash.split('items=')[1]?.split(',') ?? []) expect(own).toContain(id);
    }));

  it('opens from a link on another device, from its start, and names what is gone', () =>
    chromium.visit(sessionOf(idOf('choice'), 'no-such-item', idOf('choice', 5)), {}, async (page) => {
      await expect.poll(() => heading(page).innerText()).toBe('Question 1 of 2');
      expect(await page.locator('.running > [role=status]').innerText()).toBe(
        'One question of this link cannot be found.',
      );
      expect(await page.getByRole('button', { name: 'Start' }).isVisible()).toBe(false);
    }));

  it('goes back to the start with the browser’s button', () =>
    chromium.visit('/quiz/', {}, async (page) => {
      await page.getByRole('button', { name: 'Start' }).click();
      await expect.poll(() => heading(page).innerText()).toBe('Question 1 of 10');
      await page.goBack();
      await expect.poll(() => page.getByRole('button', { name: 'Start' }).isVisible()).toBe(true);
      expect(await page.locator('.session').count()).toBe(0);
      await page.goForward();
      await expect.poll(() => heading(page).innerText()).toBe('Question 1 of 10');
    }));

  it('stays where it is, and keeps its address, when a reader skips to the text', () =>
    chromium.visit(sessionOf(idOf('choice'), idOf('choice', 1)), {}, async (page) => {
      await form(page).waitFor();
      await answer(page, true);
      const address = page.url();
      await page.locator('a.skip').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toBe(address);
      expect(await form(page).locator('.answer').count()).toBe(3);
    }));

  it('names the belief behind most wrong answers, and counts nothing twice', () =>
    chromium.visit(sessionOf(...Object.keys(keys).slice(0, 6)), {}, async (page) => {
      await play(page, 6, () => false);
      await expect.poll(() => heading(page).innerText()).toBe('0 of 6 right at the first answer');
      await page.locator('.belief').waitFor();
      expect(await page.locator('.belief .small').innerText()).toMatch(
        /^(One answer fits|\d answers fit) what many say:$/,
      );
      expect((await stored(page)).filter(({ kind }) => kind === 'answered')).toHaveLength(6);
    }));

  it('all right: nothing to look at again', () =>
    chromium.visit(sessionOf(idOf('choice', 3)), {}, async (page) => {
      await play(page, 1, () => true);
      await expect.poll(() => heading(page).innerText()).toBe('1 of 1 right at the first answer');
      expect(await page.getByRole('button', { name: /similar/ }).count()).toBe(0);
      expect(await page.locator('.session').innerText()).toContain('Nothing to look at again today.');
    }));

  const ten = Object.keys(keys)
    .filter((_, n) => n % 11 === 0)
    .slice(0, 10);
  const weigh = (visit: (page: Page) => Promise<void>) =>
    measurePageWeight(chromium.browser, new URL(sessionOf(...ten).slice(1), inject('siteUrl')).href, { visit });

  it('weighs little: the page, its script and the first questions', async () => {
    const weight = await weigh((page) => form(page).waitFor());
    expect(weight.foreign).toEqual([]);
    expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(24_000);
  });

  it('weighs little to its end', async () => {
    const weight = await weigh(async (page) => {
      await play(page, 10, (n) => n % 2 === 0);
      await page.locator('.results').waitFor();
    });
    expect(totalBytes(weight, ['font'])).toBeLessThanOrEqual(34_000);
  });
});

describe('every type of item', () => {
  it('sorts six cards by radio buttons alone, and asks for those left open', () =>
    chromium.visit(sessionOf(idOf('cards')), { width: widths.phone }, async (page) => {
      await form(page).locator('fieldset.card').first().waitFor();
      expect(await form(page).locator('fieldset.card').count()).toBe(6);
      expect(await form(page).locator('input[type="radio"]').count()).toBe(18);
      await form(page).locator('input[type="radio"]').first().check();
      await form(page).getByRole('button', { name: 'Check' }).click();
      expect(await form(page).getByRole('status').innerText()).toBe(
        'Choose an answer for each of the six. 5 are still open.',
      );
      await answer(page, true);
      expect(await form(page).locator('.answer.correct').count()).toBe(6);
      expect(await form(page).getByRole('status').textContent()).toBe('6 of 6 correct.');
      const [event] = await stored(page);
      expect(event?.choice?.split(' ')).toHaveLength(6);
    }));

  it('takes a typed answer, forgives its form, and asks again after a slip', () =>
    chromium.visit(sessionOf(idOf('accept')), {}, async (page) => {
      const field = form(page).getByLabel('Your word or words');
      await field.fill('cleint');
      await page.keyboard.press('Enter');
      expect(await form(page).getByRole('status').innerText()).toContain('Nearly. Look at the spelling');
      expect(await stored(page)).toHaveLength(0);
      await field.fill('  A  CLIENT. ');
      await page.keyboard.press('Enter');
      await form(page).locator('.answer.correct').waitFor();
      expect(await form(page).getByRole('status').textContent()).toBe('Correct.');
    }));

  it('shows the accepted answer beside another one', () =>
    chromium.visit(sessionOf(idOf('accept')), {}, async (page) => {
      await form(page).waitFor();
      await answer(page, false);
      expect(await form(page).locator('.answer.not-this-one').innerText()).toContain('a guest');
      expect(await form(page).locator('.answer.correct').innerText()).toContain('client');
    }));

  it('keeps how sure the learner was, when that is said', () =>
    chromium.visit(sessionOf(idOf('choice'), idOf('choice', 1)), {}, async (page) => {
      await form(page).locator('.choice input').first().check();
      await form(page).getByLabel('Not sure').check();
      await form(page).getByRole('button', { name: 'Check' }).click();
      await goOn(page);
      await expect.poll(() => heading(page).innerText()).toBe('Question 2 of 2');
      await form(page).locator('.choice input').first().check();
      await form(page).getByRole('button', { name: 'Check' }).click();
      const events = await stored(page);
      expect(events.map(({ sure }) => sure)).toEqual([false, undefined]);
      expect(events.every(({ session }) => session === 'test')).toBe(true);
    }));

  it('works by keyboard: answer, check and go on with focus in its place', () =>
    chromium.visit(sessionOf(idOf('choice'), idOf('choice', 1)), {}, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await form(page).locator('.choice input').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Check');
      await page.keyboard.press('Enter');
      await form(page).locator('.answer').first().waitFor();
      expect(await focused()).toBe('Next question');
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('Question 2 of 2');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    }));
});

describe('every screen of practice', () => {
  it.each(['light', 'dark'] as const)('has no accessibility violation, in %s', (colorScheme) =>
    chromium.visit(sessionOf(idOf('choice'), idOf('cards'), idOf('accept')), { colorScheme }, async (page) => {
      for (let n = 0; n < 3; n++) {
        await expect.poll(() => heading(page).innerText()).toBe(`Question ${n + 1} of 3`);
        await form(page).locator('input').first().waitFor();
        expect(await violations(page)).toEqual([]);
        await answer(page, n === 0);
        expect(await violations(page)).toEqual([]);
        await goOn(page);
      }
      await page.locator('.belief, .results').first().waitFor();
      for (const each of await page.locator('.results summary').all()) await each.click();
      expect(await violations(page)).toEqual([]);
    }),
  );
});

describe('practice when things fail', () => {
  it('says that a question cannot be loaded, and goes on when it can', () =>
    chromium.visit('/quiz/', {}, async (page) => {
      // Fails as a lost network does, but without the browser's own complaint.
      await page.evaluate(() => {
        const fetched = window.fetch;
        let failures = 1;
        window.fetch = (...request) =>
          String(request[0]).includes('/items/') && failures-- > 0
            ? Promise.reject(new TypeError('no network'))
            : fetched(...request);
      });
      await page.getByRole('button', { name: 'Start' }).click();
      await expect.poll(() => page.locator('.session').innerText()).toContain('could not be loaded');
      await page.getByRole('button', { name: 'Try again' }).click();
      await form(page).waitFor();
    }));

  it('works from memory where nothing can be stored, and says so', () =>
    chromium.visit(
      sessionOf(idOf('choice'), idOf('choice', 1)),
      {
        before: () => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        },
      },
      async (page) => {
        await form(page).waitFor();
        await answer(page, false);
        expect(await form(page).getByRole('status').innerText()).toContain('for this visit only');
        await goOn(page);
        await form(page).waitFor();
        await answer(page, true);
        await goOn(page);
        await expect.poll(() => heading(page).innerText()).toBe('1 of 2 right at the first answer');
      },
    ));

  it('two windows at once lose nothing', () =>
    chromium.visit(sessionOf(idOf('choice'), idOf('choice', 1)), {}, async (page) => {
      const other = await page.context().newPage();
      await other.goto(new URL(sessionOf(idOf('choice', 2), idOf('choice', 3)).slice(1), inject('siteUrl')).href);
      for (const each of [page, other, page, other]) {
        await form(each).waitFor();
        await answer(each, true);
        await goOn(each);
      }
      await expect.poll(async () => (await stored(page)).length).toBe(4);
      expect(new Set((await stored(page)).map(({ item }) => item)).size).toBe(4);
    }));
});

describe('practice without script', () => {
  it('leads to all questions by lesson, each with an answer to open', () =>
    chromium.visit('/quiz/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('button', { name: 'Start' }).isVisible()).toBe(false);
      await page.locator('.by-lesson a').nth(1).click();
      const items = page.locator('form.item');
      expect(await items.count()).toBeGreaterThan(20);
      const sort = items.filter({ has: page.locator('.cards') }).first();
      await sort.locator('summary').click();
      expect(await sort.locator('.reasons li').filter({ visible: true }).count()).toBe(6);
      const sentence = items.filter({ hasText: 'finish this sentence' }).first();
      await sentence.locator('summary').click();
      expect(await sentence.locator('.reasons').innerText()).toContain('client');
    }));
});

describe('all questions of a part', () => {
  it('are answered in place, and count as practice', () =>
    chromium.visit('/quiz/compare/', {}, async (page) => {
      const sort = page
        .locator('form.item')
        .filter({ has: page.locator('.cards') })
        .first();
      const id = (await sort.getAttribute('data-item')) ?? '';
      const key = keys[id] as { cards: Record<string, string> };
      for (const [card, at] of Object.entries(key.cards))
        await sort.locator(`input[name$="-${card}"][value="${at}"]`).check();
      await sort.getByRole('button', { name: 'Check' }).click();
      await expect.poll(() => sort.locator('.answer.correct').count()).toBe(6);
      expect(await stored(page)).toMatchObject([{ item: id, context: 'practice' }]);
    }));
});

describe('the end of a lesson’s check', () => {
  it('says how many were right at the first answer, and what to look at again', () =>
    chromium.visit('/lessons/moment-or-thread/', {}, async (page) => {
      const forms = page.locator('#check > div > form.item');
      const total = await forms.count();
      for (let n = 0; n < total; n++) {
        const one = forms.nth(n);
        const key = keys[(await one.getAttribute('data-item')) ?? ''];
        await one
          .locator(n < 2 ? `input:not([value="${key}"])` : `input[value="${key}"]`)
          .first()
          .check();
        expect(await page.locator('.look-again').count()).toBe(0);
        await one.getByRole('button', { name: 'Check' }).click();
        await one.locator('.answer').first().waitFor();
      }
      const again = page.locator('.look-again');
      await again.waitFor();
      expect(await again.locator('h3').innerText()).toBe(`${total - 2} of ${total} right at the first answer`);
      const links = again.locator('li a');
      expect(await links.count()).toBe(2);
      for (const link of await links.all()) expect(await link.getAttribute('href')).toContain('#idea');
      const events = await stored(page);
      expect(events.filter(({ kind }) => kind === 'lesson-seen')).toHaveLength(1);
      expect(events.filter(({ context }) => context === 'check')).toHaveLength(total);
    }));
});
