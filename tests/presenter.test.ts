import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { openNotes, place, press, ready, seen } from './presenting.ts';
import { useBrowser } from './visit.ts';

const chromium = useBrowser();
const slidesAt = '/teach/present/moment-or-thread/';
const notesAt = '/teach/presenter/moment-or-thread/';

const withNotes = <T>(run: (slides: Page, notes: Page) => Promise<T>, options = {}, hash = '') =>
  chromium.visit(`${slidesAt}${hash}`, options, async (slides) => {
    await ready(slides);
    return run(slides, await openNotes(slides));
  });
const sameStep = (slides: Page, notes: Page) =>
  expect.poll(async () => (await place(slides)) === (await place(notes))).toBe(true);

describe.each([
  ['with BroadcastChannel', undefined],
  ['with BroadcastChannel deleted', () => Reflect.deleteProperty(window, 'BroadcastChannel')],
] as const)('two windows %s', (_, before) => {
  const options = before ? { before: before as () => void } : {};

  it('keep step, whichever is used, through twenty fast keys', () =>
    withNotes(async (slides, notes) => {
      await press(notes, 'PageDown', 'PageDown');
      await expect.poll(() => place(slides)).toBe('guess.vote');
      await press(slides, ...Array.from({ length: 20 }, () => 'PageDown'));
      const end = await place(slides);
      await sameStep(slides, notes);
      await press(notes, ...Array.from({ length: 20 }, () => 'PageUp'));
      await expect.poll(() => place(slides)).toBe('guess.vote');
      await sameStep(slides, notes);
      expect(end).not.toBe('guess.vote');
    }, options));

  it('find each other again after a reload of either', () =>
    withNotes(async (slides, notes) => {
      await press(notes, 'End');
      await slides.reload();
      await ready(slides);
      await expect.poll(() => place(slides)).toBe('keep.show-3');
      await notes.reload();
      await ready(notes);
      await expect.poll(() => notes.getByText('is not open').count()).toBe(0);
      await press(slides, 'Home');
      await expect.poll(() => place(notes)).toBe('title');
      await press(notes, 'PageDown');
      await expect.poll(() => place(slides)).toBe('guess');
    }, options));

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
    }, options));

  it('are opened once: asking twice brings the first to the front', () =>
    withNotes(async (slides, notes) => {
      await press(notes, 'PageDown');
      await press(slides, 's');
      await sameStep(slides, notes);
      expect(slides.context().pages()).toHaveLength(2);
      await slides.reload();
      await ready(slides);
      await press(slides, 's');
      await sameStep(slides, notes);
      expect(slides.context().pages()).toHaveLength(2);
    }, options));
});

it('an old message changes nothing', () =>
  withNotes(async (slides, notes) => {
    const old = await notes.evaluate(() => sessionStorage.getItem('coc:class'));
    await press(notes, 'PageDown', 'PageDown', 'PageDown');
    await expect.poll(() => place(slides)).toBe('guess.bars');
    await notes.evaluate((stored) => {
      const { room, decks } = JSON.parse(stored ?? '{}');
      const state = { ...decks['moment-or-thread'], room };
      const name = 'coc:deck:moment-or-thread';
      new BroadcastChannel(name).postMessage({ to: name, from: 'late', data: { role: 'notes', kind: 'state', state } });
      for (const wrong of [null, 3, 'x', { to: name }, { to: name, from: 'x', data: { kind: 'state', state: [] } }])
        new BroadcastChannel(name).postMessage(wrong);
    }, old);
    await press(notes, 'PageDown');
    await expect.poll(() => place(slides)).toBe('cases');
    await sameStep(slides, notes);
  }));

