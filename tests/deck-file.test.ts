import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckFileLimit } from '../src/domain/deck/deck-file.ts';
import { violations } from './axe.ts';
import { openNotes, place, press, ready, seen } from './presenting.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = globSync('teach/files/*.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
const names = files.map((file) => /([^/]+)-slides\.html$/.exec(file)?.[1] ?? '');
const htmlOf = (name: string) => readFileSync(join(dist, `teach/files/${name}-slides.html`), 'utf8');

/** Like a stick: a folder with nothing beside the files, and with a space in its name. */
let stick = '';
beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), 'usb stick '));
  cpSync(join(dist, 'teach/files'), stick, { recursive: true });
});
afterAll(() => rmSync(stick, { recursive: true }));

interface Options extends BrowserContextOptions {
  before?: () => void;
  hash?: string;
}

/** Open a deck's file from the disk, and expect silence: no error, and nothing asked for but the file itself. */
async function open<T>(
  name: string,
  { before, hash = '', ...rest }: Options,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await chromium.browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    ...rest,
  });
  if (before) await context.addInitScript(before);
  const noise: string[] = [];
  const address = pathToFileURL(join(stick, `${name}-slides.html`)).href;
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) noise.push(`asks for ${url}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  context.on('weberror', (error) => noise.push(error.error().message));
  try {
    const page = await context.newPage();
    await page.goto(address + hash);
    if (rest.javaScriptEnabled !== false) await ready(page);
    const result = await run(page);
    expect(noise).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const sameStep = (slides: Page, notes: Page) =>
  expect.poll(async () => (await place(slides)) === (await place(notes))).toBe(true);

it('is there for every deck', () => {
  const decks = globSync('teach/present/*/index.html', { cwd: dist }).map(
    (file) => file.replaceAll('\\', '/').split('/')[2],
  );
  expect(decks.length).toBeGreaterThanOrEqual(15);
  expect(names.toSorted()).toEqual(decks.toSorted());
});

describe.each(names)('the file of %s', (name) => {
  it('is below its limit, and names nothing outside itself', () => {
    const html = htmlOf(name);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(deckFileLimit * 1000);
    const page = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    const named = [...page.matchAll(/\s(?:href|src|action|data-notes|data-slides)="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    const dead = named.filter((address) => !/^(data:|https:\/\/|\?(notes|slides)|#)/.test(address));
    expect(dead).toEqual([]);
    for (const [, style = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      expect(style.match(/@import|url\((?!data:|#)/)).toBeNull();
  });

  it('is walked with keys to its end, every answer with it, and asks for nothing', () =>
    open(name, {}, async (page) => {
      const places = new Set<string>();
      for (let last = ''; last !== (await place(page)); ) {
        last = await place(page);
        expect(places.has(last)).toBe(false);
        places.add(last);
        if (last.endsWith('.answer')) await expect.poll(() => seen(page)).toContain('Correct');
        expect((await seen(page)).trim()).not.toBe('');
        await press(page, 'PageDown');
      }
      const [last] = [...places].slice(-1);
      expect(last?.split('.')[0]).toBe(await page.locator('.deck-slide').last().getAttribute('id'));
    }));
});

it('shows no key before its step: not in text, attribute or script', () =>
  open('moment-or-thread', { hash: '#check-2.bars' }, async (page) => {
    const item = await page.locator('.deck-slide.now .vote').getAttribute('data-item');
    const { choices } = JSON.parse(readFileSync(join(dist, `quiz/items/${item}.json`), 'utf8')) as {
      choices: { key: boolean; why: string }[];
    };
    const whole = () => page.evaluate(() => document.documentElement.outerHTML + document.documentElement.textContent);
    const before = await whole();
    for (const { why } of choices) expect(before).not.toContain(why.slice(0, 40));
    expect(await page.locator('.deck-slide.now').innerHTML()).not.toMatch(/Correct|right|verdict/);
    await press(page, 'n');
    await expect.poll(() => seen(page)).toContain('Correct');
    await press(page, 'n');
    await expect.poll(() => seen(page)).toContain(choices.find(({ key }) => key)?.why);
    await press(page, 'p', 'p');
    expect(await page.locator('.deck-slide.now').innerHTML()).not.toMatch(/Correct|right|verdict/);
  }));

it('keeps slide and colours over a reload', () =>
  open('class-60', {}, async (page) => {
    await press(page, 'n', 'n', 'n', 'c');
    const at = await place(page);
    await page.reload();
    await ready(page);
    expect([await place(page), await page.locator('html').getAttribute('data-theme')]).toEqual([at, 'dark']);
    expect(at).not.toBe('title');
  }));

describe.each([
  ['with BroadcastChannel', undefined],
  ['with BroadcastChannel deleted', () => Reflect.deleteProperty(window, 'BroadcastChannel')],
] as const)('its two windows %s', (_, before) => {
  const withNotes = (run: (slides: Page, notes: Page) => Promise<void>) =>
    open('moment-or-thread', before ? { before: before as () => void } : {}, async (slides) =>
      run(slides, await openNotes(slides)),
    );

  it('keep step, whichever is used', () =>
    withNotes(async (slides, notes) => {
      expect(await notes.title()).toContain('Notes: A moment or a thread?');
      await press(notes, 'PageDown', 'PageDown');
      await expect.poll(() => place(slides)).toBe('guess.vote');
      await press(slides, ...Array.from({ length: 20 }, () => 'PageDown'));
      await sameStep(slides, notes);
      await press(notes, 'Home');
      await expect.poll(() => place(slides)).toBe('title');
    }));

  it('find each other again after a reload of either, and are opened once', () =>
    withNotes(async (slides, notes) => {
      await press(notes, 'End');
      await expect.poll(() => place(slides)).toBe('keep.show-3');
      await slides.reload();
      await ready(slides);
      await expect.poll(() => place(slides)).toBe('keep.show-3');
      await notes.reload();
      await ready(notes);
      await expect.poll(() => notes.getByText('is not open').count()).toBe(0);
      await press(slides, 'Home', 's');
      await expect.poll(() => place(notes)).toBe('title');
      expect(slides.context().pages()).toHaveLength(2);
    }));

  it('go on when the slides are closed and opened again from the notes', () =>
    withNotes(async (slides, notes) => {
      await press(notes, 'PageDown');
      const context = slides.context();
      await slides.close();
      const [again] = await Promise.all([
        context.waitForEvent('page'),
        notes.getByRole('button', { name: 'Open the slides' }).click(),
      ]);
      await ready(again);
      await expect.poll(() => place(again)).toBe('guess');
      await press(notes, 'PageDown');
      await expect.poll(() => place(again)).toBe('guess.vote');
    }));
});

it('the notes show what to say and the answer ahead, count a vote, and have no accessibility violation', () =>
  open('moment-or-thread', { hash: '#check-2.vote' }, async (slides) => {
    const notes = await openNotes(slides);
    await expect.poll(() => notes.locator('.desk-notes').innerText()).toMatch(/Answer: C/);
    await notes.locator('.tally-box input').first().fill('7');
    await press(notes, 'Tab');
    await notes.getByRole('button', { name: /^Next/ }).click();
    await expect.poll(() => seen(slides)).toContain('7');
    expect([await violations(notes), await violations(slides)]).toEqual([[], []]);
  }));

it('times a class against its plan', () =>
  open('class-90', {}, async (slides) => {
    const notes = await openNotes(slides);
    expect(await notes.locator('.pace').innerText()).toBe('The first step starts the clock.');
    await press(slides, 'PageDown');
    await expect.poll(() => notes.locator('.pace').innerText()).toContain('In time.');
  }));

it('has its notes below the slide too, for one screen', () =>
  open('moment-or-thread', {}, async (slides) => {
    await press(slides, 'n', 'n', 'i');
    await expect.poll(() => slides.locator('.notes-below').innerText()).toContain('Let people choose in silence');
  }));

it('prints its slides with notes, and takes the notes away again', () =>
  open('moment-or-thread', {}, async (page) => {
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', document.body.innerText);
    });
    await page.emulateMedia({ media: 'print' });
    await press(page, '?');
    await page.locator('.help button', { hasText: 'Print' }).dispatchEvent('click');
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
    expect(await page.getAttribute('html', 'data-printed')).toContain('Say “moment” with a tap on the table');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-notes').count()).toBe(0);
  }));

it('a blocked window leaves a link', () =>
  open('moment-or-thread', { before: () => Object.assign(window, { open: () => null }) }, async (slides) => {
    await press(slides, 'n', 's');
    const link = slides.getByRole('link', { name: 'Open the notes with this link' });
    const [notes] = await Promise.all([slides.context().waitForEvent('page'), link.click()]);
    await ready(notes);
    await expect.poll(() => place(notes)).toBe('guess');
    await notes.getByRole('button', { name: /^Next/ }).click();
    await expect.poll(() => place(slides)).toBe('guess.vote');
  }));

it('brings the figures on its slides to life, with what they would load', () =>
  open('in-other-languages', {}, async (page) => {
    const figure = page.locator('[data-more]');
    const slide = await figure.evaluate((found) => found.closest('.deck-slide')?.id);
    await page.evaluate((id) => location.assign(`#${id}`), slide);
    await figure.hover();
    await page.locator('[data-more][data-ready]').waitFor();
    expect(await figure.getByRole('status').innerText()).not.toContain('could not be loaded');
  }));

it('is a long page of questions where script is off', () =>
  open('moment-or-thread', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.deck-slide').filter({ visible: true }).count()).toBe(27);
    expect(await page.locator('.without-script').innerText()).toContain('need script');
    expect(await page.locator('main').innerText()).not.toContain('Correct');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Literata');
  }));

it('is offered beside each lesson and class, and is saved under its name', () =>
  chromium.visit('/teach/', {}, async (page) => {
    const links = page.locator('.decks a[download]');
    expect(await links.count()).toBe(names.length);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'One file: Two people, two counters' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('two-counters-slides.html');
    expect(readFileSync(await saved.path(), 'utf8')).toBe(htmlOf('two-counters'));
  }));