it('keys mean the same in the notes', () =>
  withNotes(async (slides, notes) => {
    const moves: [string, string][] = [
      ...['PageDown', 'ArrowRight', 'Space', 'Enter', 'n'].map((key): [string, string] => [key, 'guess']),
    ];
    const back = ['PageUp', 'ArrowLeft', 'Backspace', 'p', 'Home'];
    for (const [index, [key, at]] of moves.entries()) {
      await press(notes, key);
      await expect.poll(() => place(slides)).toBe(at);
      await press(notes, back[index] ?? '');
      await expect.poll(() => place(slides)).toBe('title');
    }
    await press(notes, 'g');
    await notes.keyboard.type('11');
    await press(notes, 'Enter', 'z', 'c', 'b');
    await expect.poll(() => place(slides)).toBe('idea-6');
    await expect.poll(() => slides.locator('.deck').getAttribute('class')).toMatch(/zoomed black/);
    expect(await slides.getAttribute('html', 'data-theme')).toBe('dark');
    await press(notes, '.', 'o');
    await notes.getByRole('button', { name: /^1 / }).click();
    await expect.poll(() => place(slides)).toBe('title');
    await press(notes, '?');
    expect(await notes.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    await press(notes, 'Escape', 'End');
    await expect.poll(() => place(slides)).toBe('keep.show-3');
  }));

it('no key of the notes acts while a text field has the focus', () =>
  withNotes(
    async (slides, notes) => {
      await notes.getByRole('button', { name: 'Teams' }).click();
      await notes.getByLabel('Number of teams').selectOption('2');
      await notes.getByLabel('Name of team 1').fill('');
      await notes.getByLabel('Name of team 1').focus();
      await notes.keyboard.type('bzn. ');
      await press(notes, 'PageDown', 'Home', 'ArrowLeft', 'Escape');
      await press(notes, 't');
      await notes.keyboard.type('bzn. ');
      await press(notes, 'PageDown', 'Home', 'Escape');
      expect(await place(slides)).toBe('check-2.vote');
      await expect.poll(() => slides.locator('.scores li').first().innerText()).toBe('bzn. 0');
      expect(await slides.locator('.deck').getAttribute('class')).not.toMatch(/black|zoomed/);
    },
    {},
    '#check-2.vote',
  ));

it('the spotlight shines where the presenter points', () =>
  withNotes(async (slides, notes) => {
    await press(notes, 'l');
    const frame = await notes.locator('.preview').first().boundingBox();
    await notes.mouse.move((frame?.x ?? 0) + (frame?.width ?? 0) / 4, (frame?.y ?? 0) + (frame?.height ?? 0) / 2);
    await slides.locator('.spotlight').waitFor();
    const light = await slides.locator('.spotlight').boundingBox();
    expect(Math.abs((light?.x ?? 0) + (light?.width ?? 0) / 2 - 1280 / 4)).toBeLessThan(12);
    await press(notes, 'l');
    await expect.poll(() => slides.locator('.spotlight').isVisible()).toBe(false);
  }));

it('the divider stays where it is put, and a corrupt one is the usual one', () =>
  chromium.visit(notesAt, {}, async (notes) => {
    await ready(notes);
    const part = async () => Math.round(((await notes.locator('.desk-slides').boundingBox())?.width ?? 0) / 12.8);
    expect(await part()).toBe(45);
    await notes.getByRole('slider').focus();
    await press(notes, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(part).toBe(60);
    await notes.reload();
    await ready(notes);
    expect(await part()).toBe(60);
    await notes.evaluate(() => localStorage.setItem('coc:settings', '{"divider":"wide"}'));
    await notes.reload();
    await ready(notes);
    expect(await part()).toBe(45);
  }));

it('a blocked window of slides leaves a link too', () =>
  chromium.visit(notesAt, { before: () => Object.assign(window, { open: () => null }) }, async (notes) => {
    await ready(notes);
    await press(notes, 'n');
    await notes.getByRole('button', { name: 'Open the slides' }).click();
    const link = notes.getByRole('link', { name: /open the slides with this link/ });
    const [slides] = await Promise.all([notes.context().waitForEvent('page'), link.click()]);
    await ready(slides);
    await expect.poll(() => place(slides)).toBe('guess');
  }));

it('a class in a small window shows notes, next step and clock at every step of its plan', () =>
  chromium.visit('/teach/presenter/class-60/', { viewport: { width: 1024, height: 600 } }, async (notes) => {
    await ready(notes);
    const hidden: string[] = [];
    for (let last = ''; last !== (await place(notes)); await press(notes, 'PageDown')) {
      last = await place(notes);
      const [bottom, isLast] = await notes.evaluate(() => {
        const low = (selector: string) => {
          const all = document.querySelectorAll(selector);
          return all[all.length - 1]?.getBoundingClientRect().bottom ?? 0;
        };
        const first = document.querySelector('.notes-now > :first-child');
        const note = first?.querySelector('li') ?? first;
        return [
          Math.max(note?.getBoundingClientRect().bottom ?? 9999, low('.preview'), low('[role=timer]')),
          document.querySelectorAll('.preview').length < 2,
        ] as const;
      });
      if (bottom > 600) hidden.push(`${last}: ${bottom}${isLast ? ', at the end' : ''}`);
    }
    expect(hidden).toEqual([]);
  }));

it('a blocked window leaves a link', () =>
  chromium.visit(slidesAt, { before: () => Object.assign(window, { open: () => null }) }, async (slides) => {
    await ready(slides);
    await press(slides, 'n', 's');
    const link = slides.getByRole('link', { name: 'Open the notes with this link' });
    const [notes] = await Promise.all([slides.context().waitForEvent('page'), link.click()]);
    await ready(notes);
    await expect.poll(() => place(notes)).toBe('guess');
    await notes.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => place(slides)).toBe('guess.vote');
  }));

it('holds the room’s slide while the presenter looks ahead, and then jumps', () =>
  withNotes(async (slides, notes) => {
    await press(notes, 'PageDown', 'h', 'End');
    await expect.poll(() => place(notes)).toBe('keep.show-3');
    expect(await place(slides)).toBe('guess');
    expect(await notes.locator('.standing').innerText()).toContain('The room still sees “Guess first”');
    await slides.reload();
    await ready(slides);
    expect(await place(slides)).toBe('guess');
    await press(notes, 'h');
    await expect.poll(() => place(slides)).toBe('keep.show-3');
  }));

it('says when the screen is black', () =>
  withNotes(async (slides, notes) => {
    await press(slides, '.');
    await expect.poll(() => notes.locator('.standing').innerText()).toContain('The screen is black');
  }));

it('shows the notes, and the answer before the room sees it', () =>
  withNotes(
    async (slides, notes) => {
      const told = await notes.locator('.desk-notes').innerText();
      expect(told).toContain('Compare the first answer with the guess');
      expect(told).toMatch(/Answer: C/);
      expect(told).toContain('A may think');
      await expect.poll(() => notes.locator('.preview').last().innerText()).toContain('Correct');
      expect(await seen(slides)).not.toContain('Correct');
      await notes.getByRole('button', { name: 'All slides' }).click();
      await notes.getByRole('button', { name: /^11 The idea/ }).click();
      await expect.poll(() => notes.locator('.desk-notes').innerText()).toContain('Time runs from left to right');
    },
    {},
    '#check-2.bars',
  ));

it('notes have eight sizes from 14 to 40 px; the size stays, and a corrupt one is the usual one', () =>
  chromium.visit(notesAt, {}, async (notes) => {
    await ready(notes);
    const size = () =>
      notes.locator('.notes-now').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const usual = await size();
    const [smaller, larger] = [
      notes.getByRole('button', { name: 'Smaller notes' }),
      notes.getByRole('button', { name: 'Larger notes' }),
    ];
    while (await smaller.isEnabled()) await smaller.click();
    const sizes = [await size()];
    while (await larger.isEnabled()) {
      await larger.click();
      sizes.push(await size());
    }
    expect(sizes).toHaveLength(8);
    expect([sizes[0], sizes[7]]).toEqual([14, 40]);
    expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
    await notes.reload();
    await ready(notes);
    expect(await size()).toBe(40);
    await notes.evaluate(() => localStorage.setItem('coc:settings', '{"notesSize":"huge","divider":-3}'));
    await notes.reload();
    await ready(notes);
    expect(await size()).toBe(usual);
  }));

it.each([
  [1024, 600],
  [1280, 720],
  [1920, 1080],
])('at %i × %i notes, next step, tally and clock need no scrolling', (width, height) =>
  withNotes(
    async (slides, notes) => {
      await notes.setViewportSize({ width, height });
      for (const part of ['.notes-now p', '.preview', '[role=timer]', '.tally-box']) {
        const box = await notes.locator(part).last().boundingBox();
        expect([part, (box?.y ?? -1) >= 0, (box?.y ?? 0) + (box?.height ?? 0) <= height]).toEqual([part, true, true]);
      }
      expect(await notes.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await place(slides)).toBe('check-2.vote');
    },
    {},
    '#check-2.vote',
  ),
);

it('the clock starts with the first step, can be stopped, and a reload keeps it', () =>
  withNotes(async (slides, notes) => {
    const timer = () => notes.getByRole('timer').innerText();
    expect(await timer()).toBe('0:00');
    await press(slides, 'n');
    await expect.poll(timer, { timeout: 5000 }).not.toBe('0:00');
    await notes.getByRole('button', { name: 'Pause' }).click();
    const stopped = await timer();
    await notes.reload();
    await ready(notes);
    expect(await timer()).toBe(stopped);
    await notes.getByRole('button', { name: 'Reset' }).click();
    expect(await timer()).toBe('0:00');
  }));

it('the time for a task runs before the room, survives a reload and a sleep, and ends in silence', () =>
  withNotes(async (slides, notes) => {
    const left = (page: Page) => page.getByRole('timer', { name: 'Time left' });
    await notes.getByRole('button', { name: 'Timer' }).click();
    await notes.getByRole('button', { name: '2 minutes' }).click();
    await expect.poll(() => left(slides).innerText()).toMatch(/^(2:00|1:5\d) left$/);
    await slides.reload();
    await ready(slides);
    await expect.poll(() => left(slides).innerText()).toMatch(/^1:\d\d left$/);
    expect(await left(notes).innerText()).toMatch(/^1:\d\d left$/);
    // A laptop that slept for an hour: only the moment counts.
    for (const page of [slides, notes])
      await page.evaluate(() => {
        const now = Date.now;
        Date.now = () => now() + 3_600_000;
      });
    await expect.poll(() => left(slides).innerText(), { timeout: 3000 }).toBe('Time is up');
    await expect.poll(() => left(notes).innerText(), { timeout: 3000 }).toBe('Time is up');
    expect(await slides.locator('audio').count()).toBe(0);
    await notes.getByRole('button', { name: 'Timer' }).click();
    await notes.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => left(slides).count()).toBe(0);
  }));

it('a class is timed against its plan, and says what to leave out when it is late', () =>
  chromium.visit('/teach/presenter/class-90/', {}, async (notes) => {
    await ready(notes);
    const pace = () => notes.locator('.pace').innerText();
    expect(await pace()).toBe('The first step starts the clock.');
    await press(notes, 'PageDown');
    await expect.poll(pace).toContain('In time.');
    await notes.evaluate(() => {
      const stored = JSON.parse(sessionStorage.getItem('coc:class') ?? '{}');
      stored.room.timer = { startedAt: null, before: 16.5 * 60_000 };
      sessionStorage.setItem('coc:class', JSON.stringify(stored));
    });
    await notes.reload();
    await ready(notes);
    await expect
      .poll(pace)
      .toContain('11 minutes behind. To end in time, leave out “Which is my business?” and “Rewrite one offer”');
    await notes.getByText('The whole plan').click();
    expect(await notes.locator('.plan-panel del').allInnerTexts()).toEqual([
      'Which is my business?',
      'Rewrite one offer',
    ]);
    expect(await notes.locator('.desk-notes').innerText()).toContain('Say:');
    expect(await violations(notes)).toEqual([]);
  }));

it('on one screen the notes stand below the slide, and one key hides them', () =>
  chromium.visit(slidesAt, {}, async (slides) => {
    await ready(slides);
    await press(slides, 'n', 'n', 'i');
    const below = slides.locator('.notes-below');
    await expect.poll(() => below.innerText()).toContain('Let people choose in silence');
    expect(await below.innerText()).not.toMatch(/Answer|Correct/);
    const [slide, notes] = [await slides.locator('.deck-slide.now').boundingBox(), await below.boundingBox()];
    expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual((notes?.y ?? 0) + 1);
    await press(slides, 'i');
    expect(await below.count()).toBe(0);
  }));

it('without script it is a page of notes and answers', () =>
  chromium.visit(notesAt, { javaScriptEnabled: false }, async (notes) => {
    const text = await notes.locator('main').innerText();
    expect(text).toContain('Say “moment” with a tap on the table');
    expect(text).toContain('Correct.');
  }));

it('says so when the slides cannot be had, and shows the notes alone', () =>
  chromium.browser.newContext().then(async (context) => {
    const page = await context.newPage();
    await page.route(`**${slidesAt}`, (route) => route.abort());
    await page.goto(new URL(notesAt.slice(1), inject('siteUrl')).href);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('The slides could not be loaded');
    expect(await page.getByText('Say “moment” with a tap').isVisible()).toBe(true);
    await context.close();
  }));

it.each(['light', 'dark'] as const)('has no accessibility violation at a vote, in %s', (colorScheme) =>
  withNotes(
    async (_, notes) => {
      await notes.getByRole('button', { name: 'Teams' }).click();
      expect(await violations(notes)).toEqual([]);
    },
    { colorScheme },
    '#check-2.vote',
  ),
);
